// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/FieldRules.h"

#include <QHostAddress>
#include <QStringConverter>

#include <algorithm>

namespace werkbank {

namespace {

// QChar::isDigit and isLetter know digits and letters of all scripts.
bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetterOrDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

template <class Fits>
bool all(QStringView text, Fits fits)
{
    return std::all_of(text.begin(), text.end(), fits);
}

bool isNumber(QStringView text, int most)
{
    if (text.isEmpty() || text.size() > 5 || !all(text, isDigit))
        return false;
    return text.toInt() <= most && (text.size() == 1 || text[0] != u'0');
}

bool isLabel(QStringView text)
{
    return !text.isEmpty() && text.size() <= 63 && isLetterOrDigit(text.front())
           && isLetterOrDigit(text.back())
           && all(text, [](QChar c) { return isLetterOrDigit(c) || c == u'-'; });
}

bool isIpv6(QStringView text)
{
    const bool plain = all(text, [](QChar c) {
        return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F') || c == u':'
               || c == u'.';
    });
    QHostAddress address;
    return plain && text.size() <= 45 && address.setAddress(text.toString())
           && address.protocol() == QAbstractSocket::IPv6Protocol;
}

} // namespace

bool isHost(QStringView text)
{
    if (text.contains(u':'))
        return isIpv6(text);
    const QList<QStringView> labels = text.split(u'.');
    if (text.size() > 253 || !std::all_of(labels.begin(), labels.end(), isLabel))
        return false;
    // Programs differ in what "1.2" or "0x7f.1" is; none of it is a name.
    if (!isDigit(labels.last().front()))
        return true;
    return labels.size() == 4 && std::all_of(labels.begin(), labels.end(),
                                             [](QStringView part) { return isNumber(part, 255); });
}

bool isPort(QStringView text)
{
    return isNumber(text, 65535) && text != u"0";
}

bool isUser(QStringView text)
{
    return !text.isEmpty() && text.size() <= 64 && (isLetterOrDigit(text[0]) || text[0] == u'_')
           && all(text, [](QChar c) {
                  return isLetterOrDigit(c) || c == u'_' || c == u'.' || c == u'-' || c == u'@';
              });
}

bool suits(const RemoteField &field, QStringView text)
{
    if (text.isEmpty())
        return !field.needed;
    switch (field.kind) {
    case RemoteField::Kind::Host:
        return isHost(text);
    case RemoteField::Kind::Port:
        return isPort(text);
    case RemoteField::Kind::User:
        return isUser(text);
    case RemoteField::Kind::Number:
        return text.size() >= field.least && text.size() <= field.most && all(text, isDigit);
    }
    return false;
}

bool isSecret(QByteArrayView utf8)
{
    const auto isControl = [](char c) { return (c >= 0 && c < 0x20) || c == 0x7f; };
    return !utf8.isEmpty() && utf8.size() <= 256 && utf8.isValidUtf8()
           && std::none_of(utf8.begin(), utf8.end(), isControl);
}

} // namespace werkbank
