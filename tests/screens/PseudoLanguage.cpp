// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/PseudoLanguage.h"

#include <QRegularExpression>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView longName("long"), rtlName("rtl");

const QRegularExpression &inserted()
{
    static const QRegularExpression places(u"%(?:L?[1-9]\\d?|n)"_s);
    return places;
}

QString marked(QString text)
{
    static const QString plain = u"AEIOUaeioucn"_s, with = u"ÅÉÎÖÛåéîöûçñ"_s;
    for (QChar &letter : text) {
        if (const qsizetype at = plain.indexOf(letter); at >= 0)
            letter = with[at];
    }
    return text;
}

// Its own words again, so that it breaks where text does.
QString lengthened(const QString &text)
{
    QString words = text;
    words.remove(inserted()).remove(u'\n');
    const qsizetype more = (text.size() * 2 + 4) / 5;
    while (!words.isEmpty() && words.size() < more)
        words += words;
    QString out;
    qsizetype from = 0;
    for (auto places = inserted().globalMatch(text); places.hasNext();) {
        const QRegularExpressionMatch place = places.next();
        out += marked(text.mid(from, place.capturedStart() - from)) + place.captured();
        from = place.capturedEnd();
    }
    return out + marked(text.mid(from) + words.left(more));
}

// Overrides the direction of each stretch of letters, and of nothing that is inserted.
QString turned(const QString &text)
{
    constexpr char16_t mark = 0x200F, override = 0x202E, pop = 0x202C;
    const auto turn = [&](const QString &part) {
        return part.isEmpty() ? part : QChar(override) + part + QChar(pop);
    };
    QString out{QChar(mark)};
    qsizetype from = 0;
    for (auto places = inserted().globalMatch(text); places.hasNext();) {
        const QRegularExpressionMatch place = places.next();
        out += turn(text.mid(from, place.capturedStart() - from)) + place.captured();
        from = place.capturedEnd();
    }
    return out + turn(text.mid(from));
}

} // namespace

bool PseudoLanguage::isOne(const QString &language)
{
    return language == longName || language == rtlName;
}

Qt::LayoutDirection PseudoLanguage::directionOf(const QString &language)
{
    return language == rtlName ? Qt::RightToLeft : Qt::LeftToRight;
}

PseudoLanguage::PseudoLanguage(const QString &language) : m_long(language == longName)
{
    if (!m_english.load(u":/i18n/werkbank_en.qm"_s))
        qWarning("no English plurals");
}

QString PseudoLanguage::translate(const char *context, const char *text, const char *comment,
                                  int number) const
{
    const QString plural = m_english.translate(context, text, comment, number);
    return said(plural.isEmpty() ? QString::fromUtf8(text) : plural);
}

QString PseudoLanguage::said(const QString &english) const
{
    if (english.trimmed().isEmpty())
        return english;
    return m_long ? lengthened(english) : turned(english);
}

} // namespace werkbank
