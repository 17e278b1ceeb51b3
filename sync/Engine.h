// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Rng.h"
#include "sync/Actions.h"
#include "sync/Backoff.h"
#include "sync/CacheStore.h"
#include "sync/Downloads.h"
#include "sync/LinkState.h"
#include "sync/Outbox.h"
#include "sync/Overlay.h"
#include "sync/RemoteScreens.h"
#include "sync/ScopeFetches.h"
#include "sync/Uploads.h"
#include "sync/View.h"

// The client's half of werkbank.sync.v1 (core/wire/PROTOCOL.md), without input and output of its
// own: events are function calls, what is to be done comes from takeActions(), and time is the
// injected Clock, looked at in tick(), which is due at wakeAt(). No event loop, timer, thread or
// socket. One thread; owns neither stores nor clock.
//
// A store that fails ends the connection, which is opened again with backoff; LinkState.problem
// tells why. A cache that is damaged is rebuilt. Nothing the person wrote is lost by either.
namespace werkbank {

class Engine {
public:
    struct Parts {
        LocalStore &local;
        CacheStore &cache;
        QString blobsFolder;   // must exist
        const Clock &clock;
        Rng &rng;
        Id account;
        Id device;
        QString app;           // "werkbank 0.1.0"
    };
    explicit Engine(Parts parts);
    Q_DISABLE_COPY_MOVE(Engine)

    // Loads what waits and begins to connect. Errors: those of LocalStore.
    Result<void> start();
    // No reconnect from now on.
    void stop();

    // ---- events ----------------------------------------------------------------------------------
    void tokenReady(const QString &token);
    void tokenFailed(const Error &error);
    void linkUp();
    void textFrame(const QByteArray &frame);
    void binaryFrame(const QByteArray &frame);
    void linkDown();
    void tick();
    void setVisible(bool visible);
    void reconnectNow();

    // ---- the person's doing ----------------------------------------------------------------------
    // Durable when it returns. Errors: `disk_full`, `bad_command`, of a file `cannot_read`, …
    Result<Id> submit(QLatin1StringView name, const QJsonObject &args, const QString &lane,
                      bool offline, const SubmitOptions &options);
    // sync/queries/Local.h. Errors: `disk_full`, `bad_command`, `too_late`.
    Result<void> keep(QLatin1StringView name, const QJsonObject &args);
    void typing(const Id &caseId);
    void blob(const Id &caseId, const FileRef &file, Downloads::Done done,
              Downloads::Progress progress = {});
    void remote(const std::function<void(RemoteScreens &)> &work);

    // ---- what is to be done ----------------------------------------------------------------------
    QList<Action> takeActions() { return std::exchange(m_actions, {}); }
    // Clock::elapsed() at which tick() is due; nothing is due if empty.
    std::optional<Milliseconds> wakeAt() const;
    // What differs for the eye. Confirmed changes wait for the end of a run of batches.
    Changes takeChanges();

    const LinkState &link() const { return m_told; }
    const View &view();
    Instant now() const;       // platform time as far as known
    const Outbox &outbox() const { return m_outbox; }

private:
    enum class Phase { Stopped, Pausing, WantsToken, Opening, Greeting, Live, Closing };

    // Engine.cpp: phases
    void setPhase(Phase phase, Milliseconds lasts = {});
    void attempt();
    void askToken(bool refused);
    bool hasLink() const;
    void endLink(Milliseconds comeBackAfter = {});
    void forgetLink();
    void pause();
    void hurry(Milliseconds within);
    void settle();
    void tellLink();
    LinkState linkState() const;
    void dueWhileLive();
    bool isLive() const { return m_phase == Phase::Live; }

