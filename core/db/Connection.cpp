// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Connection.h"

#include "core/db/SqliteError.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace werkbank {

namespace {

constexpr size_t maxCached = 256;

// The n of "$n", or 0. "$1::text" and "$01" are other names to SQLite, and so no placeholder here.
int placeholderNumber(const char *name)
{
    if (!name || name[0] != '$' || name[1] < '1' || name[1] > '9')
        return 0;
    int number = 0;
    for (const char *c = name + 1; *c; ++c) {
        if (*c < '0' || *c > '9' || number > 99'999)
            return 0;
        number = number * 10 + (*c - '0');
    }
    return number;
}

Result<void> readPlaceholders(Prepared &prepared)
{
    const int count = sqlite3_bind_parameter_count(prepared.handle);
    prepared.indexOf.fill(0, count);
    prepared.isBound.fill(false, count);
    for (int index = 1; index <= count; ++index) {
        const int number = placeholderNumber(sqlite3_bind_parameter_name(prepared.handle, index));
        if (number < 1 || number > count)
            return misuseError(u"Placeholders must be $1, $2, … without a gap: %1"_s.arg(
                QString::fromUtf8(prepared.sql)));
        prepared.indexOf[number - 1] = index;
    }
    return {};
}

struct Binder {
    sqlite3_stmt *handle;
    int index;

    int operator()(std::monostate) const { return sqlite3_bind_null(handle, index); }
    int operator()(qint64 number) const { return sqlite3_bind_int64(handle, index, number); }
    int operator()(double number) const { return sqlite3_bind_double(handle, index, number); }
    int operator()(const QString &text) const { return (*this)(Utf8{text.toUtf8()}); }
    int operator()(const Utf8 &text) const
    {
        return sqlite3_bind_text64(handle, index, text.bytes.constData(),
                                   sqlite3_uint64(text.bytes.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    int operator()(const QByteArray &blob) const
    {
        return sqlite3_bind_blob64(handle, index, blob.constData(), sqlite3_uint64(blob.size()),
                                   SQLITE_TRANSIENT);
    }
};

} // namespace

Prepared::~Prepared()
{
    sqlite3_finalize(handle);
}

Connection::Connection(sqlite3 *handle, Faults *faults, bool inMemory)
    : m_handle(handle), m_faults(faults), m_inMemory(inMemory)
{
}

Connection::~Connection()
{
    Q_ASSERT_X(m_lent == 0, "Database", "a Statement outlives its Database");
    m_cache.clear();
    sqlite3_close_v2(m_handle);
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Result<std::unique_ptr<Prepared>> Connection::compile(QByteArrayView sql, qsizetype *rest)
{
    *rest = sql.size();
    if (sql.isEmpty())
        return std::unique_ptr<Prepared>();
    auto prepared = std::make_unique<Prepared>();
    const char *tail = nullptr;
    const int rc = sqlite3_prepare_v3(m_handle, sql.data(), int(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT, &prepared->handle, &tail);
    if (rc != SQLITE_OK)
        return compileError(m_handle, rc, sql);
    *rest = tail - sql.data();
    if (!prepared->handle)
        return std::unique_ptr<Prepared>();
    prepared->sql = sql.first(*rest).toByteArray();
    prepared->readsOnly = sqlite3_stmt_readonly(prepared->handle) != 0;
    if (Result<void> read = readPlaceholders(*prepared); !read)
        return read.error();
    return prepared;
}

Result<Prepared *> Connection::take(QByteArrayView sql)
{
    if (m_crashed)
        return crashedError();
    const auto found = m_cache.find(QByteArray::fromRawData(sql.data(), sql.size()));
    if (found != m_cache.end() && !found->second->inUse) {
        found->second->inUse = true;
        ++m_lent;
        return found->second.get();
    }
    qsizetype rest = 0;
    Result<std::unique_ptr<Prepared>> compiled = compile(sql, &rest);
    if (!compiled)
        return compiled.error();
    qsizetype afterRest = 0;
    const Result<std::unique_ptr<Prepared>> second = compile(sql.sliced(rest), &afterRest);
    if (!*compiled || !second || *second)
        return misuseError(u"Exactly one statement is expected here: %1"_s.arg(
            QString::fromUtf8(sql)));
    Prepared *prepared = (*compiled).get();
    prepared->inUse = true;
    prepared->cached = found == m_cache.end() && m_cache.size() < maxCached;
    if (prepared->cached)
        m_cache.emplace(sql.toByteArray(), std::move(*compiled));
    else
        // giveBack() deletes it.
        static_cast<void>(compiled->release()); // NOLINT(bugprone-unused-return-value)
    ++m_lent;
    return prepared;
}

void Connection::giveBack(Prepared *prepared)
{
    --m_lent;
    if (!prepared->cached) {
        delete prepared;
        return;
    }
    rewind(*prepared);
    sqlite3_clear_bindings(prepared->handle);
    prepared->isBound.fill(false);
    prepared->inUse = false;
}

Result<void> Connection::bind(Prepared &prepared, int number, const Value &value)
{
    if (number < 1 || number > prepared.indexOf.size())
        return misuseError(u"There is a value for $%1, but no such placeholder: %2"_s.arg(
            QString::number(number), QString::fromUtf8(prepared.sql)));
    rewind(prepared);
    const int rc = std::visit(Binder{prepared.handle, prepared.indexOf[number - 1]},
                              value.variant());
    if (rc != SQLITE_OK)
        return sqliteError(m_handle, rc);
    prepared.isBound[number - 1] = true;
    return {};
}

Result<void> Connection::bind(Prepared &prepared, const Values &values)
{
    if (values.size() != prepared.indexOf.size())
        return misuseError(u"%1 values for %2 placeholders: %3"_s.arg(
            QString::number(values.size()), QString::number(prepared.indexOf.size()),
            QString::fromUtf8(prepared.sql)));
    for (int i = 0; i < values.size(); ++i) {
        if (Result<void> bound = bind(prepared, i + 1, values[i]); !bound)
            return bound;
    }
    return {};
}

Result<void> Connection::start(Prepared &prepared)
{
    const qsizetype missing = prepared.isBound.indexOf(false);
    if (missing >= 0)
        return misuseError(u"There is no value for $%1: %2"_s.arg(
            QString::number(missing + 1), QString::fromUtf8(prepared.sql)));
    using enum Faults::Operation;
    prepared.commits = !prepared.readsOnly && !isInTransaction();
    if (!may(prepared.readsOnly ? Read : Write) || (prepared.commits && !may(CommitBefore)))
        return crashedError();
    prepared.running = true;
    ++m_started;
    return {};
}

Result<bool> Connection::step(Prepared &prepared)
{
    if (m_crashed)
        return crashedError();
    if (!prepared.running) {
        if (Result<void> started = start(prepared); !started)
            return started.error();
    }
    const int rc = sqlite3_step(prepared.handle);
    if (rc == SQLITE_ROW)
        return true;
    if (rc != SQLITE_DONE) {
        const Error error = sqliteError(m_handle, rc);
        rewind(prepared);
        return error;
    }
    rewind(prepared);
    if (prepared.commits && !may(Faults::Operation::CommitAfter))
        return crashedError();
    return false;
}

void Connection::rewind(Prepared &prepared)
{
    if (!prepared.running)
        return;
    sqlite3_reset(prepared.handle);
    prepared.running = false;
}

Result<void> Connection::script(QByteArrayView sql)
{
    while (!sql.isEmpty()) {
        if (m_crashed)
            return crashedError();
        qsizetype rest = 0;
        const Result<std::unique_ptr<Prepared>> compiled = compile(sql, &rest);
        if (!compiled)
            return compiled.error();
        sql = sql.sliced(rest);
        if (!*compiled)
            continue;
        for (Result<bool> row = true; *row;) {
            row = step(**compiled);
            if (!row)
                return row.error();
        }
    }
    return {};
}

Result<void> Connection::control(const char *sql)
{
    ++m_started;
    const int rc = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    return rc == SQLITE_OK ? Result<void>() : Result<void>(sqliteError(m_handle, rc));
}

Result<void> Connection::begin(const char *sql)
{
    if (m_crashed)
        return crashedError();
    if (isInTransaction())
        return misuseError(u"A transaction was begun inside another one."_s);
    return control(sql);
}

Result<void> Connection::commit()
{
    if (m_crashed)
        return crashedError();
    if (!isInTransaction())
        return makeError("io_error", u"An earlier error has undone these changes. Everything "
                                     "before them is safe."_s, {{u"rolledBack"_s, true}});
    if (!may(Faults::Operation::CommitBefore))
        return crashedError();
    if (Result<void> committed = control("COMMIT"); !committed)
        return committed;
    if (!may(Faults::Operation::CommitAfter))
        return crashedError();
    return {};
}

void Connection::rollBack()
{
    if (isInTransaction())
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

bool Connection::may(Faults::Operation operation)
{
    if (!m_faults)
        return true;
    m_crashed = m_crashed || !m_faults->before(operation);
    // A process that is gone does not tidy its write-ahead log either.
    if (m_crashed)
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return !m_crashed;
}

} // namespace werkbank
