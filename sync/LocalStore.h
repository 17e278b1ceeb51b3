// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/KeptHeads.h"
#include "core/base/SecretBytes.h"
#include "core/db/Database.h"
#include "core/wire/Frames.h"
#include "sync/OutgoingCommand.h"

#include <QHash>

// local.db: all that cannot be fetched again. Commands and the sent tail, drafts, outgoing files,
// snoozes, tokens, audit heads that were seen, this device's counters. synchronous=FULL: what a function returned is on disk.
// One thread (the sync thread; the session before there is one). Errors: those of Database, and
// `newer_version`; a broken local.db is never replaced.
namespace werkbank {

struct StoredTokens {
    Id account;
    Id device;
    SecretBytes refreshToken;
    SecretBytes deviceKey;   // Ed25519 secret key
};

struct StoredDraft {
    Id caseId;
    QString mode;
    QString text;
    int caret = 0;
    Instant savedAt;
};

struct Snooze {
    Instant until;
    qint64 seenN = 0;  // the customer's side_n then: his next word ends it
    bool forAnswer = false;  // nothing else does: `until` says nothing
};

struct StoredSnippet {
    Id id;
    QString name;
    QString text;
};

struct StoredView {
    Id id;
    QString name;
    QString filter;  // CasesFilter's text
};

// What is known of one tenant's audit chain.
struct AuditSeen {
    Id tenant;
    qint64 seq = 0;  // of the last head that fitted, and when it was signed
    Instant at;
    std::optional<HeadFinding> found;  // what weighs most; it stays
    Instant foundAt;
};

class LocalStore {
public:
    static constexpr Milliseconds tailAge = std::chrono::days(7);

    static Result<std::unique_ptr<LocalStore>> open(const QString &path, const SecretBytes &key,
                                                    Faults *faults = nullptr);

    Database &database() { return *m_db; }

    // ---- tokens, for the session: both halves in one commit -----------------------------------
    Result<std::optional<StoredTokens>> loadTokens();
    Result<void> saveTokens(const StoredTokens &tokens);
    Result<void> removeTokens();

    // ---- commands -----------------------------------------------------------------------------
    // Gives it its `n` and stores it with its files.
    Result<qint64> add(OutgoingCommand &command, const QList<OutgoingFile> &files);
    // All that is Waiting or Refused, and what is Done with a seq above `cursor`; by n.
    Result<QList<OutgoingCommand>> open(qint64 cursor);
    Result<std::optional<OutgoingCommand>> command(const Id &uuid);
    Result<void> markSent(const QList<qint64> &ns);
    Result<void> release(qint64 n);
    Result<void> done(qint64 n, qint64 seq, Instant at);
    Result<void> refused(qint64 n, const QString &code, const QString &text,
                         const QJsonObject &detail, Instant at);
    // With its files. The names of files to delete.
    Result<QList<QString>> drop(qint64 n);
    // Done and younger than 7 days → Waiting, their files to be put again.
    // The tail is in this numbering from then on (Cursor::counting).
    Result<int> rearmTail(Instant now, const QString &counting);
    Result<QString> tailCounting();
    // The same for what is done above this seq.
    Result<void> rearmAbove(qint64 cursor);
    // Done and older than 7 days go. The names of files to delete.
    Result<QList<QString>> pruneTail(Instant now);
    // The case is no longer ours: what was taken keeps uuid and hash only. Files to delete.
    Result<QList<QString>> cut(const Id &caseId);
    Result<int> unsentCount();

    // Hello's next_n; and "go on behind last_n" after a rollback of this file.
    Result<qint64> nextN();
    Result<void> raiseNextN(qint64 next);

    // ---- outgoing files -----------------------------------------------------------------------
    Result<QList<OutgoingFile>> filesOf(const Id &command);
    Result<std::optional<OutgoingFile>> file(const Id &blob);
    Result<void> fileComplete(const Id &blob);
    Result<QList<QString>> fileNames();

    // ---- drafts, snoozes, what is to look unread ----------------------------------------------
    Result<void> saveDraft(const StoredDraft &draft);  // empty text removes it
    Result<std::optional<StoredDraft>> draft(const Id &caseId, const QString &mode);
    Result<void> snooze(const Id &caseId, const std::optional<Snooze> &snooze);
    Result<QHash<Id, Instant>> snoozes();  // those that a time ends
    Result<std::optional<Snooze>> snoozeOf(const Id &caseId);
    Result<void> markUnread(const Id &caseId, bool unread);
    Result<bool> isMarkedUnread(const Id &caseId);

    // ---- audit heads (LocalAudit.cpp): never changed and never removed --------------------------
    // Those that the platform may still send, and the last one of all.
    Result<QList<AuditHead>> auditHeads(const Id &tenant, Instant since);
    // What is known already stays as it is; a finding keeps its first time.
    Result<void> keepAudit(const Id &tenant, const HeadsCompared &compared, Instant now);
    Result<std::optional<AuditSeen>> auditSeen(const Id &tenant);
    Result<QList<Id>> auditedTenants();

    // ---- snippets (LocalSnippets.cpp) -------------------------------------------------------------
    Result<void> saveSnippet(const StoredSnippet &snippet);  // empty text removes it
    Result<QList<StoredSnippet>> snippets();

    // ---- saved views of the case list (LocalViews.cpp) --------------------------------------------
    Result<void> saveView(const StoredView &view);  // empty name removes it
    Result<QList<StoredView>> savedViews();

    // ---- keys of passwords that were asked for (LocalSecrets.cpp, SecretKeys.h) ------------------
    Result<void> keepSecretKey(const Id &secret, const SecretBytes &key, Instant at);
    Result<std::optional<SecretBytes>> secretKey(const Id &secret);
    Result<void> forgetSecretKey(const Id &secret);
    Result<void> forgetSecretKeysOf(Instant before);

    // ---- small things -------------------------------------------------------------------------
    // Platform time minus wall time, as last heard: a guess until the first welcome.
    Result<Milliseconds> drift();
    Result<void> setDrift(Milliseconds drift);

private:
    explicit LocalStore(std::unique_ptr<Database> db) : m_db(std::move(db)) {}

    Result<qint64> number(const QString &key, qint64 otherwise);
    Result<void> setNumber(const QString &key, qint64 value);
    Result<QList<QString>> namesOf(QByteArrayView sql, const Values &values = {});

    std::unique_ptr<Database> m_db;
};

} // namespace werkbank
