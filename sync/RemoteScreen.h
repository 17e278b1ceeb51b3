// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QByteArray>
#include <QList>
#include <QRect>
#include <QSize>
#include <QString>

// What RemoteDoor tells of customers' screens: how the app's end stands, and pictures. Reached
// through sync/Client.h. Value types, any thread.
namespace werkbank {

struct RemoteEndState {
    enum class At { Away, Agreeing, Seeing, Stopped };

    Id session;
    At at = At::Away;
    // Why it stopped: a code of remote_stop, `remote_broken`, `left`; `ended` for a session that is
    // over.
    QString stopCode;
    QByteArray check;         // for checkWords(); empty before the keys are agreed
    bool mustCompare = true;  // nobody has said yet that these words match

    friend bool operator==(const RemoteEndState &, const RemoteEndState &) = default;
};

// One picture, decoded: it changes these places of the one before, or needs none before it.
struct RemoteFrame {
    struct Part {
        QRect place;
        QByteArray pixels;  // 4 bytes each, as QImage::Format_RGB32; rows without gaps
    };
    Id session;
    quint32 number = 0;
    QSize size;
    bool whole = false;
    QList<Part> parts;
};

} // namespace werkbank
