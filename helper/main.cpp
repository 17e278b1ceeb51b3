// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/Decoder.h"
#include "helper/Sandbox.h"

#include <QCoreApplication>
#include <QtEndian>

#include <unistd.h>

// werkbank-decoder: reads parts of pictures from standard input and writes their pixels to standard
// output, until the input ends. Big endian:
//     in:  width (2), height (2), length (4), so many bytes of JPEG, WebP or PNG
//     out: 1 (4) and width x height pixels of 4 bytes, as QImage::Format_RGB32; or 0 (4): no picture
// What breaks this form ends it: the app starts another one. Everything else is given up first.
using namespace werkbank;

namespace {

constexpr int asked = 0, answered = 1;

bool readAll(char *to, qsizetype size)
{
    while (size > 0) {
        const ssize_t got = read(asked, to, size_t(size));
        if (got <= 0)
            return false;
        to += got;
        size -= got;
    }
    return true;
}

bool writeAll(const char *from, qsizetype size)
{
    while (size > 0) {
        const ssize_t put = write(answered, from, size_t(size));
        if (put <= 0)
            return false;
        from += put;
        size -= put;
    }
    return true;
}

bool writeNumber(quint32 number)
{
    char bytes[4];
    qToBigEndian(number, bytes);
    return writeAll(bytes, 4);
}

bool writeImage(const QImage &image)
{
    // The lines of 4 bytes a pixel have no gaps.
    return writeNumber(1)
           && writeAll(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
}

bool answerOne()
{
    char head[8];
    if (!readAll(head, 8))
        return false;
    const QSize size(qFromBigEndian<quint16>(head), qFromBigEndian<quint16>(head + 2));
    const quint32 length = qFromBigEndian<quint32>(head + 4);
    if (length > decoderMaxBytes)
        return false;
    QByteArray bytes(qsizetype(length), Qt::Uninitialized);
    if (!readAll(bytes.data(), bytes.size()))
        return false;
    const QImage image = decodeTile(bytes, size);
    return image.isNull() ? writeNumber(0) : writeImage(image);
}

} // namespace

int main(int argc, char *argv[])
{
    // For the places of Qt's plugins.
    const QCoreApplication app(argc, argv);
    loadDecoders();
    if (!enterSandbox())
        return 1;
    while (answerOne()) {}
    // Nothing is cleaned up: that would need what was given up.
    _exit(0);
}
