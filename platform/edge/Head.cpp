// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/edge/Head.h"

#include <algorithm>

namespace werkbank {

namespace {

bool isTokenChar(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || (c != '\0' && strchr("!#$%&'*+-.^_`|~", c) != nullptr);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

QList<QByteArray> listOf(const QByteArray &value)
{
    QList<QByteArray> out;
    for (const QByteArray &item : value.split(',')) {
        if (const QByteArray trimmed = item.trimmed(); !trimmed.isEmpty())
            out.append(trimmed);
    }
    return out;
}

bool mentions(const QByteArray &value, QByteArrayView word)
{
    const auto items = listOf(value);
    return std::any_of(items.begin(), items.end(), [word](const QByteArray &item) {
        return item.compare(word, Qt::CaseInsensitive) == 0;
    });
}

// Collects the fields that matter; each may stand there once, lists apart.
struct Fields {
    bool hasLength = false, hasEncoding = false, hasHost = false;
    QByteArray length, upgrade, connection;

    // The status to refuse with, 0 when fine.
    int take(Head &head, const QByteArray &name, const QByteArray &value)
    {
        const QByteArray key = name.toLower();
        if (key == "content-length") {
            if (std::exchange(hasLength, true))
                return 400;
            length = value;
        } else if (key == "host") {
            if (std::exchange(hasHost, true))
                return 400;
            head.host = value.toLower();
        } else if (key == "transfer-encoding") {
            hasEncoding = true;
        } else if (key == "upgrade") {
            upgrade = value;
        } else if (key == "connection") {
            connection = value;
        } else if (key == "origin") {
            if (!head.origin.isEmpty())
                return 400;
            head.origin = value;
        } else if (key == "x-forwarded-for") {
            head.forwardedFor += (head.forwardedFor.isEmpty() ? "" : ",") + value;
        } else if (key == "sec-websocket-protocol") {
            head.subprotocols += listOf(value);
        }
        return 0;
    }
};

Head refused(int status)
{
    Head head;
    head.state = Head::State::Refused;
    head.status = status;
    return head;
}

// "GET /path?query HTTP/1.1"
int takeRequestLine(Head &head, const QByteArray &line)
{
    const auto words = line.split(' ');
    if (words.size() != 3 || !isToken(words[0]) || !words[1].startsWith('/'))
        return 400;
    if (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0")
        return 505;
    const auto odd = [](char c) { return quint8(c) <= 0x20 || quint8(c) >= 0x7f; };
    if (std::any_of(words[1].begin(), words[1].end(), odd))
        return 400;
    head.method = words[0];
    head.path = words[1].first(std::min(words[1].size(), words[1].indexOf('?') < 0
                                                             ? words[1].size()
                                                             : words[1].indexOf('?')));
    if (head.method != "GET" && head.method != "HEAD" && head.method != "POST")
        return 405;
    return 0;
}

int takeFieldLine(Head &head, Fields &fields, const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(QByteArrayView(line).first(colon)))
        return 400;  // also a folded line, which begins with a blank
    const QByteArray value = line.sliced(colon + 1).trimmed();
    const auto control = [](char c) { return quint8(c) < 0x20 && c != '\t'; };
    if (std::any_of(value.begin(), value.end(), control))
        return 400;
    return fields.take(head, line.first(colon), value);
}

int takeBody(Head &head, const Fields &fields, qint64 maxBody)
{
    if (fields.hasEncoding)
        return 411;  // a body must say its length
    if (!fields.hasLength)
        return head.method == "POST" ? 411 : 0;
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (fields.length.isEmpty() || !std::all_of(fields.length.begin(), fields.length.end(), digit))
        return 400;
    bool fits = false;
    head.bodyBytes = fields.length.toLongLong(&fits);
    if (!fits || head.bodyBytes > maxBody)
        return 413;
    return head.bodyBytes > 0 && head.method != "POST" ? 400 : 0;
}

} // namespace

Head Head::parse(QByteArrayView start, qsizetype maxBytes, qint64 maxBody)
{
    const qsizetype end = start.indexOf("\r\n\r\n");
    if (end < 0 || end + 4 > maxBytes)
        return start.size() >= maxBytes ? refused(431) : Head{};

    Head head;
    head.bytes = end + 4;
    Fields fields;
    const auto lines = start.first(end).toByteArray().split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArray line = lines[i];
        if (i + 1 < lines.size()) {
            if (!line.endsWith('\r'))
                return refused(400);
            line.chop(1);
        }
        const int status = i == 0 ? takeRequestLine(head, line) : takeFieldLine(head, fields, line);
        if (status != 0)
            return refused(status);
    }
    if (!fields.hasHost)
        return refused(400);
    if (const int status = takeBody(head, fields, maxBody); status != 0)
        return refused(status);

    head.state = State::Request;
    if (!fields.upgrade.isEmpty() && mentions(fields.connection, "upgrade")) {
        if (fields.upgrade.compare("websocket", Qt::CaseInsensitive) != 0 || head.method != "GET")
            return refused(400);
        head.state = State::Upgrade;
    }
    return head;
}

} // namespace werkbank
