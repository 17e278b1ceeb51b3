// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CasesFilter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMarks = 40;

QString kindOf(const QString &mark)
{
    return mark.section(u':', 0, 0);
}

QString valueOf(const QString &mark)
{
    return mark.section(u':', 1);
}

bool isMark(const QString &mark)
{
    const QString kind = kindOf(mark);
    if (kind == "unread"_L1 || kind == "urgent"_L1)
        return mark == kind;
    if (kind == "group"_L1) {
        bool isNumber = false;
        const int group = valueOf(mark).toInt(&isNumber);
        return isNumber && group >= 0 && group <= int(CaseGroup::Solved);
    }
    return (kind == "area"_L1 || kind == "language"_L1) && !valueOf(mark).isEmpty();
}

QStringList marksIn(const QJsonValue &list)
{
    QStringList out;
    for (const auto &value : list.toArray()) {
        const QString mark = value.toString();
        if (isMark(mark) && !out.contains(mark) && out.size() < mostMarks)
            out.append(mark);
    }
    return out;
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

void CasesFilter::setWords(const QString &words)
{
    if (m_words == words)
        return;
    m_words = words;
    Q_EMIT changed();
}

void CasesFilter::setMarks(const QStringList &marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    Q_EMIT changed();
}

QString CasesFilter::marksText() const
{
    return m_marks.isEmpty() ? QString()
                             : compact({{u"only"_s, QJsonArray::fromStringList(m_marks)}});
}

void CasesFilter::setMarksText(const QString &text)
{
    setMarks(marksIn(QJsonDocument::fromJson(text.toUtf8()).object().value("only"_L1)));
}

QString CasesFilter::text() const
{
    return compact({{u"only"_s, QJsonArray::fromStringList(m_marks)},
                    {u"words"_s, m_words.simplified()}});
}

void CasesFilter::setText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const QStringList marks = marksIn(object.value("only"_L1));
    const QString words = object.value("words"_L1).toString();
    if (m_marks == marks && m_words == words)
        return;
    m_marks = marks;
    m_words = words;
    Q_EMIT changed();
}

void CasesFilter::toggle(const QString &mark)
{
    QStringList marks = m_marks;
    if (marks.removeAll(mark) == 0 && isMark(mark))
        marks.append(mark);
    setMarks(marks);
}

void CasesFilter::clear()
{
    setText({});
}

bool CasesFilter::holds(const QString &mark, const QModelIndex &caseRow) const
{
    const QString kind = kindOf(mark);
    if (kind == "unread"_L1)
        return caseRow.data(CasesModel::UnreadRole).toInt() > 0;
    if (kind == "urgent"_L1)
        return caseRow.data(CasesModel::UrgentRole).toBool();
    if (kind == "group"_L1)
        return caseRow.data(CasesModel::GroupRole).toInt() == valueOf(mark).toInt();
    return caseRow.data(kind == "area"_L1 ? CasesModel::AreaRole : CasesModel::LanguageRole)
               .toString() == valueOf(mark);
}

bool CasesFilter::accepts(const QModelIndex &caseRow) const
{
    QHash<QString, bool> kinds;
    for (const QString &mark : m_marks) {
        bool &fits = kinds[kindOf(mark)];
        fits = fits || holds(mark, caseRow);
    }
    return std::ranges::all_of(kinds, [](bool fits) { return fits; });
}

QString CasesFilter::textOf(const QString &mark) const
{
    if (!m_wording || !m_cases)
        return mark;
    const QString kind = kindOf(mark);
    if (kind == "unread"_L1) {
        //: Narrows the list to cases with unread messages
        return tr("Unread");
    }
    if (kind == "urgent"_L1) {
        //: Narrows the list to urgent cases
        return tr("Urgent");
    }
    if (kind == "group"_L1)
        return m_cases->groupTitle(CaseGroup(valueOf(mark).toInt()));
    if (kind == "area"_L1)
        return m_wording->taskName(valueOf(mark));
    if (valueOf(mark) == "de"_L1) {
        //: Narrows the list to cases in this language
        return tr("German");
    }
    if (valueOf(mark) == "en"_L1) {
        //: Narrows the list to cases in this language
        return tr("English");
    }
    return QLocale(valueOf(mark)).nativeLanguageName();
}

QVariantList CasesFilter::chips() const
{
    QVariantList out;
    for (const QString &mark : m_marks)
        out.append(QVariantMap{{u"mark"_s, mark}, {u"text"_s, textOf(mark)}});
    return out;
}

QVariantList CasesFilter::choices() const
{
    QStringList groups, areas, languages;
    for (int group = 0; group <= int(CaseGroup::Solved); ++group)
        groups.append(u"group:%1"_s.arg(group));
    QHash<QString, int> counts;
    for (int i = 0; m_cases && i < m_cases->rowCount(); ++i) {
        const QModelIndex row = m_cases->index(i);
        const QString area = u"area:"_s + row.data(CasesModel::AreaRole).toString();
        const QString language = u"language:"_s + row.data(CasesModel::LanguageRole).toString();
        if (isMark(area) && !areas.contains(area))
            areas.append(area);
        if (isMark(language) && !languages.contains(language))
            languages.append(language);
        for (const QString &mark : {u"group:%1"_s.arg(row.data(CasesModel::GroupRole).toInt()),
                                    u"unread"_s, u"urgent"_s, area, language})
            counts[mark] += holds(mark, row);
    }
    const auto byText = [this](const QString &mark) { return textOf(mark).toCaseFolded(); };
    std::ranges::sort(areas, {}, byText);
    std::ranges::sort(languages, {}, byText);
    QVariantList out;
    for (const QString &mark : groups + QStringList{u"unread"_s, u"urgent"_s} + areas + languages) {
        const int count = counts.value(mark);
        const bool on = m_marks.contains(mark);
        if (count > 0 || on)
            out.append(QVariantMap{{u"mark"_s, mark}, {u"text"_s, textOf(mark)},
                                   {u"count"_s, count}, {u"on"_s, on},
                                   {u"kind"_s, kindOf(mark)}});
    }
    return out;
}

} // namespace werkbank
