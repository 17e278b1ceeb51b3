// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QSize>

// What a picture says of itself before anything decodes it: PNG, JPEG and WebP, told by their first
// bytes and never by a name, their size, and how a camera was held (Exif, tag 0x0112). Formats: PNG
// (ISO/IEC 15948), JPEG (ITU T.81, B.2), WebP container (RFC 9649). Pure, any thread.
// Errors: `not_a_picture`, `too_large`.
namespace werkbank {

struct PictureHead {
    QSize size;
    int turn = 1;  // Exif orientation, 1 to 8; 1: as it is
};

inline constexpr qsizetype pictureMaxBytes = 8 * 1024 * 1024;
inline constexpr int pictureMaxSide = 8192;
inline constexpr qint64 pictureMaxPixels = 40'000'000;

Result<PictureHead> pictureHead(const QByteArray &bytes);

struct PlainPixels {
    QSize size;
    QByteArray pixels;  // 4 bytes each, rows without gaps
};
// Not larger than `bound` (empty: as it is), by whole factors, and turned upright.
PlainPixels arranged(PlainPixels picture, int turn, const QSize &bound);

} // namespace werkbank
