// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/Decoder.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>

namespace werkbank {

namespace {

// By its first bytes, never by trial.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

} // namespace

QImage decodeTile(const QByteArray &bytes, const QSize &size)
{
    const QByteArray format = formatOf(bytes);
    const bool isPossible = size.width() > 0 && size.height() > 0
                            && size.width() <= decoderMaxSide && size.height() <= decoderMaxSide
                            && qint64(size.width()) * size.height() <= decoderMaxPixels;
    if (format.isEmpty() || !isPossible || bytes.size() > decoderMaxBytes)
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(false);
    // What the header says is asked before anything is unpacked.
    if (reader.size() != size)
        return {};
    const QImage image = reader.read();
    return image.size() == size ? image.convertToFormat(QImage::Format_RGB32) : QImage();
}

void loadDecoders()
{
    QImageReader::setAllocationLimit(256);
    QImage dot(8, 8, QImage::Format_RGB32);
    dot.fill(Qt::gray);
    for (const char *format : {"jpeg", "png", "webp"}) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (QImageWriter(&buffer, format).write(dot))
            decodeTile(bytes, dot.size());
    }
}

} // namespace werkbank
