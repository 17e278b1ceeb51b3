// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/SqliteError.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace werkbank {

namespace {

QString constraintKind(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return u"unique"_s;
    case SQLITE_CONSTRAINT_NOTNULL:
        return u"not_null"_s;
    case SQLITE_CONSTRAINT_CHECK:
        return u"check"_s;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return u"foreign_key"_s;
    default:
        return u"other"_s;
    }
}

// SQLite says "UNIQUE constraint failed: orders.number".
Error constraintError(sqlite3 *handle)
{
    const QString message = QString::fromUtf8(sqlite3_errmsg(handle));
    const qsizetype colon = message.indexOf(u": ");
    const QString name = colon < 0 ? QString() : message.sliced(colon + 2);
    return makeError("constraint",
                     u"The change breaks a rule of the database and was not made."_s,
                     {{u"kind"_s, constraintKind(sqlite3_extended_errcode(handle))},
                      {u"constraint"_s, name}});
}

} // namespace

Error sqliteError(sqlite3 *handle, int resultCode)
{
    switch (resultCode & 0xff) {
    case SQLITE_CONSTRAINT:
        return constraintError(handle);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return cannotOpenError();
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return makeError("corrupt", u"The database file is damaged. What can still be read was not "
                                    "changed."_s);
    case SQLITE_FULL:
        return makeError("disk_full", u"The disk is full. The last change was not saved, everything "
                                      "before it is safe. Make some room and try again."_s);
    case SQLITE_IOERR:
        return makeError("io_error", u"The disk reported an error. The last change may not have "
                                     "been saved, everything before it is safe."_s,
                         {{u"sqlite"_s, resultCode}});
    case SQLITE_NOMEM:
        return makeError("out_of_memory", u"There is not enough memory for the database. The last "
                                          "change was not saved."_s);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return makeError("busy", u"The database is in use by another program. Nothing was changed; "
                                 "try again in a moment."_s);
    case SQLITE_READONLY:
        return makeError("read_only", u"The database may only be read. Nothing was changed."_s);
    case SQLITE_INTERRUPT:
        return makeError("interrupted", u"The database was told to stop. Nothing was changed."_s);
    default:
        return makeError("misuse", u"The program made a mistake in a request to its database. "
                                   "Nothing was changed."_s,
                         {{u"sqlite"_s, resultCode}});
    }
}

Error compileError(sqlite3 *handle, int resultCode, QByteArrayView sql)
{
    Error error = sqliteError(handle, resultCode);
    if (error.code == "misuse"_L1)
        error.text = u"The database does not understand a statement (%1): %2"_s.arg(
            QString::fromUtf8(sqlite3_errmsg(handle)), QString::fromUtf8(sql));
    return error;
}

Error misuseError(QString text)
{
    return makeError("misuse", std::move(text));
}

Error crashedError()
{
    return makeError("crashed", u"The database stopped. What was not committed is gone."_s);
}

Error cannotOpenError()
{
    return makeError("cannot_open", u"The database file cannot be opened. Check that its folder "
                                    "exists and may be written to."_s);
}

Error wrongKeyError()
{
    return makeError("wrong_key", u"The database file cannot be read with this key, or its "
                                  "beginning is damaged. It was not changed."_s);
}

Error notEncryptedError()
{
    return makeError("not_encrypted", u"The database file is not or would not be encrypted. "
                                      "Nothing was saved in it."_s);
}

Result<void> execute(sqlite3 *handle, const char *sql)
{
    const int rc = sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
    return rc == SQLITE_OK ? Result<void>() : Result<void>(sqliteError(handle, rc));
}

} // namespace werkbank
