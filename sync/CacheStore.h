// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SecretBytes.h"
#include "core/db/Database.h"
#include "core/wire/Frames.h"
#include "sync/Changes.h"

// cache.db: what the platform has confirmed, as it can say it again at any time. Bodies as
// received, the columns that lists are made from, the search index, the cursor. synchronous=NORMAL:
// after a power loss it may stand at an earlier cursor, never between two. No migrations: another
// schema is dropped, a damaged file is moved aside ("cache.db.damaged"), and everything is fetched
// again. One thread. Errors: those of Database. After `corrupt` call rebuild().
namespace werkbank {

struct Cursor {
    QString epoch;            // empty: nothing stored yet
    qint64 cursor = 0;
    QString tag;
    bool catchingUp = false;  // the last batch said "more": not consistent for the eye
    // A name for the platform's numbering, new with each reset; the outbox's tail has the same
    // (LocalStore::tailCounting), or its seqs are not to be compared with this cursor.
    QString counting;

    friend bool operator==(const Cursor &, const Cursor &) = default;
};

struct HeldScope {
    qint64 row = 0;
    qint64 gen = 0;
    bool fetching = false;    // some of its pages are not here yet
};

// A downloaded file: its sealed copy in the blobs folder.
struct CachedFile {
    Id blob;
    Id caseId;
    qint64 size = 0;
    QString file;
    QByteArray key;
};

class CacheStore {
public:
    // `path` is the file's; a second, reading connection serves the search.
    static Result<std::unique_ptr<CacheStore>> open(const QString &path, const SecretBytes &key,
                                                    Faults *faults = nullptr);

    Database &database() { return *m_db; }
    // True after `corrupt`: nothing read since is to be believed.
    bool isBroken() const { return m_broken; }
    // Moves the file aside and starts from nothing.
    Result<void> rebuild();

    const Cursor &cursor() const { return m_cursor; }
    const QHash<QString, HeldScope> &scopes() const { return m_scopes; }

    // ---- what the platform says: each is one transaction ---------------------------------------
    struct Applied {
        Changes changes;
        QList<QString> granted;       // scopes to fetch
        QList<QString> revoked;       // scopes that were purged
        QList<QString> files;         // in the blobs folder, to delete
    };
    // The caller has checked `from`.
    Result<Applied> applyBatch(const frames::Batch &batch);
    Result<Applied> applyPage(const frames::Page &page);
    // Takes the new epoch; scopes not listed are purged, listed ones are to be fetched.
    Result<Applied> reset(const frames::Welcome &welcome, const QString &counting);

    // What the platform's sums say is not as it should be. Scopes that are being fetched count as
    // right: they will be.
    struct Differences {
        QList<QString> stale;         // held in another way, or not at all
        QList<QString> gone;          // held without being granted
        bool isEmpty() const { return stale.isEmpty() && gone.isEmpty(); }
    };
    Result<Differences> compare(const frames::Check &check);
    // Stale scopes are to be fetched anew, what is gone is purged.
    Result<Applied> mend(const Differences &differences);

    // ---- reads -------------------------------------------------------------------------------
    // An error reads as "not there"; isBroken() tells.
    std::optional<QJsonObject> body(const EntityKey &key);
    QList<QJsonObject> ofKind(QLatin1StringView kind);
    QList<QJsonObject> ofKind(QLatin1StringView kind, const Scope &scope);
    // Cases and offers that have not ended, or ended after `since`.
    QList<QJsonObject> listed(QLatin1StringView kind, Instant since);
    QList<QJsonObject> offersOf(const Id &caseId);
    // The newest `count` messages of a case, newest first.
    QList<QJsonObject> messages(const Id &caseId, int count);
    // Messages of one side with from < side_n <= to.
    QList<Id> messageIds(const Id &caseId, Side side, qint64 from, qint64 to);
    // Notes or events from this position on.
    QList<QJsonObject> placed(const Id &caseId, QLatin1StringView kind, qint64 fromPos);
    qint64 lastN(const Id &caseId, Side side);
    std::optional<Scope> scopeOf(const EntityKey &key);

    struct Hit {
        QString kind;
        Scope scope;
        QJsonObject body;
    };
    // Newest first; each word is a beginning. At most `limit`.
    QList<Hit> search(const QString &text, int limit);

    // ---- downloaded files --------------------------------------------------------------------
    Result<void> addFile(const CachedFile &file, Instant at);
    std::optional<CachedFile> file(const Id &blob);
    // Older than `before`: the rows go, the names of the files to delete come.
    Result<QList<QString>> pruneFiles(Instant before);
    Result<QList<QString>> fileNames();
    // Gives pages that large deletes left free back to the disk, some at a time.
    Result<void> trim();

private:
    friend class CacheWriter;
    CacheStore(QString path, SecretBytes key, Faults *faults);
    Result<void> openFiles();
    Result<void> load();
    Result<void> makeSchema();
    template <class T>
    T watched(Result<T> result);
    QList<QJsonObject> bodies(QByteArrayView sql, const Values &values);
    template <class Change>
    Result<Applied> inTransaction(Change change);

    const QString m_path;
    const SecretBytes m_key;
    Faults *const m_faults;
    std::unique_ptr<Database> m_db;
    std::unique_ptr<Database> m_reader;
    Cursor m_cursor;
    QHash<QString, HeldScope> m_scopes;
    qint64 m_lastGen = 0;      // of fetches, over all scopes and for ever
    bool m_broken = false;
};

} // namespace werkbank
