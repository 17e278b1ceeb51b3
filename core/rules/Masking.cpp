// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Masking.h"

#include "core/rules/KnownWords.h"
#include "core/rules/MaskingRules.h"
#include "core/rules/WordFolding.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// A bare host of a big provider, or a page of the router: nothing about the person.
bool isHarmless(QStringView match)
{
    if (!match.contains(u'.') || match.contains(u'@'))
        return false;
    QStringView host = match;
    for (const auto scheme : {"https://"_L1, "http://"_L1}) {
        if (host.startsWith(scheme, Qt::CaseInsensitive))
            host = host.sliced(scheme.size());
    }
    while (host.endsWith(u'/') || host.endsWith(u'.') || host.endsWith(u','))
        host.chop(1);
    return isHarmlessHost(host);
}

void hidePatterns(const QString &text, QList<TextRange> &ranges)
{
    for (const MaskRule &rule : maskRules()) {
        auto found = rule.pattern.globalMatch(text);
        while (found.hasNext()) {
            const auto match = found.next();
            const int group = rule.pattern.captureCount() > 0 ? 1 : 0;
            const QStringView hit = match.capturedView(group);
            const QStringView first = hit.first(std::max<qsizetype>(0, hit.indexOf(u' ')));
            if (hit.isEmpty() || isNoName(first.isEmpty() ? hit : first) || isHarmless(hit))
                continue;
            ranges.append({match.capturedStart(group), match.capturedEnd(group)});
        }
    }
}

// Given names anywhere, and the surname that stands behind one.
void hideGivenNames(const QString &text, QList<TextRange> &ranges)
{
    static const QRegularExpression word(u"\\p{L}[\\p{L}]*"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression routerBox(u"fritz[!. -]?(?:box|fon|os|app|nas|wlan|repeater)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    auto found = word.globalMatch(text);
    bool behindName = false;
    qsizetype nameEnd = 0;
    while (found.hasNext()) {
        const auto match = found.next();
        const QStringView hit = match.capturedView();
        const bool isGenitive = hit.size() > 3 && hit.endsWith(u's');
        const bool isRouter = routerBox
                                  .matchView(QStringView(text).sliced(match.capturedStart()), 0,
                                             QRegularExpression::NormalMatch,
                                             QRegularExpression::AnchorAtOffsetMatchOption)
                                  .hasMatch();
        const bool isName = !isRouter
            && (isGivenName(hit) || (isGenitive && isGivenName(hit.chopped(1))));
        const bool isSurname = behindName && match.capturedStart() == nameEnd + 1
            && hit.front().isUpper() && !isNoName(hit);
        if (isName || isSurname)
            ranges.append(wholeWord(text, {match.capturedStart(), match.capturedEnd()}));
        behindName = isName && hit.front().isUpper();
        nameEnd = match.capturedEnd();
    }
}

QString withMarks(const QString &text, QList<TextRange> ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::from);
    QString out;
    qsizetype at = 0;
    bool justHidden = false;
    for (const TextRange &range : ranges) {
        if (range.to <= at)
            continue;
        const QStringView between = QStringView(text).sliced(at, std::max(range.from, at) - at);
        // One mark for neighbours: the number of words is nobody's business either.
        if (!justHidden || !between.trimmed().isEmpty() || between.contains(u'\n')) {
            out += between;
            out += QStringView(maskMark);
        }
        at = range.to;
        justHidden = true;
    }
    return out.append(QStringView(text).sliced(at));
}

const QSet<QString> &titlesAndParticles()
{
    static const QSet<QString> words = {
        u"dr"_s,   u"prof"_s, u"med"_s,     u"dent"_s,  u"jur"_s,  u"phil"_s, u"rer"_s, u"nat"_s,
        u"dipl"_s, u"ing"_s,  u"herr"_s,    u"herrn"_s, u"frau"_s, u"mr"_s,   u"mrs"_s, u"ms"_s,
        u"miss"_s, u"sir"_s,  u"familie"_s, u"fam"_s,   u"von"_s,  u"van"_s,  u"vom"_s, u"zu"_s,
        u"zur"_s,  u"de"_s,   u"der"_s,     u"den"_s,   u"di"_s,   u"da"_s,   u"del"_s, u"la"_s,
        u"le"_s,   u"und"_s,  u"and"_s,     u"the"_s,   u"bin"_s,  u"al"_s};
    return words;
}

const QSet<QString> &wordsOfCompanies()
{
    static const QSet<QString> words = [] {
        QSet<QString> out;
        constexpr QStringView text =
            u"gmbh ag kg ohg ug gbr ek ev mbh co ltd inc llc se und and sohn söhne partner "
            u"computer "
            u"service services praxis büro buero firma handwerk bau it edv technik server drucker "
            u"software internet online shop laden office support hilfe web mail de com net";
        for (const auto word : text.tokenize(u' '))
            out.insert(folded(word));
        return out;
    }();
    return words;
}

} // namespace

