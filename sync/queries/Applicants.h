// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/ApplicantCommands.h"
#include "sync/queries/Query.h"

#include <QJsonObject>

// Who wants to become a supporter, for a tenant's onboarding staff. See Query.h for threads.
namespace werkbank {

// Whose turn it is; the groups of the list, in their order.
enum class ApplicantTurn { You, Colleague, Identification, Applicant, Nobody };

struct ApplicantRow {
    QString key;
    QByteArray sortKey;  // by turn, then who waits longest; decided ones newest first
    qint64 viewRev = 0;

    Id tenant;
    Id me;
    DeskApplicantBody body;  // with my checks that still wait
    ApplicantTurn turn = ApplicantTurn::Nobody;
    QList<QString> busy;      // names of commands on their way
    QList<QString> checking;  // fields whose check is on its way
    // The last refused command; it stays until the person drops it.
    Id command;
    QString refused;          // its name
    QString code, rule, problem;
    QJsonObject said;         // its arguments, to say it again
};

struct ApplicantsQuery {
    using Row = ApplicantRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

// One of them; no row where he is not there (any more).
struct ApplicantQuery {
    Id applicant;
    using Row = ApplicantRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

// What became of the last result file; one row, always there.
struct IdentificationImportRow {
    QString key;
    QByteArray sortKey;
    qint64 viewRev = 0;

    bool sending = false;
    bool taken = false;       // the last one was
    Id command;               // a refused one
    QString problem;
    QString code;
    int line = 0;             // of the file; 0: none named
};

struct IdentificationImportQuery {
    using Row = IdentificationImportRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

ApplicantTurn turnOf(const DeskApplicantBody &body, const Id &me);

} // namespace werkbank
