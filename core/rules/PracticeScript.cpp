// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/PracticeScript.h"

#include "core/rules/Language.h"
#include "core/rules/WordFolding.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPatience = 4 * 3600;

// Takes members out of an object; what stays in it in the end is one that nobody knows.
class ScriptReading {
public:
    ScriptReading(const QJsonValue &json, const QString &where, QString &problem)
        : m_json(json.toObject()), m_where(where), m_problem(problem)
    {
        if (!json.isObject())
            fail(u"is no object"_s);
    }
    ~ScriptReading()
    {
        if (!m_json.isEmpty())
            fail(u"has an unknown member "_s + m_json.constBegin().key());
    }
    Q_DISABLE_COPY_MOVE(ScriptReading)

    QString word(const QString &name)
    {
        const QJsonValue value = m_json.take(name);
        if (value.toString().trimmed().isEmpty())
            fail(u"lacks "_s + name);
        return value.toString();
    }
    int number(const QString &name, int least, int most)
    {
        const int value = m_json.take(name).toInt(least - 1);
        if (value < least || value > most)
            fail(u"has no good "_s + name);
        return value;
    }
    PracticeText text(const QString &name)
    {
        ScriptReading in(m_json.take(name), m_where + u'.' + name, m_problem);
        PracticeText out;
        out.de = in.word(u"de"_s);
        out.en = in.word(u"en"_s);
        return out;
    }
    QStringList words(const QString &name)
    {
        QStringList out;
        for (const auto &each : m_json.take(name).toArray())
            out.append(each.toString());
        return out;
    }
    PracticePhrases phrases(const QString &name)
    {
        ScriptReading in(m_json.take(name), m_where + u'.' + name, m_problem);
        return {in.folded(u"de"_s), in.folded(u"en"_s)};
    }
    template <class T, class Read>
    QList<T> list(const QString &name, Read &&read)
    {
        QList<T> out;
        const QJsonArray all = m_json.take(name).toArray();
        for (const auto &each : all) {
            ScriptReading in(each, u"%1.%2[%3]"_s.arg(m_where, name).arg(out.size()), m_problem);
            out.append(read(in));
        }
        if (all.isEmpty())
            fail(u"lacks "_s + name);
        return out;
    }
    template <class T, class Read>
    T one(const QString &name, Read &&read)
    {
        ScriptReading in(m_json.take(name), m_where + u'.' + name, m_problem);
        return read(in);
    }
    void fail(const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = m_where + u' ' + what;
    }

private:
    QList<QStringList> folded(const QString &name)
    {
        QList<QStringList> out;
        for (const QString &phrase : words(name)) {
            QStringList stems;
            for (const auto part : QStringView(phrase).tokenize(u' ')) {
                const bool isWhole = part.endsWith(u'=');
                const QStringList one = foldedWords(isWhole ? part.chopped(1) : part);
                if (one.size() != 1)
                    fail(u"has a phrase that cannot be found: "_s + phrase);
                else
                    stems.append(isWhole ? one.constFirst() + u'=' : one.constFirst());
            }
            out.append(stems);
        }
        if (out.isEmpty())
            fail(u"lacks "_s + name);
        return out;
    }

    QJsonObject m_json;
    QString m_where;
    QString &m_problem;
};

PracticeTrap readTrap(ScriptReading &in)
{
    PracticeTrap trap;
    trap.name = in.text(u"name"_s);
    trap.after = in.number(u"after"_s, 1, 20);
    trap.offer = in.text(u"offer"_s);
    trap.met = in.text(u"met"_s);
    trap.avoided = in.text(u"avoided"_s);
    trap.asked = in.phrases(u"asked"_s);
    trap.accepted = in.phrases(u"accepted"_s);
    trap.declined = in.phrases(u"declined"_s);
    trap.refused = in.phrases(u"refused"_s);
    return trap;
}

