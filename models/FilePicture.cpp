// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FilePicture.h"

#include "models/ErrorText.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxBytes = 8 * 1024 * 1024;

} // namespace

FilePicture::FilePicture(QObject *parent) : QObject(parent)
{
    connect(&m_loading, &QFutureWatcherBase::finished, this, [this] {
        if (!m_loading.isCanceled() && m_loading.future().resultCount() > 0)
            show(m_loading.result());
    });
}

FilePicture::~FilePicture()
{
    // Nobody is left who wants it.
    m_loading.cancel();
}

bool FilePicture::showable() const
{
    const QString type = m_file.value(u"type"_s).toString();
    return (type == "image/png"_L1 || type == "image/jpeg"_L1 || type == "image/webp"_L1)
        && m_file.value(u"size"_s).toLongLong() <= maxBytes;
}

void FilePicture::load()
{
    if (!m_client || m_state == State::Loading || m_state == State::Shown)
        return;
    setState(State::Loading);
    const FileRef file{Id::fromString(m_file.value(u"blob"_s).toString()),
                       m_file.value(u"name"_s).toString(), m_file.value(u"type"_s).toString(),
                       m_file.value(u"size"_s).toLongLong()};
    m_loading.setFuture(m_client->picture(Id::fromString(m_caseId), file, m_bound));
}

void FilePicture::clear()
{
    m_loading.cancel();
    m_size = {};
    Q_EMIT pictureCleared();
    setState(State::Idle);
}

void FilePicture::show(const Result<RemoteFrame> &frame)
{
    if (frame) {
        m_size = frame->size;
        Q_EMIT pictureBegan(frame->size);
        for (const RemoteFrame::Part &part : frame->parts)
            Q_EMIT partCame(part.place, part.pixels);
        Q_EMIT pictureEnded();
        setState(State::Shown);
        return;
    }
    const QString code = frame.error().code;
    if (code == "too_large"_L1) {
        //: A picture that is not shown
        setState(State::Failed, tr("This picture is too large to be shown. You can save it."));
    } else if (code == "not_a_picture"_L1 || code == "broken_picture"_L1) {
        //: A picture that is not shown
        setState(State::Failed, tr("This picture is broken, or it is none. It was not opened."));
    } else {
        setState(State::Failed, ErrorText::of(frame.error()));
    }
}

void FilePicture::setState(State state, const QString &problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT stateChanged();
}

} // namespace werkbank
