// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Entities.h"
#include "core/wire/RemoteEntities.h"
#include "sync/queries/Query.h"

// Remote sessions: of one case, or those of all my cases that are not over. See Query.h for
// threads.
namespace werkbank {

struct RemoteSessionRow {
    QString key;         // the session's id
    QByteArray sortKey;  // newest first
    qint64 viewRev = 0;

    RemoteSessionBody body;
    QString customer;     // name
    bool mine = false;    // I have asked
    bool asking = false;  // the question is on its way
    bool ending = false;  // the end is
    Id command;           // the question's, while only this computer knows of it
    QString problem;      // why the platform did not take it
};

struct RemoteQuery {
    Id caseId;  // null: all of mine that are not over
    using Row = RemoteSessionRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

} // namespace werkbank
