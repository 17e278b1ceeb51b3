// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SearchTerms.h"

#include <QRegularExpression>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTyped = 200;

bool isOne(const QString &word, std::initializer_list<QLatin1StringView> of)
{
    return std::ranges::any_of(of, [&](QLatin1StringView one) {
        return word.compare(one, Qt::CaseInsensitive) == 0;
    });
}

std::optional<QDate> dayInWords(const QString &word, const QDate &today)
{
    if (isOne(word, {"today"_L1, "heute"_L1}))
        return today;
    if (isOne(word, {"yesterday"_L1, "gestern"_L1}))
        return today.addDays(-1);
    for (const QString &form : {u"yyyy-M-d"_s, u"d.M.yyyy"_s}) {
        if (const QDate day = QDate::fromString(word, form); day.isValid())
            return day;
    }
    // Without a year: the last such day.
    static const QRegularExpression dayAndMonth(u"^(\\d{1,2})\\.(\\d{1,2})\\.?$"_s);
    const auto match = dayAndMonth.match(word);
    for (int back = 0; match.hasMatch() && back < 5; ++back) {
        const QDate day(today.year() - back, match.captured(2).toInt(), match.captured(1).toInt());
        if (day.isValid() && day <= today)
            return day;
    }
    return {};
}

// Whether the value says something.
bool narrow(SearchQuery &query, const QString &name, const QString &value, const QDate &today,
            const QTimeZone &zone)
{
    if (isOne(name, {"from"_L1, "von"_L1})) {
        query.fromMe = isOne(value, {"me"_L1, "ich"_L1, "mir"_L1});
        query.from = query.fromMe ? QString() : value;
        return true;
    }
    if (isOne(name, {"case"_L1, "fall"_L1})) {
        query.ofCase = value;
        return true;
    }
    if (isOne(name, {"has"_L1, "hat"_L1})) {
        query.withFile = isOne(value, {"file"_L1, "files"_L1, "datei"_L1, "dateien"_L1});
        return query.withFile;
    }
    const auto day = dayInWords(value, today);
    if (!day)
        return false;
    const Instant start{day->startOfDay(zone).toMSecsSinceEpoch()};
    (isOne(name, {"before"_L1, "vor"_L1}) ? query.before : query.since) = start;
    return true;
}

} // namespace

SearchTerms SearchTerms::read(const QString &typed, const QDate &today, const QTimeZone &zone)
{
    // name:"value with spaces", name:value, or a word.
    static const QRegularExpression part(
        u"(?:\\b(from|von|case|fall|before|vor|since|seit|has|hat):(?:\"([^\"]*)\"?|(\\S*)))|(\\S+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    SearchTerms out;
    QStringList words;
    for (auto each = part.globalMatch(typed.first(std::min(typed.size(), mostTyped)));
         each.hasNext();) {
        const auto match = each.next();
        if (match.hasCaptured(4)) {
            words.append(match.captured(4));
            continue;
        }
        const QString value = match.captured(2) + match.captured(3);
        if (!value.isEmpty() && !narrow(out.query, match.captured(1), value, today, zone)
            && out.notUnderstood.isEmpty())
            out.notUnderstood = match.captured();
    }
    out.query.text = words.join(u' ');
    return out;
}

} // namespace werkbank
