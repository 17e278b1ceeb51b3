// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Extract.h"

#include <QByteArray>
#include <QList>
#include <QString>

// The yardstick of catching up: SQLCipher's C interface alone, opened with the pragmas of
// core/db/Opening.cpp, writing given rows with five prepared statements in transactions of a given
// size. Nothing is decoded, compared or told. Thread of the caller; stops the program on an error.
namespace werkbank {

struct RawRow {
    qint64 row = 0;
    QByteArray kind;
    QByteArray id;
    qint64 scope = 0;
    qint64 rev = 0;
    Extract columns;
    QByteArray body;
    QByteArray words;
    bool isNew = true;
    QByteArray oldWords;  // not new: what the search index holds
};

// Nanoseconds from the first BEGIN to the last COMMIT.
qint64 rawLoop(const QString &path, const QList<RawRow> &rows, int perTransaction);

} // namespace werkbank