QString initials(QStringView name)
{
    QStringList letters;
    for (const auto part : withoutHiddenCharacters(name.toString()).simplified().tokenize(u' ')) {
        QString word;
        for (const QChar c : part) {
            if (c.isLetter() || c.isSurrogate())
                word += c;
            else if (!word.isEmpty())
                break;
        }
        if (word.isEmpty() || titlesAndParticles().contains(folded(word)))
            continue;
        letters.append(
            word.first(word.front().isHighSurrogate() && word.size() > 1 ? 2 : 1).toUpper());
    }
    if (letters.isEmpty())
        return {};
    const QString first = letters.first() + u'.';
    return letters.size() == 1 ? first : first + u' ' + letters.last() + u'.';
}

QString area(QStringView postcodeAndPlace)
{
    static const QRegularExpression digits(u"(?<!\\d)(\\d{2})\\d{2,3}(?!\\d)"_s);
    static const QRegularExpression british(u"\\b([A-Z]{1,2})\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString text = withEvenLetters(withoutHiddenCharacters(postcodeAndPlace.toString()));
    for (const auto *pattern : {&british, &digits}) {
        if (const auto match = pattern->match(text); match.hasMatch())
            return match.captured(1).toUpper() + u'…';
    }
    return {};
}

QString area(const Customer &customer)
{
    return area(customer.place());
}

QStringList knownWords(const Customer &customer)
{
    QStringList out;
    const auto add = [&out](const QString &text, const auto &isNoise) {
        for (const QString &word : foldedWords(text)) {
            const bool isNumber = std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
            if (word.size() >= 2 && !isNumber && !isNoise(word))
                out.append(word);
        }
    };
    const auto isParticle = [](const QString &w) { return titlesAndParticles().contains(w); };
    const auto isOfCompanies = [](const QString &w) { return wordsOfCompanies().contains(w); };
    add(customer.name, isParticle);
    add(customer.company, [&](const QString &w) { return isParticle(w) || isOfCompanies(w); });
    add(customer.email.section(u'@', 0, 0), isOfCompanies);
    const QString host = customer.email.section(u'@', 1);
    if (!isHarmlessHost(host))
        add(host.section(u'.', 0, -2), isOfCompanies);
    for (const QString &place : {customer.street, customer.city})
        add(place, [&](const QString &w) { return isParticle(w) || w.size() < 4; });
    out.removeDuplicates();
    return out;
}

QList<TextRange> nameLikeRanges(const QString &even)
{
    QList<TextRange> ranges;
    hidePatterns(even, ranges);
    hideGivenNames(even, ranges);
    return ranges;
}

QString mask(const QString &text, const QStringList &known)
{
    const QString clean = withoutHiddenCharacters(text);
    const QString even = withEvenLetters(clean);
    return withMarks(clean, KnownWords(known).rangesIn(even) + nameLikeRanges(even));
}

} // namespace werkbank
