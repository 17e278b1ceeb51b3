// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/documents/DecimalText.h"

#include <numeric>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

qint64 powerOfTen(int decimals)
{
    qint64 power = 1;
    for (int i = 0; i < decimals; ++i)
        power *= 10;
    return power;
}

Error badNumber(QStringView text)
{
    return makeError("bad_number", u"“%1” is no plain decimal number."_s.arg(text.left(40)));
}

} // namespace

QString decimalText(qint64 units, int decimals)
{
    const qint64 power = powerOfTen(decimals);
    const QString sign = units < 0 ? u"-"_s : QString();
    const quint64 size = units < 0 ? quint64(-(units + 1)) + 1 : quint64(units);
    QString text = sign + QString::number(size / quint64(power));
    if (decimals > 0)
        text += u'.' + u"%1"_s.arg(size % quint64(power), decimals, 10, QChar(u'0'));
    return text;
}

QString shortDecimalText(qint64 units, int decimals)
{
    QString text = decimalText(units, decimals);
    if (decimals > 0) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

Result<qint64> unitsOf(QStringView text, int decimals)
{
    const bool negative = text.startsWith(u'-');
    const QStringView digits = negative ? text.mid(1) : text;
    const qsizetype point = digits.indexOf(u'.');
    const QStringView whole = point < 0 ? digits : digits.left(point);
    const QStringView fraction = point < 0 ? QStringView() : digits.mid(point + 1);
    if (whole.isEmpty() || (point >= 0 && fraction.isEmpty()) || digits.size() > 40
        || !std::all_of(whole.begin(), whole.end(), isAsciiDigit)
        || !std::all_of(fraction.begin(), fraction.end(), isAsciiDigit))
        return badNumber(text);
    qint64 units = 0;
    const auto append = [&](QChar digit) {
        units = units * 10 + (digit.unicode() - u'0');
        return units <= largestUnits;
    };
    for (QChar digit : whole)
        if (!append(digit))
            return makeError("out_of_range", u"A number is too large."_s);
    for (int i = 0; i < decimals; ++i)
        if (!append(i < fraction.size() ? fraction[i] : u'0'))
            return makeError("out_of_range", u"A number is too large."_s);
    for (qsizetype i = decimals; i < fraction.size(); ++i)
        if (fraction[i] != u'0')
            return makeError("number_too_exact",
                             u"“%1” has more than %2 decimals."_s.arg(text).arg(decimals));
    return negative ? -units : units;
}

std::optional<qint64> scaled(qint64 value, qint64 numerator, qint64 denominator)
{
    if (denominator <= 0 || std::abs(value) > largestUnits || std::abs(numerator) > largestUnits)
        return std::nullopt;
    const qint64 common = std::gcd(numerator, denominator);
    qint64 product = 0;
    if (__builtin_mul_overflow(value, numerator / common, &product))
        return std::nullopt;
    const qint64 divisor = denominator / common;
    const qint64 rest = std::abs(product % divisor);
    const qint64 whole = product / divisor;
    if (rest < divisor - rest)
        return whole;
    return product < 0 ? whole - 1 : whole + 1;
}

} // namespace werkbank
