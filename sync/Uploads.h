// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Codec.h"
#include "sync/LocalStore.h"
#include "sync/SealedFile.h"

// Sends the files of waiting commands, one at a time, before the command itself may go: put, chunks
// from where the platform stands, at most a window beyond what it has confirmed. Sync thread.
// A file that cannot be read or that the platform refuses ends in `refused`.
namespace werkbank {

class Uploads {
public:
    Uploads(LocalStore &local, QString folder) : m_local(local), m_folder(std::move(folder)) {}

    struct Step {
        std::optional<frames::Put> put;
        QList<QByteArray> chunks;      // binary frames
        std::optional<Id> done;        // this command's files are all there
        struct Refused { Id command; Error error; };
        std::optional<Refused> refused;
        std::optional<Id> progressed;  // this command's bar moved
        bool later = false;            // the platform cannot take files now
    };

    // The commands whose files are wanted, by n; starts the first where nothing runs.
    Result<Step> start(const QList<Id> &commands);
    Result<Step> on(const frames::PutAt &frame);
    Result<Step> on(const frames::StopFile &frame);
    void connectionLost() { m_current.reset(); }
    // The command went away. Not null: this file was on its way, tell the platform.
    std::optional<Id> forget(const Id &command);

    bool isRunning() const { return m_current.has_value(); }
    // Per mille of all bytes of this command; nullopt: not running.
    std::optional<int> progress(const Id &command) const;

private:
    struct Current {
        OutgoingFile file;
        std::optional<SealedReader> reader;
        QByteArray ahead;      // plain bytes read, not sent
        qint64 sent = 0;
        qint64 confirmed = 0;
        qint64 before = 0;     // bytes of this command's earlier files
        qint64 total = 0;
    };
    Result<Step> next(const Id &command);
    Result<void> seek(qint64 offset);
    Result<QList<QByteArray>> fillWindow();
    Step refusal(const Error &error);
    static Step failed(const Id &command, const Error &error);

    LocalStore &m_local;
    const QString m_folder;
    std::optional<Current> m_current;
};

} // namespace werkbank
