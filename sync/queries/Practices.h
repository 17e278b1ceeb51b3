// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/ApplicantEntities.h"
#include "sync/queries/Query.h"

// The practice talks of one applicant, for a tenant's onboarding staff. See Query.h for threads.
namespace werkbank {

struct PracticeTalkRow {
    QString key;
    QByteArray sortKey;  // newest first
    qint64 viewRev = 0;

    Id tenant;
    PracticeBody body;
};

struct PracticesQuery {
    Id applicant;
    using Row = PracticeTalkRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

} // namespace werkbank
