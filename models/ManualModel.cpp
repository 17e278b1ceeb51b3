// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ManualModel.h"

#include <QHash>
#include <QVariantMap>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// A link only names another page, which is found by itself.
auto firstWith(const ManualPage &page, const QStringList &words)
{
    return std::ranges::find_if(page.blocks, [&words](const ManualBlock &block) {
        return block.kind != ManualBlock::Kind::Link && hasWords(block.text, words);
    });
}

} // namespace

ManualModel::ManualModel(QObject *parent) : QAbstractListModel(parent)
{
    m_page.name = manualPages().first();
}

void ManualModel::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    show(m_page.name);
    look();
}

void ManualModel::setPage(const QString &page)
{
    if (page == m_page.name || !manualPages().contains(page))
        return;
    show(page);
    Q_EMIT topicsChanged();
}

void ManualModel::setWords(const QString &words)
{
    if (m_words == words)
        return;
    m_words = words;
    look();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {HitRole});
}

int ManualModel::firstHit() const
{
    const QStringList words = lookedFor();
    const auto hit = firstWith(m_page, words);
    return hit == m_page.blocks.end() ? -1 : int(hit - m_page.blocks.begin());
}

QString ManualModel::pageFor(const QString &place)
{
    static const QHash<QString, QString> pages{
        {u"cases"_s, u"cases"_s}, {u"case"_s, u"conversation"_s}, {u"remote"_s, u"remote"_s},
        {u"hours"_s, u"skills"_s}, {u"skills"_s, u"skills"_s}, {u"money"_s, u"money"_s},
        {u"desk"_s, u"dispatcher"_s}, {u"finance"_s, u"finance"_s}, {u"review"_s, u"reviewing"_s},
        {u"onboarding"_s, u"onboarding"_s}, {u"settings"_s, u"security"_s},
        {u"waiting"_s, u"offline"_s}, {u"keys"_s, u"keyboard"_s}};
    return pages.value(place, manualPages().first());
}

int ManualModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_page.blocks.size());
}

QVariant ManualModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ManualBlock &block = m_page.blocks[index.row()];
    switch (role) {
    case KindRole: return int(block.kind);
    case TextRole: return block.text;
    case TargetRole: return block.target;
    case NumberRole: return block.number;
    case HitRole: return hasWords(block.text, lookedFor());
    }
    return {};
}

QHash<int, QByteArray> ManualModel::roleNames() const
{
    return {{KindRole, "kind"}, {TextRole, "words"}, {TargetRole, "target"},
            {NumberRole, "number"}, {HitRole, "hit"}};
}

void ManualModel::show(const QString &page)
{
    beginResetModel();
    m_page = manualPage(m_language, page);
    endResetModel();
    Q_EMIT pageChanged();
}

void ManualModel::look()
{
    const QStringList words = lookedFor();
    m_topics.clear();
    for (const QString &name : manualPages()) {
        const ManualPage page = manualPage(m_language, name);
        const auto hit = firstWith(page, words);
        const bool found = hit != page.blocks.end();
        if (words.isEmpty() || found || hasWords(page.title, words)) {
            m_topics.append(QVariantMap{{u"page"_s, name}, {u"title"_s, page.title},
                                        {u"found"_s, found ? hit->text : QString()}});
        }
    }
    Q_EMIT topicsChanged();
}

QStringList ManualModel::lookedFor() const
{
    return m_words.simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace werkbank
