// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/RemoteDecoder.h"

// Turns pictures out of files into pixels, one after the other, each in a process of its own
// (RemoteDecoder), which has neither files nor network. What is too large or no picture never gets
// there. Sync thread; never waits.
// Errors: `not_a_picture`, `too_large`, `broken_picture`.
namespace werkbank {

class FilePictures : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Result<RemoteFrame> &)>;

    // `program`: the absolute path of werkbank-decoder.
    explicit FilePictures(QString program, QObject *parent = nullptr);

    // Not larger than `bound`; empty: as it is.
    void decode(const QByteArray &bytes, const QSize &bound, Done done);

private:
    struct Asked {
        RemotePicture picture;
        int turn = 1;
        QSize bound;
        Done done;
    };
    void next();
    void finish(const Result<RemoteFrame> &frame);

    const QString m_program;
    std::deque<Asked> m_waiting;  // the first one is in work, if there is a decoder
    std::unique_ptr<RemoteDecoder> m_decoder;
};

} // namespace werkbank
