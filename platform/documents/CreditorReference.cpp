// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/documents/CreditorReference.h"

#include "platform/documents/Iban.h"

#include <QRegularExpression>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestBody = 21;
}

Result<QString> creditorReference(QStringView number)
{
    QString body;
    for (QChar c : number.toString().toUpper())
        if ((c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'))
            body += c;
    if (body.isEmpty() || body.size() > longestBody)
        return makeError("bad_reference",
                         u"A creditor reference needs 1 to 21 letters and digits."_s);
    const int check = 98 - remainderOf97(QString(body + u"RF00"_s));
    return u"RF%1%2"_s.arg(check, 2, 10, QChar(u'0')).arg(body);
}

QString plainCreditorReference(QStringView text)
{
    QString plain = text.toString().toUpper();
    plain.remove(u' ');
    if (plain.size() < 5 || plain.size() > 4 + longestBody || !plain.startsWith("RF"_L1)
        || !plain[2].isDigit() || !plain[3].isDigit())
        return {};
    return remainderOf97(QString(plain.mid(4) + plain.left(4))) == 1 ? plain : QString();
}

QString groupedCreditorReference(QStringView plain)
{
    return groupedIban(plain);
}

QStringList creditorReferencesIn(QStringView text)
{
    static const QRegularExpression start(u"(?<![A-Z0-9])RF ?[0-9]{2}"_s);
    const QString upper = text.toString().toUpper();
    QStringList found;
    for (const QRegularExpressionMatch &match : start.globalMatch(upper)) {
        // People write it in blocks, so where it ends is only known by its check digits.
        QString sofar;
        for (QStringView word : QStringView(upper).mid(match.capturedStart()).split(u' ')) {
            sofar += word;
            if (sofar.size() > 4 + longestBody + 1)
                break;
            QString trimmed = sofar;
            while (!trimmed.isEmpty() && !trimmed.back().isLetterOrNumber())
                trimmed.chop(1);
            if (const QString right = plainCreditorReference(trimmed);
                !right.isEmpty() && !found.contains(right))
                found.append(right);
            if (trimmed.size() != sofar.size())
                break;
        }
    }
    return found;
}

} // namespace werkbank
