// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/Blinding.h"

#include "core/quality/BlindingPatterns.h"
#include "core/rules/Masking.h"
#include "core/rules/MaskingRules.h"
#include "core/rules/WordFolding.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// In a longer word a name this long is no accident.
constexpr qsizetype longName = 7;

// What a piece of text tells, the more telling ones last: they win where two overlap.
enum class Kind { Hidden, Number, Name, Customer, Expert, Link, Mail, Path };

struct Piece {
    TextRange range;
    Kind kind;
};

// Marks that say neither who nor what sex, in the words of the case.
QStringView tokenOf(Kind kind, bool isGerman)
{
    switch (kind) {
    case Kind::Number:
        return isGerman ? u"[Nummer]" : u"[number]";
    case Kind::Name:
        return isGerman ? u"[Name]" : u"[name]";
    case Kind::Customer:
        return isGerman ? u"[Kundenseite]" : u"[Customer]";
    case Kind::Expert:
        return isGerman ? u"[Expertenseite]" : u"[Expert]";
    case Kind::Link:
        return isGerman ? u"[Link]" : u"[link]";
    case Kind::Mail:
        return isGerman ? u"[Mail]" : u"[mail]";
    case Kind::Path:
        return isGerman ? u"[Pfad]" : u"[path]";
    case Kind::Hidden:
        break;
    }
    return isGerman ? u"[verborgen]" : u"[hidden]";
}

Kind kindOf(QStringView text)
{
    if (text.contains(u'@'))
        return Kind::Mail;
    if (text.contains("://"_L1) || text.startsWith("www."_L1, Qt::CaseInsensitive))
        return Kind::Link;
    const auto count = [text](auto isSuch) { return std::ranges::count_if(text, isSuch); };
    const auto digits = count([](QChar c) { return c.isDigit(); });
    const auto letters = count([](QChar c) { return c.isLetter(); });
    if (digits > letters)
        return Kind::Number;
    return digits == 0 && letters > 0 ? Kind::Name : Kind::Hidden;
}

void add(QList<Piece> &pieces, const QList<TextRange> &ranges, Kind kind)
{
    for (const TextRange &range : ranges)
        pieces.append({range, kind});
}

// "Sehr geehrte Frau Dr. Kern", "die Anna": what is said before a name tells the sex, and goes with it.
void addNames(QList<Piece> &pieces, const QList<TextRange> &ranges, Kind kind, const QString &even)
{
    for (const TextRange &range : ranges)
        pieces.append({{withTitle(even, range.from), range.to}, kind});
}

// Overlapping pieces become one; so do neighbours that stand for the same.
QList<Piece> joinedUp(QList<Piece> pieces, const QString &even)
{
    std::ranges::sort(pieces, {}, [](const Piece &piece) { return piece.range.from; });
    QList<Piece> out;
    for (const Piece &piece : std::as_const(pieces)) {
        if (piece.range.to <= piece.range.from)
            continue;
        if (out.isEmpty() || out.last().range.to <= piece.range.from) {
            const bool isNext = !out.isEmpty() && out.last().kind == piece.kind
                && even.sliced(out.last().range.to, piece.range.from - out.last().range.to)
                       .trimmed()
                       .isEmpty()
                && !even.sliced(out.last().range.to, piece.range.from - out.last().range.to)
                        .contains(u'\n');
            if (isNext)
                out.last().range.to = piece.range.to;
            else
                out.append(piece);
            continue;
        }
        out.last().range.to = std::max(out.last().range.to, piece.range.to);
        out.last().kind = std::max(out.last().kind, piece.kind);
    }
    return out;
}

// Some lines, or some words of a very long one: patterns that search far must not do so in a log of
// a megabyte.
qsizetype blockSize(QStringView text)
{
    constexpr qsizetype most = 2048;
    if (text.size() <= most)
        return text.size();
    for (const QChar border : {u'\n', u' '}) {
        const qsizetype at = text.first(most).lastIndexOf(border);
        if (at > 0)
            return at + 1;
    }
    return most;
}

QString compact(QStringView text)
{
    QString out;
    for (const QChar c : folded(text)) {
        if (c.isLetterOrNumber())
            out += c;
    }
    return out;
}

} // namespace

