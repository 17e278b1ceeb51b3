// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/RemoteFrames.h"

#include "core/wire/Codes.h"

#include <QtEndian>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {
constexpr quint32 remoteFlag = 2;
constexpr quint32 agreeingFlag = 4;
} // namespace

bool isRemotePacket(const QByteArray &bytes)
{
    return bytes.size() >= remoteHeaderBytes
           && (qFromBigEndian<quint32>(bytes.constData() + 20) & remoteFlag) != 0;
}

QByteArray remoteHeader(const RemotePacket &packet)
{
    Q_ASSERT(packet.round < 1u << 24);
    QByteArray out = QByteArray::fromHex(packet.session.toString().remove(u'-').toLatin1());
    out.resize(remoteHeaderBytes);
    qToBigEndian(packet.count, out.data() + 16);
    qToBigEndian(packet.round << 8 | remoteFlag | (packet.agreeing ? agreeingFlag : 0),
                 out.data() + 20);
    return out;
}

QByteArray encodeRemotePacket(const RemotePacket &packet)
{
    return remoteHeader(packet) + packet.data;
}

Result<RemotePacket> decodeRemotePacket(const QByteArray &bytes)
{
    if (!isRemotePacket(bytes) || bytes.size() > remoteHeaderBytes + frames::chunkBytes)
        return makeError(codes::badFrame, u"The binary frame is none of a remote session."_s);
    QString id = QString::fromLatin1(bytes.first(16).toHex());
    for (const int dash : {20, 16, 12, 8})
        id.insert(dash, u'-');
    const quint32 flags = qFromBigEndian<quint32>(bytes.constData() + 20);
    return RemotePacket{Id::fromString(id), qFromBigEndian<quint32>(bytes.constData() + 16),
                        flags >> 8, (flags & agreeingFlag) != 0,
                        bytes.sliced(remoteHeaderBytes)};
}

} // namespace werkbank
