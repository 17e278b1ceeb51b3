// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/RemotePicture.h"

#include <QtEndian>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Error brokenPicture(const QString &why)
{
    return makeError("remote_broken", why);
}

template <class T>
void put(QByteArray &out, T value)
{
    char bytes[sizeof(T)];
    qToBigEndian(value, bytes);
    out.append(bytes, sizeof(T));
}

// Reads big-endian numbers; past the end everything is 0 and `good` is false.
struct Reader {
    const QByteArray &bytes;
    qsizetype at = 0;
    bool good = true;

    template <class T>
    T number()
    {
        good = good && bytes.size() - at >= qsizetype(sizeof(T));
        if (!good)
            return 0;
        const T value = qFromBigEndian<T>(bytes.constData() + at);
        at += qsizetype(sizeof(T));
        return value;
    }
    QByteArray rest(quint32 size)
    {
        good = good && size <= remote::maxMessageBytes && bytes.size() - at >= qsizetype(size);
        if (!good)
            return {};
        at += qsizetype(size);
        return bytes.sliced(at - qsizetype(size), size);
    }
};

bool fits(const RemoteTile &tile, const RemotePicture &picture)
{
    return tile.width > 0 && tile.height > 0 && !tile.bytes.isEmpty()
           && tile.x + tile.width <= picture.width && tile.y + tile.height <= picture.height;
}

} // namespace

QByteArray encodePicture(const RemotePicture &picture)
{
    QByteArray out;
    put(out, quint8(remote::Say::Picture));
    put(out, picture.number);
    put(out, picture.width);
    put(out, picture.height);
    put(out, quint8(picture.whole));
    put(out, quint16(picture.tiles.size()));
    for (const RemoteTile &tile : picture.tiles) {
        for (const quint16 n : {tile.x, tile.y, tile.width, tile.height})
            put(out, n);
        put(out, quint32(tile.bytes.size()));
        out += tile.bytes;
    }
    return out;
}

Result<RemotePicture> decodePicture(const QByteArray &message)
{
    Reader in{message};
    RemotePicture out;
    const bool isPicture = in.number<quint8>() == quint8(remote::Say::Picture);
    out.number = in.number<quint32>();
    out.width = in.number<quint16>();
    out.height = in.number<quint16>();
    out.whole = in.number<quint8>() == 1;
    const int count = in.number<quint16>();
    if (!isPicture || !in.good || out.width == 0 || out.height == 0 || out.width > remote::maxSide
        || out.height > remote::maxSide || count > remote::maxTiles)
        return brokenPicture(u"A picture has an impossible size."_s);
    for (int i = 0; i < count && in.good; ++i) {
        RemoteTile tile;
        tile.x = in.number<quint16>();
        tile.y = in.number<quint16>();
        tile.width = in.number<quint16>();
        tile.height = in.number<quint16>();
        tile.bytes = in.rest(in.number<quint32>());
        if (!in.good || !fits(tile, out))
            return brokenPicture(u"A part of a picture lies outside of it."_s);
        out.tiles.append(std::move(tile));
    }
    if (!in.good || in.at != message.size())
        return brokenPicture(u"A picture ends too early or too late."_s);
    return out;
}

QByteArray encodeSeen(quint32 number)
{
    QByteArray out;
    put(out, quint8(remote::Say::Seen));
    put(out, number);
    return out;
}

Result<quint32> decodeSeen(const QByteArray &message)
{
    Reader in{message};
    const bool isSeen = in.number<quint8>() == quint8(remote::Say::Seen);
    const quint32 number = in.number<quint32>();
    if (!isSeen || !in.good || in.at != message.size())
        return brokenPicture(u"This tells of no picture seen."_s);
    return number;
}

QList<QByteArray> piecesOf(const QByteArray &message)
{
    QList<QByteArray> out;
    for (qsizetype at = 0; at == 0 || at < message.size(); at += remote::pieceBytes - 1) {
        const QByteArray part = message.mid(at, remote::pieceBytes - 1);
        out.append(char(at + part.size() == message.size() ? 1 : 0) + part);
    }
    return out;
}

Result<std::optional<QByteArray>> RemotePieces::take(const QByteArray &piece)
{
    if (piece.isEmpty() || m_message.size() + piece.size() > remote::maxMessageBytes)
        return brokenPicture(u"A message has no end or no beginning."_s);
    m_message += QByteArrayView(piece).sliced(1);
    if ((piece[0] & 1) == 0)
        return std::optional<QByteArray>();
    return std::optional(std::exchange(m_message, {}));
}

} // namespace werkbank
