// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>

#include <optional>

// What the two ends of a remote session say inside their records (PROTOCOL.md, 11.4): pieces of
// messages, and pictures as tiles that have changed. Tiles stay compressed here; whoever paints
// them decodes them, in a process of its own. Pure, any thread.
// Errors: `remote_broken` for what does not fit.
namespace werkbank {

namespace remote {
enum class Say : quint8 { Hello = 1, Picture = 2, Seen = 3, Whole = 4 };
inline constexpr int maxSide = 8192;
inline constexpr int maxTiles = 4096;
inline constexpr qsizetype pieceBytes = 32 * 1024 - 17;  // with its flag and its tag: one frame
inline constexpr qsizetype maxMessageBytes = 8 * 1024 * 1024;
} // namespace remote

struct RemoteTile {
    quint16 x = 0, y = 0, width = 0, height = 0;
    QByteArray bytes;  // JPEG, WebP or PNG
};

struct RemotePicture {
    quint32 number = 0;
    quint16 width = 0, height = 0;
    bool whole = false;  // needs nothing of the pictures before
    QList<RemoteTile> tiles;
};

QByteArray encodePicture(const RemotePicture &picture);
// `message` begins with the byte Say::Picture. Refuses tiles outside of the picture.
Result<RemotePicture> decodePicture(const QByteArray &message);

QByteArray encodeSeen(quint32 number);
Result<quint32> decodeSeen(const QByteArray &message);

// A message as plain texts of records.
QList<QByteArray> piecesOf(const QByteArray &message);

// Puts pieces together again.
class RemotePieces {
public:
    // Nullopt: the message goes on.
    Result<std::optional<QByteArray>> take(const QByteArray &piece);

private:
    QByteArray m_message;
};

} // namespace werkbank