BlindSide::BlindSide(const BlindPerson &person)
{
    for (const QString &name : person.names)
        addNames(name);
    for (const QString &account : person.accounts) {
        const QString local = account.section(u'@', 0, 0);
        const QString host = account.section(u'@', 1);
        m_words += foldedWords(local);
        if (!host.isEmpty() && !isHarmlessHost(host))
            m_words += foldedWords(host.section(u'.', 0, -2));
    }
    m_words.removeIf([](const QString &word) {
        return word.size() < 2 || isOfNoPerson(word)
            || std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
    });
    m_words.removeDuplicates();
    m_known = KnownWords(m_words);
}

// Each word, what it is shortened to, and the user names that people make of it.
void BlindSide::addNames(const QString &name)
{
    QStringList parts;
    for (const QString &word : name.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QString part = compact(word);
        if (part.size() >= 2 && !isOfNoPerson(part))
            parts.append(part);
        m_words += foldedWords(word);
        m_words += nicknames(part);
        // Words so short are searched for whole only.
        constexpr qsizetype shortest = 4;
        if (part.size() < shortest)
            m_words += {part + u"pc"_s, part + u"laptop"_s, part + u"nb"_s};
    }
    if (parts.size() < 2)
        return;
    const QString first = parts.first();
    const QString last = parts.last();
    // Shorter ones are words: "Au" and "Fine" would make "auf".
    constexpr qsizetype shortestAccount = 4;
    for (const QString &account :
         {first.first(1) + last, first + last.first(1), last + first.first(1),
          last.first(1) + first, first + last, last + first}) {
        if (account.size() >= shortestAccount)
            m_words.append(account);
    }
    if (!m_initials.isEmpty())
        return;
    m_initials = first.first(1) + last.first(1);
    const QStringList written = name.simplified().split(u' ', Qt::SkipEmptyParts);
    m_signed = initialsPattern(first.first(1) + written.first().first(1),
                               last.first(1) + written.last().first(1));
}

QList<TextRange> BlindSide::rangesIn(const QString &even) const
{
    QList<TextRange> out;
    QList<TextRange> doubtful;
    for (const TextRange &range : m_known.rangesIn(even)) {
        switch (judge(QStringView(even).sliced(range.from, range.to - range.from))) {
        case Judgement::Theirs:
            out.append(withInitial(even, range));
            break;
        case Judgement::Doubtful:
            doubtful.append(range);
            break;
        case Judgement::Nobodys:
            break;
        }
    }
    const QList<TextRange> sure = out;
    for (const TextRange &range : std::as_const(doubtful)) {
        if (isBeside(even, range, sure))
            out.append(range);
    }
    if (!m_initials.isEmpty()) {
        auto found = m_signed.globalMatch(even);
        while (found.hasNext()) {
            const auto match = found.next();
            out.append({match.capturedStart(1), match.capturedEnd(1)});
        }
    }
    return out;
}

// "Kern" is not meant in "Kernel", nor "Lang" in "langsam": a short name in a longer plain word
// counts only with an ending that names take, and a name that is a word too only as it is written.
BlindSide::Judgement BlindSide::judge(QStringView hit) const
{
    constexpr qsizetype shortest = 3;
    if (hit.size() < shortest && hit.front().isLower())
        return Judgement::Doubtful;
    constexpr qsizetype longest = 64;
    if (hit.size() > longest || !std::ranges::all_of(hit, [](QChar c) { return c.isLetter(); }))
        return Judgement::Theirs;
    const QString word = compact(hit);
    Judgement out = Judgement::Theirs;
    for (const QString &known : m_words) {
        const bool begins = word.startsWith(known);
        const QString ending = begins ? word.sliced(known.size()) : QString();
        if (begins && isEndingOfComputers(ending))
            return Judgement::Theirs;
        if (begins && (ending.isEmpty() || isEndingOfNames(ending))) {
            if (!isOrdinaryWord(known) || hit.front().isUpper())
                return Judgement::Theirs;
            out = Judgement::Doubtful;
        } else if (known.size() < longName && word.contains(known) && out == Judgement::Theirs) {
            out = Judgement::Nobodys;
        }
    }
    return out;
}

