// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/FilePictures.h"

#include "sync/PictureHead.h"

namespace werkbank {

using namespace Qt::StringLiterals;

FilePictures::FilePictures(QString program, QObject *parent)
    : QObject(parent), m_program(std::move(program))
{}

void FilePictures::decode(const QByteArray &bytes, const QSize &bound, Done done)
{
    const auto head = pictureHead(bytes);
    if (!head) {
        done(head.error());
        return;
    }
    Asked asked;
    asked.picture.width = quint16(head->size.width());
    asked.picture.height = quint16(head->size.height());
    asked.picture.whole = true;
    asked.picture.tiles = {{0, 0, asked.picture.width, asked.picture.height, bytes}};
    asked.turn = head->turn;
    asked.bound = bound;
    asked.done = std::move(done);
    m_waiting.push_back(std::move(asked));
    if (!m_decoder)
        next();
}

void FilePictures::next()
{
    if (m_decoder)
        m_decoder->stop();
    m_decoder.reset();
    if (m_waiting.empty())
        return;
    const auto broken = [this] {
        finish(makeError("broken_picture", u"This picture is broken."_s));
    };
    m_decoder = std::make_unique<RemoteDecoder>(
        m_program, Id(), RemoteDecoder::Events{[this](RemoteFrame frame) { finish(frame); },
                                               [broken](quint32) { broken(); }, broken});
    m_decoder->decode(std::exchange(m_waiting.front().picture, {}));
}

void FilePictures::finish(const Result<RemoteFrame> &frame)
{
    const Asked asked = std::move(m_waiting.front());
    m_waiting.pop_front();
    if (frame && !frame->parts.isEmpty()) {
        const PlainPixels upright = arranged({frame->size, frame->parts.first().pixels}, asked.turn,
                                             asked.bound);
        RemoteFrame out;
        out.size = upright.size;
        out.whole = true;
        out.parts = {{QRect(QPoint(), upright.size), upright.pixels}};
        asked.done(out);
    } else {
        asked.done(frame);
    }
    // A decoder does not end inside of what it says.
    QMetaObject::invokeMethod(this, &FilePictures::next, Qt::QueuedConnection);
}

} // namespace werkbank
