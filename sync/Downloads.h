// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/wire/Codec.h"
#include "sync/CacheStore.h"
#include "sync/LocalStore.h"
#include "sync/SealedFile.h"

#include <functional>
#include <map>

// Files of cases on demand: from the sealed copy here, or from the platform straight into one.
// What is half here when the connection goes is continued if it returns within 15 s. Sync thread;
// each request is answered exactly once: the content, or `offline`, `not_allowed`, `cancelled`,
// `too_long`, or what the stores say.
namespace werkbank {

class Downloads {
public:
    using Done = std::function<void(Result<QByteArray>)>;
    // Told how many bytes are here, as they come; false: this one no longer wants the file.
    using Progress = std::function<bool(qint64)>;
    static constexpr qint64 maxBytes = 50 * 1024 * 1024;
    static constexpr Milliseconds patience{15'000};

    struct Parts {
        LocalStore &local;
        CacheStore &cache;
        QString folder;
        const Clock &clock;
        Rng &rng;
    };
    explicit Downloads(Parts parts) : m_parts(std::move(parts)) {}

    using Frame = std::variant<frames::Get, frames::Got, frames::StopFile>;

    // The frames to send, if any.
    QList<Frame> want(const Id &caseId, const FileRef &file, bool connected, Done done,
                      Progress progress = {});
    QList<Frame> on(const Chunk &chunk, Instant now);
    bool on(const frames::StopFile &frame);  // false: not one of ours
    QList<Frame> connected();
    void connectionLost();
    void tick();
    void forget(const Id &caseId);           // the case was revoked
    void forgetAll();

    std::optional<Milliseconds> wakeAt() const;

private:
    struct Wish {
        Done done;
        Progress progress;
    };
    struct Running {
        Id caseId;
        FileRef file;
        QString name;                        // in the folder
        SecretBytes key;
        std::optional<SealedWriter> writer;
        qint64 received = 0;
        qint64 told = 0;
        std::optional<Milliseconds> giveUpAt;
        QList<Wish> waiting;
    };
    std::optional<Result<QByteArray>> fromHere(const Id &blob);
    void finish(const Id &blob, const Result<QByteArray> &result);
    static bool isWanted(Running &running);
    Result<QByteArray> complete(Running &running, Instant now);

    const Parts m_parts;
    std::map<Id, Running> m_running;
};

} // namespace werkbank