// "anna lang", "max de boer", "a.lang": beside a name or behind the initial, a word is one too.
bool BlindSide::isBeside(const QString &even, const TextRange &range,
                         const QList<TextRange> &names) const
{
    const QStringView before = QStringView(even).first(range.from);
    if (before.size() >= 2 && (before.back() == u'.' || before.back() == u'_')
        && m_initials.contains(folded(before.sliced(before.size() - 2, 1)))
        && (before.size() == 2 || !before[before.size() - 3].isLetterOrNumber()))
        return true;
    return std::ranges::any_of(names, [&](const TextRange &name) {
        const qsizetype from = std::min(name.to, range.to);
        const qsizetype to = std::max(name.from, range.from);
        if (to <= from)
            return false;
        const QStringView gap = QStringView(even).sliced(from, to - from);
        constexpr qsizetype longestParticle = 5;
        const QString particle = compact(gap);
        return gap.size() == 1 || (gap.size() <= longestParticle && isOfNoPerson(particle));
    });
}

// "Anna K.", "anna.k"
TextRange BlindSide::withInitial(const QString &even, TextRange range) const
{
    const QStringView after = QStringView(even).sliced(range.to);
    const bool isJoined = after.size() >= 2
        && (after[0] == u'.' || after[0] == u'_' || after[0] == u' ');
    if (!isJoined || !m_initials.contains(folded(after.sliced(1, 1))))
        return range;
    const bool isWhole = after.size() == 2 || !after[2].isLetterOrNumber();
    const bool isDotted = after.size() > 2 && after[2] == u'.';
    if (after[0] == u' ' ? isDotted && after[1].isUpper() : isWhole)
        range.to += after[0] == u' ' ? 3 : 2;
    return range;
}

Blinding::Blinding(const BlindPerson &expert, const BlindPerson &customer, const QString &language)
    : m_expert(expert), m_customer(customer), m_isGerman(language.startsWith("de"_L1))
{
}

QString Blinding::text(const QString &text) const
{
    const QString clean = withoutHiddenCharacters(text);
    QString out;
    for (qsizetype at = 0; at < clean.size();) {
        const QString block = clean.sliced(at, blockSize(QStringView(clean).sliced(at)));
        out += blinded(block);
        at += block.size();
    }
    return out;
}

QString Blinding::blinded(const QString &clean) const
{
    const QString even = withEvenLetters(clean);
    QList<Piece> pieces;
    add(pieces, ownPaths(even), Kind::Path);
    addNames(pieces, m_expert.rangesIn(even), Kind::Expert, even);
    addNames(pieces, m_customer.rangesIn(even), Kind::Customer, even);
    for (const TextRange &range : nameLikeRanges(even)) {
        const QStringView hit = QStringView(even).sliced(range.from, range.to - range.from);
        if (isHarmlessHit(hit))
            continue;
        const Kind kind = kindOf(hit);
        if (kind == Kind::Name)
            addNames(pieces, {range}, kind, even);
        else
            pieces.append({range, kind});
    }
    QString out;
    qsizetype at = 0;
    for (const Piece &piece : joinedUp(std::move(pieces), even)) {
        out += QStringView(clean).sliced(at, piece.range.from - at);
        out += tokenOf(piece.kind, m_isGerman);
        at = piece.range.to;
    }
    return out.append(QStringView(clean).sliced(at));
}

QString Blinding::fileName(const QString &name) const
{
    const qsizetype dot = name.lastIndexOf(u'.');
    constexpr qsizetype longestExtension = 5;
    // What stands behind the last dot may be a name: "scan.Kern".
    const QString extension = dot > 0 ? name.sliced(dot + 1) : QString();
    const bool hasExtension = dot > 0 && extension.size() <= longestExtension
        && text(extension) == extension;
    const QString stem = hasExtension ? name.first(dot) : name;
    // Words of a file name are often joined by what counts as part of a word.
    QString spaced = stem;
    spaced.replace(u'_', u' ');
    return text(spaced) + (hasExtension ? u'.' + extension : QString());
}

} // namespace werkbank
