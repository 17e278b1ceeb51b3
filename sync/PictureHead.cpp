// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/PictureHead.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <optional>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 orientationTag = 0x0112;
constexpr int mostTags = 200;

// Bytes that end somewhere: what lies behind reads as 0.
class Bytes {
public:
    explicit Bytes(QByteArrayView bytes) : m_bytes(bytes) {}

    qsizetype size() const { return m_bytes.size(); }
    quint8 at(qsizetype i) const { return i >= 0 && i < m_bytes.size() ? quint8(m_bytes[i]) : 0; }
    quint32 big(qsizetype i, int count) const
    {
        quint32 out = 0;
        for (int k = 0; k < count; ++k)
            out = out << 8 | at(i + k);
        return out;
    }
    quint32 little(qsizetype i, int count) const
    {
        quint32 out = 0;
        for (int k = count - 1; k >= 0; --k)
            out = out << 8 | at(i + k);
        return out;
    }
    bool says(qsizetype i, QByteArrayView word) const
    {
        return i + word.size() <= m_bytes.size() && m_bytes.sliced(i, word.size()) == word;
    }

private:
    QByteArrayView m_bytes;
};

std::optional<PictureHead> png(const Bytes &in)
{
    if (!in.says(0, "\x89PNG\r\n\x1a\n") || !in.says(12, "IHDR"))
        return {};
    return PictureHead{QSize(int(in.big(16, 4)), int(in.big(20, 4))), 1};
}

std::optional<PictureHead> webp(const Bytes &in)
{
    if (!in.says(0, "RIFF") || !in.says(8, "WEBP"))
        return {};
    if (in.says(12, "VP8X"))
        return PictureHead{QSize(int(in.little(24, 3)) + 1, int(in.little(27, 3)) + 1), 1};
    if (in.says(12, "VP8L") && in.at(20) == 0x2f) {
        const quint32 bits = in.little(21, 4);
        return PictureHead{QSize(int(bits & 0x3fff) + 1, int(bits >> 14 & 0x3fff) + 1), 1};
    }
    if (in.says(12, "VP8 ") && in.big(23, 3) == 0x9d012a) {
        return PictureHead{QSize(int(in.little(26, 2) & 0x3fff), int(in.little(28, 2) & 0x3fff)),
                           1};
    }
    return {};
}

// `at`: where the TIFF header of an Exif segment begins.
int orientation(const Bytes &in, qsizetype at)
{
    const bool small = in.says(at, "II");
    const auto number = [&](qsizetype i, int count) {
        return small ? in.little(i, count) : in.big(i, count);
    };
    const qsizetype table = at + qsizetype(number(at + 4, 4));
    const int tags = std::min(int(number(table, 2)), mostTags);
    for (int i = 0; i < tags; ++i) {
        const qsizetype tag = table + 2 + 12 * i;
        if (number(tag, 2) != orientationTag)
            continue;
        const int turn = int(number(tag + 8, 2));
        return turn >= 1 && turn <= 8 ? turn : 1;
    }
    return 1;
}

std::optional<PictureHead> jpeg(const Bytes &in)
{
    if (in.big(0, 2) != 0xffd8)
        return {};
    int turn = 1;
    qsizetype at = 2;
    while (at + 4 < in.size() && in.at(at) == 0xff) {
        const quint8 marker = in.at(at + 1);
        if (marker == 0xff) {
            ++at;
            continue;
        }
        const bool isFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8
            && marker != 0xcc;
        if (isFrame)
            return PictureHead{QSize(int(in.big(at + 7, 2)), int(in.big(at + 5, 2))), turn};
        if (marker == 0xe1 && in.says(at + 4, QByteArrayView("Exif\0\0", 6)))
            turn = orientation(in, at + 10);
        const quint32 length = in.big(at + 2, 2);
        if (length < 2)
            return {};
        at += 2 + qsizetype(length);
    }
    return {};
}

// The mean of each square of `factor` by `factor` pixels.
PlainPixels reduced(const PlainPixels &from, int factor)
{
    PlainPixels out;
    out.size = QSize(from.size.width() / factor, from.size.height() / factor);
    out.pixels.resize(qsizetype(out.size.width()) * out.size.height() * 4);
    const auto *in = reinterpret_cast<const uchar *>(from.pixels.constData());
    auto *to = reinterpret_cast<uchar *>(out.pixels.data());
    const qsizetype line = qsizetype(from.size.width()) * 4;
    const quint32 all = quint32(factor) * quint32(factor);
    for (int y = 0; y < out.size.height(); ++y) {
        for (int x = 0; x < out.size.width(); ++x, to += 4) {
            quint32 sums[4] = {};
            for (int v = 0; v < factor; ++v) {
                const uchar *pixel = in + (qsizetype(y) * factor + v) * line
                    + qsizetype(x) * factor * 4;
                for (int u = 0; u < 4 * factor; ++u)
                    sums[u % 4] += pixel[u];
            }
            for (int c = 0; c < 4; ++c)
                to[c] = uchar(sums[c] / all);
        }
    }
    return out;
}

// The eight ways in which Exif lets a picture lie.
PlainPixels turned(const PlainPixels &from, int turn)
{
    const int width = from.size.width(), height = from.size.height();
    PlainPixels out;
    out.size = turn >= 5 ? from.size.transposed() : from.size;
    out.pixels.resize(from.pixels.size());
    for (int y = 0; y < out.size.height(); ++y) {
        for (int x = 0; x < out.size.width(); ++x) {
            int u = turn >= 5 ? y : x, v = turn >= 5 ? x : y;
            if (turn == 2 || turn == 3 || turn == 7 || turn == 8)
                u = width - 1 - u;
            if (turn == 3 || turn == 4 || turn == 6 || turn == 7)
                v = height - 1 - v;
            std::memcpy(out.pixels.data() + (qsizetype(y) * out.size.width() + x) * 4,
                        from.pixels.constData() + (qsizetype(v) * width + u) * 4, 4);
        }
    }
    return out;
}

} // namespace

Result<PictureHead> pictureHead(const QByteArray &bytes)
{
    const Bytes in(bytes);
    auto head = png(in);
    if (!head)
        head = jpeg(in);
    if (!head)
        head = webp(in);
    if (!head || head->size.width() <= 0 || head->size.height() <= 0)
        return makeError("not_a_picture", u"This is no picture."_s);
    const QSize size = head->size;
    if (bytes.size() > pictureMaxBytes || size.width() > pictureMaxSide
        || size.height() > pictureMaxSide
        || qint64(size.width()) * size.height() > pictureMaxPixels)
        return makeError("too_large", u"This picture is too large."_s);
    return *head;
}

PlainPixels arranged(PlainPixels picture, int turn, const QSize &bound)
{
    if (bound.isValid() && !bound.isEmpty()) {
        const QSize upright = turn >= 5 ? picture.size.transposed() : picture.size;
        const int factor = std::max(upright.width() / bound.width(),
                                    upright.height() / bound.height());
        const int most = std::min(picture.size.width(), picture.size.height());
        if (factor > 1)
            picture = reduced(picture, std::min(factor, most));
    }
    return turn > 1 ? turned(picture, turn) : std::move(picture);
}

} // namespace werkbank
