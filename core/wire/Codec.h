// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Frames.h"
#include "core/wire/Json.h"

#include <QByteArray>

#include <variant>

// Text frames to bytes and back, and the header of binary frames. Any thread.
// Errors: `bad_frame` for bytes that are not a frame of PROTOCOL.md.
namespace werkbank {

template <class Tuple>
struct VariantOf;
template <class... T>
struct VariantOf<std::tuple<T...>> {
    using type = std::variant<T...>;
};
using ClientFrame = VariantOf<frames::FromClient>::type;
using PlatformFrame = VariantOf<frames::FromPlatform>::type;

// The object of a frame's bytes; refuses bad UTF-8, other JSON than one object and nesting > 32.
Result<QJsonObject> parseFrame(const QByteArray &bytes);
QByteArray compactJson(const QJsonObject &object);

template <class Frame>
QByteArray encodeFrame(const Frame &frame)
{
    QJsonObject object = toJson(frame);
    object.insert(QStringLiteral("t"), QLatin1StringView(Frame::type));
    return compactJson(object);
}

Result<ClientFrame> decodeClientFrame(const QByteArray &bytes);      // strict
Result<PlatformFrame> decodePlatformFrame(const QByteArray &bytes);  // lenient

struct Chunk {
    Id blob;
    quint32 offset = 0;
    bool last = false;
    QByteArray data;
};
QByteArray encodeChunk(const Chunk &chunk);
Result<Chunk> decodeChunk(const QByteArray &bytes);

// A command's envelope from its typed arguments, and back.
template <class C>
QJsonObject commandArgs(const C &command)
{
    return toJson(command);
}

} // namespace werkbank
