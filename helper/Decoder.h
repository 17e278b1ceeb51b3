// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

// What werkbank-decoder does with one part of a picture, which comes from a customer's browser and
// may be anything: JPEG, WebP or PNG of exactly this size, or nothing. Pure; a null image is no.
namespace werkbank {

inline constexpr int decoderMaxSide = 8192;
inline constexpr qint64 decoderMaxPixels = 40'000'000;
inline constexpr qint64 decoderMaxBytes = 8 * 1024 * 1024;

QImage decodeTile(const QByteArray &bytes, const QSize &size);

// Has the plugins of all formats loaded while files can still be read.
void loadDecoders();

} // namespace werkbank
