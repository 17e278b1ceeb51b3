// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/LocalStore.h"

#include "core/db/Migrations.h"
#include "core/db/Transaction.h"
#include "sync/StoredSecret.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr Migration migrations[] = {
    {1, R"(
CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE command (
    n INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    lane TEXT NOT NULL,
    case_id TEXT,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    args BLOB NOT NULL,
    args_hash BLOB,
    made_at INTEGER NOT NULL,
    not_before INTEGER,
    not_after INTEGER,
    state INTEGER NOT NULL DEFAULT 0,
    sent INTEGER NOT NULL DEFAULT 0,
    seq INTEGER,
    code TEXT,
    text TEXT,
    detail BLOB,
    verdict_at INTEGER);
CREATE INDEX command_state ON command(state, seq);
CREATE INDEX command_case ON command(case_id) WHERE case_id IS NOT NULL;
CREATE TABLE file (
    blob TEXT PRIMARY KEY,
    command TEXT NOT NULL REFERENCES command(uuid) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    case_id TEXT NOT NULL,
    name TEXT NOT NULL,
    mime TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    file TEXT NOT NULL,
    key BLOB NOT NULL,
    complete INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE INDEX file_command ON file(command);
CREATE TABLE draft (
    case_id TEXT NOT NULL,
    mode TEXT NOT NULL,
    text TEXT NOT NULL,
    caret INTEGER NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (case_id, mode)) WITHOUT ROWID;
CREATE TABLE snooze (case_id TEXT PRIMARY KEY, until INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE token (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    account TEXT NOT NULL,
    device TEXT NOT NULL,
    refresh_token BLOB NOT NULL,
    device_key BLOB NOT NULL);
)"},
    {2, "CREATE TABLE unread (case_id TEXT PRIMARY KEY) WITHOUT ROWID;"},
    {3, "ALTER TABLE snooze ADD COLUMN seen_n INTEGER NOT NULL DEFAULT 0;"},
    {4, R"(
CREATE TABLE audit_head (
    tenant TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    hash BLOB NOT NULL,
    public_key BLOB NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (tenant, seq)) WITHOUT ROWID;
CREATE TABLE audit_finding (
    tenant TEXT NOT NULL,
    kind TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (tenant, kind)) WITHOUT ROWID;
)"},
    {5, R"(
CREATE TABLE secret_key (secret TEXT PRIMARY KEY, key BLOB NOT NULL, made_at INTEGER NOT NULL)
    WITHOUT ROWID;
)"},
    {6, "CREATE TABLE snippet (id TEXT PRIMARY KEY, name TEXT NOT NULL, text TEXT NOT NULL)"
        " WITHOUT ROWID;"},
    {7, R"(
ALTER TABLE snooze ADD COLUMN for_answer INTEGER NOT NULL DEFAULT 0;
CREATE TABLE saved_view (id TEXT PRIMARY KEY, name TEXT NOT NULL, filter TEXT NOT NULL)
    WITHOUT ROWID;
)"},
};

} // namespace

Result<std::unique_ptr<LocalStore>> LocalStore::open(const QString &path, const SecretBytes &key,
                                                     Faults *faults)
{
    Database::Options options;
    options.path = path;
    options.durability = Database::Durability::Full;
    options.cacheMiB = 4;
    options.faults = faults;
    auto db = Database::open(options, key);
    if (!db)
        return db.error();
    if (const auto migrated = migrate(**db, migrations); !migrated)
        return migrated.error();
    return std::unique_ptr<LocalStore>(new LocalStore(std::move(*db)));
}

Result<std::optional<StoredTokens>> LocalStore::loadTokens()
{
    const auto row = m_db->one("SELECT account, device, refresh_token, device_key FROM token");
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<StoredTokens>();
    return std::optional(StoredTokens{(*row)->id(0), (*row)->id(1), fromStored((*row)->blob(2)),
                                fromStored((*row)->blob(3))});
}

