// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/SkillTree.h"

#include "core/rules/Language.h"
#include "core/rules/WordFolding.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *childLists[] = {"products", "tasks"};
constexpr int taskDepth = 2;

constexpr int taskWeight = 4;
constexpr int productWeight = 3;
constexpr int areaWeight = 1;

Error badTree(const QString &why)
{
    return makeError("bad_skill_tree", why);
}

// How well a typed word fits a word of the index; 0: not at all.
int quality(const QString &typed, const QString &word)
{
    if (typed == word)
        return 12;
    if (word.startsWith(typed))
        return typed.size() >= 3 ? 8 : 4;
    if (word.size() >= 4 && typed.startsWith(word))
        return 6;
    if (word.size() >= 5 && typed.contains(word))
        return 5;
    if (typed.size() >= 5 && word.contains(typed))
        return 5;
    if (typed.size() >= 5 && isOneEditApart(typed, word))
        return 4;
    return 0;
}

// A word that fits half of all tasks says little.
int rarity(qsizetype tasks)
{
    if (tasks <= 3)
        return 4;
    if (tasks <= 8)
        return 3;
    return tasks <= 20 ? 2 : 1;
}

} // namespace

Result<SkillTree> SkillTree::builtIn()
{
    QFile file(u":/werkbank/rules/skills.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return badTree(u"The skill tree is not part of this program."_s);
    return load(file.readAll());
}

Result<SkillTree> SkillTree::load(const QByteArray &json)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return badTree(problem.errorString());
    SkillTree tree;
    for (const auto &area : document["areas"_L1].toArray()) {
        if (auto added = tree.add(area.toObject(), {}, 0); !added)
            return added.error();
    }
    if (tree.m_tasks.isEmpty())
        return badTree(u"There are no tasks in it."_s);
    tree.index();
    return tree;
}

Result<void> SkillTree::add(const QJsonObject &json, const QString &parent, int depth)
{
    SkillNode node{json["id"_L1].toString(),       parent,
                   json["de"_L1].toString(),       json["en"_L1].toString(),
                   json["words_de"_L1].toString(), json["words_en"_L1].toString(),
                   json["level"_L1].toInt(),       {}};
    const bool isBelowParent = parent.isEmpty() || node.id.startsWith(parent + u'.');
    if (node.id.count(u'.') != depth || !isBelowParent || m_nodes.contains(node.id))
        return badTree(u"The id \"%1\" is out of place or there twice."_s.arg(node.id));
    if (node.de.isEmpty() || node.en.isEmpty())
        return badTree(u"\"%1\" has no name in German or in English."_s.arg(node.id));
    const bool isTask = depth == taskDepth;
    if (isTask ? node.level < 1 || node.level > 5 : node.level != 0)
        return badTree(u"\"%1\" has no fitting level."_s.arg(node.id));
    if (isTask)
        m_tasks.append(node.id);
    else if (depth == 0)
        m_areas.append(node.id);
    const QString id = node.id;
    m_nodes.insert(id, node);
    if (isTask)
        return {};
    for (const auto &child : json[QLatin1StringView(childLists[depth])].toArray()) {
        if (auto added = add(child.toObject(), id, depth + 1); !added)
            return added;
        m_nodes[id].children.append(child["id"_L1].toString());
    }
    return {};
}

void SkillTree::index()
{
    for (int task = 0; task < m_tasks.size(); ++task) {
        constexpr int weights[] = {taskWeight, productWeight, areaWeight};
        const SkillNode *at = node(m_tasks[task]);
        for (const int weight : weights) {
            for (const QString &word : foldedWords(at->de + u' ' + at->wordsDe))
                m_index.append({word, task, weight, u'd'});
            for (const QString &word : foldedWords(at->en + u' ' + at->wordsEn))
                m_index.append({word, task, weight, u'e'});
            at = node(at->parent);
        }
    }
}

const SkillNode *SkillTree::node(QStringView id) const
{
    const auto it = m_nodes.constFind(id.toString());
    return it == m_nodes.constEnd() ? nullptr : &*it;
}

bool SkillTree::isTask(QStringView id) const
{
    const SkillNode *found = node(id);
    return found && found->level > 0;
}

QString SkillTree::name(QStringView id, QStringView language) const
{
    const SkillNode *found = node(id);
    if (!found)
        return id.toString();
    return isGerman(language) ? found->de : found->en;
}

QString SkillTree::pathName(QStringView id, QStringView language) const
{
    QStringList names{name(id, language)};
    for (const SkillNode *at = node(id); at && !at->parent.isEmpty(); at = node(at->parent))
        names.prepend(name(at->parent, language));
    return names.join(u" › "_s);
}

QHash<int, int> SkillTree::hits(const QString &word, QChar language) const
{
    QHash<int, int> best;
    for (const Entry &entry : m_index) {
        const int fit = quality(word, entry.word);
        if (fit == 0)
            continue;
        int &value = best[entry.task];
        value = std::max(value, fit * entry.weight + (entry.language == language ? 2 : 0));
    }
    return best;
}

QList<SkillSuggestion> SkillTree::suggest(QStringView text, QStringView language, int max) const
{
    const QChar side = isGerman(language) ? u'd' : u'e';
    QHash<int, int> scores;
    for (const QString &word : meaningfulWords(text)) {
        const QHash<int, int> found = hits(word, side);
        for (const auto &[task, fit] : found.asKeyValueRange())
            scores[task] += fit * rarity(found.size());
    }
    QList<int> order = scores.keys();
    std::ranges::sort(order, [&scores](int a, int b) {
        const int left = scores[a];
        const int right = scores[b];
        return left != right ? left > right : a < b;
    });
    QList<SkillSuggestion> out;
    for (const int task : order.first(std::clamp<qsizetype>(max, 0, order.size())))
        out.append({m_tasks[task], scores[task]});
    return out;
}

} // namespace werkbank
