// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/documents/Iban.h"

#include "platform/documents/DecimalText.h"

#include <array>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

struct Country {
    char16_t code[3];
    int length;
};

// IBAN registry (ISO 13616) for the geographical scope of the SEPA schemes (EPC409-09).
constexpr Country countries[] = {
    {u"AD", 24}, {u"AL", 28}, {u"AT", 20}, {u"BE", 16}, {u"BG", 22}, {u"CH", 21}, {u"CY", 28},
    {u"CZ", 24}, {u"DE", 22}, {u"DK", 18}, {u"EE", 20}, {u"ES", 24}, {u"FI", 18}, {u"FR", 27},
    {u"GB", 22}, {u"GI", 23}, {u"GR", 27}, {u"HR", 21}, {u"HU", 28}, {u"IE", 22}, {u"IS", 26},
    {u"IT", 27}, {u"LI", 21}, {u"LT", 20}, {u"LU", 20}, {u"LV", 21}, {u"MC", 27}, {u"MD", 24},
    {u"ME", 22}, {u"MK", 19}, {u"MT", 31}, {u"NL", 18}, {u"NO", 15}, {u"PL", 28}, {u"PT", 25},
    {u"RO", 24}, {u"RS", 22}, {u"SE", 24}, {u"SI", 19}, {u"SK", 24}, {u"SM", 27}, {u"VA", 22},
};

bool isLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

} // namespace

int remainderOf97(QStringView text)
{
    int remainder = 0;
    for (QChar c : text) {
        if (isAsciiDigit(c))
            remainder = (remainder * 10 + (c.unicode() - u'0')) % 97;
        else if (isLetter(c))
            remainder = (remainder * 100 + (c.unicode() - u'A' + 10)) % 97;
        else
            return -1;
    }
    return remainder;
}

QString plainIban(QStringView text)
{
    QString plain;
    for (QChar c : text)
        if (c != u' ')
            plain += c >= u'a' && c <= u'z' ? QChar(c.unicode() - 32) : c;
    const auto country = std::find_if(std::begin(countries), std::end(countries),
                                      [&](const Country &known) {
                                          return QStringView(plain).left(2) == known.code;
                                      });
    if (country == std::end(countries) || plain.size() != country->length || !isAsciiDigit(plain[2])
        || !isAsciiDigit(plain[3]))
        return {};
    return remainderOf97(QString(plain.mid(4) + plain.left(4))) == 1 ? plain : QString();
}

QString groupedIban(QStringView plain)
{
    QString grouped;
    for (qsizetype at = 0; at < plain.size(); at += 4)
        grouped += (at ? u" "_s : QString()) + plain.mid(at, 4).toString();
    return grouped;
}

bool isBic(QStringView text)
{
    if (text.size() != 8 && text.size() != 11)
        return false;
    const auto letterOrDigit = [](QChar c) { return isLetter(c) || isAsciiDigit(c); };
    return std::all_of(text.begin(), text.end(), letterOrDigit) && isLetter(text[4])
        && isLetter(text[5]);
}

} // namespace werkbank
