// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Codec.h"
#include "platform/domain/BlobFiles.h"
#include "platform/domain/Blobs.h"

#include <functional>

// The files that go over one connection (PROTOCOL.md, 8). Part of a Peer; frames to send go
// through the functions given. What fails ends the one transfer with stop_file.
namespace werkbank {

class Platform;

class FilesIn {
public:
    using Send = std::function<void(const QByteArray &utf8)>;
    FilesIn(Platform &platform, const Viewer &viewer, Send send)
        : m_platform(platform), m_viewer(viewer), m_send(std::move(send))
    {}

    void put(const frames::Put &frame);
    // Chunks of transfers that are stopped or unknown are dropped: they may have been on their way.
    void chunk(const Chunk &chunk);
    void stop(const Id &blob) { m_running.erase(blob); }

private:
    struct Running {
        BlobRow blob;
        std::unique_ptr<BlobWriter> writer;
        qint64 told = 0;  // last put_at
    };
    static constexpr size_t atOnce = 8;

    void refuse(const Id &blob, const Error &error);
    void finish(Running &running);
    void giveUp(const Running &running);
    void tell(Running &running, bool complete);

    Platform &m_platform;
    const Viewer &m_viewer;
    const Send m_send;
    std::map<Id, Running> m_running;
};

class FilesOut {
public:
    using Send = std::function<void(const QByteArray &bytes)>;
    FilesOut(Platform &platform, const Viewer &viewer, Send sendText, Send sendBinary)
        : m_platform(platform), m_viewer(viewer), m_sendText(std::move(sendText)),
          m_sendBinary(std::move(sendBinary))
    {}

    void get(const frames::Get &frame);
    void got(const frames::Got &frame);
    void stop(const Id &blob);
    // Rights may have ended: stops what may not go on.
    void recheck();
    // Sends one chunk where the window allows it; false: nothing to send now.
    bool sendOne();

private:
    struct Running {
        frames::Get asked;
        BlobRow blob;
        std::unique_ptr<BlobReader> reader;
        QByteArray rest;  // of the record that was opened last
        qint64 sent = 0;
        qint64 got = 0;
    };
    static constexpr qsizetype atOnce = 16;

    void refuse(const Id &blob, const Error &error);
    Result<void> skipTo(Running &running, qint64 offset);
    qint64 inFlight() const;

    Platform &m_platform;
    const Viewer &m_viewer;
    const Send m_sendText;
    const Send m_sendBinary;
    std::vector<Running> m_running;
};

} // namespace werkbank