Result<void> LocalStore::saveTokens(const StoredTokens &tokens)
{
    return m_db->run("INSERT OR REPLACE INTO token (one, account, device, refresh_token, device_key)"
                     " VALUES (1, $1, $2, $3, $4)",
                     {tokens.account, tokens.device, asStored(tokens.refreshToken),
                      asStored(tokens.deviceKey)});
}

Result<void> LocalStore::removeTokens()
{
    return m_db->run("DELETE FROM token");
}

Result<qint64> LocalStore::number(const QString &key, qint64 otherwise)
{
    const auto row = m_db->one("SELECT value FROM meta WHERE key = $1", {key});
    if (!row)
        return row.error();
    return *row ? (*row)->integer(0) : otherwise;
}

Result<void> LocalStore::setNumber(const QString &key, qint64 value)
{
    return m_db->run("INSERT OR REPLACE INTO meta (key, value) VALUES ($1, $2)", {key, value});
}

Result<Milliseconds> LocalStore::drift()
{
    const auto value = number(u"drift"_s, 0);
    return value ? Result<Milliseconds>(Milliseconds(*value)) : value.error();
}

Result<void> LocalStore::setDrift(Milliseconds drift)
{
    return setNumber(u"drift"_s, drift.count());
}

Result<void> LocalStore::saveDraft(const StoredDraft &draft)
{
    if (draft.text.isEmpty())
        return m_db->run("DELETE FROM draft WHERE case_id = $1 AND mode = $2",
                         {draft.caseId, draft.mode});
    return m_db->run("INSERT OR REPLACE INTO draft (case_id, mode, text, caret, saved_at)"
                     " VALUES ($1, $2, $3, $4, $5)",
                     {draft.caseId, draft.mode, draft.text, draft.caret, draft.savedAt});
}

Result<std::optional<StoredDraft>> LocalStore::draft(const Id &caseId, const QString &mode)
{
    const auto row = m_db->one("SELECT text, caret, saved_at FROM draft"
                               " WHERE case_id = $1 AND mode = $2", {caseId, mode});
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<StoredDraft>();
    return std::optional(StoredDraft{caseId, mode, (*row)->text(0), int((*row)->integer(1)),
                               (*row)->instant(2)});
}

Result<void> LocalStore::snooze(const Id &caseId, const std::optional<Snooze> &snooze)
{
    if (!snooze)
        return m_db->run("DELETE FROM snooze WHERE case_id = $1", {caseId});
    return m_db->run("INSERT OR REPLACE INTO snooze (case_id, until, seen_n, for_answer)"
                     " VALUES ($1, $2, $3, $4)",
                     {caseId, snooze->until, snooze->seenN, snooze->forAnswer});
}

Result<QHash<Id, Instant>> LocalStore::snoozes()
{
    const auto rows = m_db->all("SELECT case_id, until FROM snooze WHERE for_answer = 0");
    if (!rows)
        return rows.error();
    QHash<Id, Instant> out;
    for (const Row &row : *rows)
        out.insert(row.id(0), row.instant(1));
    return out;
}

Result<std::optional<Snooze>> LocalStore::snoozeOf(const Id &caseId)
{
    const auto row = m_db->one("SELECT until, seen_n, for_answer FROM snooze WHERE case_id = $1",
                               {caseId});
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Snooze>();
    return std::optional(Snooze{(*row)->instant(0), (*row)->integer(1), (*row)->integer(2) != 0});
}

Result<void> LocalStore::markUnread(const Id &caseId, bool unread)
{
    return m_db->run(unread ? "INSERT OR IGNORE INTO unread (case_id) VALUES ($1)"
                            : "DELETE FROM unread WHERE case_id = $1", {caseId});
}

Result<bool> LocalStore::isMarkedUnread(const Id &caseId)
{
    const auto row = m_db->one("SELECT 1 FROM unread WHERE case_id = $1", {caseId});
    return row ? Result<bool>(row->has_value()) : row.error();
}

} // namespace werkbank
