// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/BlindingPatterns.h"

#include "core/quality/Blinding.h"
#include "core/rules/WordFolding.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> words(QStringView text)
{
    QSet<QString> out;
    for (const auto word : text.tokenize(u' '))
        out.insert(folded(word));
    return out;
}

QHash<QString, QStringList> loadNicknames()
{
    QFile file(u":/werkbank/quality/nicknames.txt"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QHash<QString, QStringList> out;
    if (!opened)
        return out;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        QStringList group;
        for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
            group.append(folded(word));
        for (const QString &word : std::as_const(group))
            out[word] += group;
    }
    return out;
}

} // namespace

QStringList nicknames(QStringView name)
{
    static const QHash<QString, QStringList> groups = loadNicknames();
    return groups.value(folded(name));
}

QList<TextRange> ownPaths(const QString &even)
{
    // A folder name may hold spaces where another folder follows.
    static const QRegularExpression paths(
        uR"((?:\b[A-Z]:[\\/]+)"
        uR"((?:Users|Benutzer|Dokumente und Einstellungen|Documents and Settings)[\\/]+)"
        uR"((?:[^\\/\r\n"<>|:*?]{1,40}[\\/]+)*|)"
        uR"((?<![\w/])(?:/home|/Users|/Volumes|/media|/run/media|~[\w.-]*)/)"
        uR"((?:[^/\s"':]+(?:[ ][^/\s"':]+(?=/))?/+)*|)"
        uR"(file:/+(?:[^/\s"']+/+)*|)"
        uR"(\\\\[\w.$-]+\\(?:[^\\/\r\n"<>|:*?]{1,40}\\)*)[^\\/\s"'<>|*?]*)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<TextRange> out;
    auto found = paths.globalMatch(even);
    while (found.hasNext()) {
        const auto match = found.next();
        out.append({match.capturedStart(), match.capturedEnd()});
    }
    return out;
}

QRegularExpression initialsPattern(const QString &firstLetters, const QString &lastLetters)
{
    if (firstLetters.isEmpty() || lastLetters.isEmpty())
        return QRegularExpression(u"(*FAIL)()"_s);
    const QString first = u'[' + QRegularExpression::escape(firstLetters) + u']';
    const QString last = u'[' + QRegularExpression::escape(lastLetters) + u']';
    const QString both = first + u"[. ]?"_s + last;
    const QString pattern = u"(?<![\\p{L}.])(?|("_s + first + u"\\.[ ]?"_s + last
        + u"\\.)|(?:^|(?:[-/,!]|"_s
        + uR"(gr(?:ü|ue)(?:ß|ss)e|gru(?:ß|ss)|mfg|lg|vg|regards|cheers|thanks|danke)[ ]*))"_s
        + u"[ ]*("_s + both + u"\\.?)[ ]*$)"_s;
    return QRegularExpression(pattern,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::MultilineOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

qsizetype withTitle(const QString &even, qsizetype from)
{
    static const QRegularExpression before(
        uR"((?<![\w-])(?:(?:sehr\s+)?(?:geehrte|liebe|werte|verehrte)[rsmn]?[ \t]+|)"
        uR"((?:der|die|den|dem|des|ihre?|deine?|eure?)[ \t]+)?)"
        uR"((?:(?:Herrn?|Frau|Hr\.?|Fr\.|Mr\.?|Mrs\.?|Ms\.?|Miss|Mister|Madam)[ \t]+)?)"
        uR"((?:(?:Dr|Prof|Dipl)\.?(?:-?Ing\.?)?[ \t]+)*\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 48;
    const qsizetype start = std::max<qsizetype>(0, from - longest);
    const auto match = before.matchView(QStringView(even).sliced(start, from - start));
    return match.hasMatch() ? start + match.capturedStart() : from;
}

bool isEndingOfNames(QStringView ending)
{
    static const QSet<QString> endings = words(
        u"s es n ns en i is chen chens lein leins sche schen scher sches");
    return endings.contains(ending.toString());
}

bool isEndingOfComputers(QStringView ending)
{
    static const QSet<QString> endings = words(
        u"pc pcs laptop lap nb notebook home mac macbook imac iphone ipad handy tablet nas box "
        u"wlan wifi net gast guest privat mail admin user");
    return endings.contains(ending.toString());
}

bool isOrdinaryWord(QStringView word)
{
    static const QSet<QString> ordinary = words(
        u"klein kleine gross große groß lang lange kurz jung alt neu stark weiß weiss schwarz "
        u"braun "
        u"roth rot grün blau koch kern bach berg busch frei gut heim hell fest winter sommer "
        u"herbst "
        u"vogel wolf fuchs hahn kaiser könig richter schäfer müller schneider fischer weber wagner "
        u"becker bauer zimmermann sauer bitter süß fein flink schnell bach stein wald baum stern "
        u"mai mark will bill rose lex dick jack art fine sue pat mat max rob may long short young "
        u"old green brown white black king cook page price bell may strong small good best");
    return ordinary.contains(word.toString());
}

bool isOfNoPerson(QStringView word)
{
    static const QSet<QString> none = words(
        u"dr prof med dent jur phil rer nat dipl ing herr herrn frau mr mrs ms miss sir familie "
        u"fam "
        u"von van vom zu zur de der den di da del la le und and the bin al gmbh ag kg ohg ug gbr "
        u"ek "
        u"ev mbh co ltd inc llc se sohn söhne partner computer service services praxis büro firma "
        u"handwerk bau it edv technik server software internet online shop laden office support "
        u"hilfe web mail com net info kontakt contact post admin user test home privat email pc "
        u"laptop desktop notebook nb");
    return none.contains(word.toString());
}

bool isHarmlessHit(QStringView text)
{
    // Dates and times of logs, versions, private and well-known network addresses.
    static const QRegularExpression harmless(
        uR"(^(?:\d{4}-\d\d-\d\d(?:[T ]\d\d(?::\d\d){1,2}(?:[.,]\d+)?Z?)?|\d\d?\.\d\d?\.(?:\d\d){0,2}|)"
        uR"((?:\d\d?[ ])?\d\d?(?::\d\d){1,2}(?:[.,]\d+)?|v?\d+(?:\.\d+){1,4}|(?:192\.168|10\.\d+|169\.254|127\.0)\.\d+\.\d+|)"
        uR"(\d+(?:[.,]\d+)?[ ]?(?:[KMGT]i?B|ms|s|min|Hz|MHz|GHz|MBit/s|Mbps|%))$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return harmless.matchView(text.trimmed()).hasMatch();
}

} // namespace werkbank