    // EngineFrames.cpp: what the platform says
    void hello();
    void on(const frames::Welcome &frame);
    void on(const frames::Refuse &frame);
    void on(const frames::Batch &frame);
    void on(const frames::Page &frame);
    void on(const frames::Check &frame);
    void on(const frames::Verdict &frame);
    void on(const frames::Authed &frame);
    void on(const frames::Pong &frame);
    void on(const frames::Typing &frame);
    void on(const frames::PutAt &frame);
    void on(const frames::StopFile &frame);
    void on(const auto &ofRemoteSession) { m_remote.on(ofRemoteSession); }
    Result<void> begin(const frames::Welcome &frame);
    Result<void> startOver(const frames::Welcome &frame);
    void heard(Instant platformTime);
    void reached();
    void lostStep(const char *why);
    void send(const QList<Downloads::Frame> &files);

    // EngineStores.cpp: the stores and what goes out of them
    bool took(const Result<CacheStore::Applied> &applied);
    bool took(const Result<Uploads::Step> &step);
    bool took(const Result<QList<Id>> &audited);
    Result<void> cut(const QList<QString> &scopes);
    void pump();
    void repaint();
    void noteFading(const QJsonObject &offer);
    void lookAgain(Instant at, const Id &caseId) { m_fading[at].insert(caseId); }
    void storeFailed(const Error &error);
    void rebuildCache();
    void readAuthor();
    void prune();
    void sweepFiles();
    void removeFiles(const QList<QString> &names);

    // EngineDoing.cpp: the person's doing
    Result<QList<OutgoingFile>> importFiles(const Command &command, const QList<QString> &paths);
    Result<OutgoingFile> importFile(const Command &command, const FileRef &ref, const Id &caseId,
                                    const QString &path);
    Result<void> saveDraft(const QJsonObject &args);
    Result<void> snooze(const QJsonObject &args);
    Result<void> markUnread(const QJsonObject &args);
    Result<void> dropCommand(const Id &uuid);

    template <class Frame>
    void send(const Frame &frame)
    {
        m_actions.append(actions::SendText{encodeFrame(frame)});
    }

    const Parts m_parts;
    Outbox m_outbox;
    Overlay m_overlay;
    View m_view;
    ScopeFetches m_fetches;
    Uploads m_uploads;
    Downloads m_downloads;
    RemoteScreens m_remote;
    Backoff m_backoff;

    QList<Action> m_actions;
    Changes m_seen;        // to hand out now
    Changes m_unseen;      // confirmed, but inside a run of batches
    Phase m_phase = Phase::Stopped;
    Milliseconds m_phaseSince{0};          // elapsed, as all Milliseconds with "At", "By", "Ends"
    Milliseconds m_phaseEnds{0};
    Milliseconds m_comeBackAfter{0};       // the platform asked for so much patience
    bool m_wasLive = false, m_attemptFailed = false;
    bool m_visible = false;
    LinkState m_told;
    Instant m_offlineSince;
    Link m_rest = Link::Offline;           // what is told while there is no connection
    QString m_problem;
    Milliseconds m_problemEnds{0};

    QString m_token;
    bool m_tokenAsked = false;
    bool m_tokenRefused = false;
    Instant m_tokenUntil;
    Milliseconds m_authAt{0};              // not sooner

    Milliseconds m_offset{0};              // platform time minus elapsed
    qint64 m_head = 0;
    bool m_inRun = false;                  // the last batch said "more"
    bool m_firstSync = false;              // a reset's pages are still coming
    int m_lostSteps = 0;                   // in a row without progress

    Milliseconds m_heartbeat{25'000};
    Milliseconds m_pingAt{0};
    Milliseconds m_pingedAt{0};
    std::optional<Milliseconds> m_pongBy;
    qint64 m_pingN = 0;
    std::optional<Milliseconds> m_answerBy;  // a verdict or page that is owed
    Milliseconds m_uploadsAt{0};           // not sooner
    Milliseconds m_pruneAt{0};
    QHash<Id, Milliseconds> m_typingAt;
    std::map<Instant, QSet<Id>> m_fading;  // cases to look at again then
};

} // namespace werkbank