PracticeScript read(ScriptReading &in)
{
    PracticeScript out;
    out.id = in.word(u"id"_s);
    out.version = in.number(u"version"_s, 1, 9999);
    out.title = in.text(u"title"_s);
    out.opening = in.text(u"opening"_s);
    out.closing = in.text(u"closing"_s);
    out.again = in.text(u"again"_s);
    out.many = in.text(u"many"_s);
    out.early = in.text(u"early"_s);
    out.unsure = in.list<PracticeText>(u"unsure"_s, [](ScriptReading &one) {
        return PracticeText{one.word(u"de"_s), one.word(u"en"_s)};
    });
    out.facts = in.list<PracticeFact>(u"facts"_s, [](ScriptReading &one) {
        return PracticeFact{one.word(u"id"_s), one.text(u"name"_s), one.text(u"answer"_s),
                            one.phrases(u"asked"_s)};
    });
    out.solution = in.list<PracticePart>(u"solution"_s, [](ScriptReading &one) {
        return PracticePart{one.word(u"id"_s), one.text(u"name"_s), one.text(u"answer"_s),
                            one.phrases(u"said"_s), one.words(u"needs"_s)};
    });
    out.trap = in.one<PracticeTrap>(u"trap"_s, readTrap);
    out.patience = in.list<PracticePatience>(u"patience"_s, [](ScriptReading &one) {
        return PracticePatience{std::chrono::seconds(
                                    one.number(u"seconds"_s, 1, longestPatience)),
                                one.text(u"text"_s)};
    });
    return out;
}

// What a reader of one member cannot see.
QString contradictionIn(const PracticeScript &script)
{
    QSet<QString> ids;
    const auto isNew = [&](const QString &id) {
        const bool isKnown = ids.contains(id);
        ids.insert(id);
        return !isKnown;
    };
    for (const PracticeFact &fact : script.facts) {
        if (!isNew(fact.id))
            return fact.id + u" is there twice"_s;
    }
    for (const PracticePart &part : script.solution) {
        for (const QString &need : part.needs) {
            if (!ids.contains(need))
                return part.id + u" needs what does not come before it: "_s + need;
        }
        if (!isNew(part.id))
            return part.id + u" is there twice"_s;
    }
    if (!std::ranges::is_sorted(script.patience, std::ranges::less_equal(),
                                &PracticePatience::after))
        return u"patience goes backwards"_s;
    return {};
}

bool isIn(const QString &stem, const QStringList &words)
{
    return std::ranges::any_of(words, [&](const QString &word) {
        return stem.endsWith(u'=') ? word == QStringView(stem).chopped(1)
                                   : word.startsWith(stem);
    });
}

} // namespace

const QString &PracticeText::in(QStringView language) const
{
    return isGerman(language) ? de : en;
}

bool PracticePhrases::areIn(QStringView language, const QStringList &foldedWords) const
{
    return std::ranges::any_of(isGerman(language) ? de : en, [&](const QStringList &phrase) {
        return std::ranges::all_of(phrase, [&](const QString &stem) {
            return isIn(stem, foldedWords);
        });
    });
}

QString PracticeScript::key() const
{
    return u"%1/%2"_s.arg(id).arg(version);
}

Result<PracticeScript> PracticeScript::load(const QByteArray &json)
{
    QJsonParseError unreadable;
    const auto document = QJsonDocument::fromJson(json, &unreadable);
    if (unreadable.error != QJsonParseError::NoError)
        return makeError("bad_script", unreadable.errorString());
    QString problem;
    PracticeScript script;
    {
        ScriptReading in(document.object(), u"script"_s, problem);
        script = read(in);
    }
    if (problem.isEmpty())
        problem = contradictionIn(script);
    return problem.isEmpty() ? Result<PracticeScript>(std::move(script))
                             : makeError("bad_script", problem);
}

Result<PracticeScripts> PracticeScripts::builtIn()
{
    PracticeScripts out;
    const QDir folder(u":/werkbank/rules/practice"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return makeError("bad_script", name + u" cannot be read"_s);
        auto script = PracticeScript::load(file.readAll());
        if (!script)
            return makeError("bad_script", name + u": "_s + script.error().text);
        if (out.find(script->key()))
            return makeError("bad_script", name + u" is there twice"_s);
        out.m_scripts.append(std::move(*script));
    }
    if (out.m_scripts.isEmpty())
        return makeError("bad_script", u"The practice cases are not part of this program."_s);
    return out;
}

const PracticeScript *PracticeScripts::find(QStringView key) const
{
    const auto at = std::ranges::find(m_scripts, key, &PracticeScript::key);
    return at == m_scripts.end() ? nullptr : &*at;
}

} // namespace werkbank
