// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/QualityEntities.h"
#include "sync/queries/Query.h"

// Spot checks: a reviewer's, what they found for an expert, and the figures. See Query.h for
// threads.
namespace werkbank {

// One review at the desk. Taken by this person its case is here; done it has what may be known now.
struct ReviewRow {
    QString key;
    QByteArray sortKey;  // taken first, then what waits, then done ones, newest first
    qint64 viewRev = 0;

    Id tenant;
    std::optional<DeskReviewBody> desk;
    std::optional<ReviewBody> review;
    std::optional<ReviewDoneBody> done;
    bool submitting = false;  // or returning: on its way
    QString problem;          // why that was refused
    QString code;
    Id command;
};

struct ReviewsQuery {
    using Row = ReviewRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

// What became of the last asking for reviews; one row, always there.
struct ReviewTakingRow {
    QString key;
    QByteArray sortKey;
    qint64 viewRev = 0;

    Id tenant;             // null: nothing was asked for, or it was given
    bool sending = false;
    Id command;            // a refused one
    QString code, problem;
};

struct ReviewTakingQuery {
    using Row = ReviewTakingRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

struct ReviewLineRow {
    QString key;
    QByteArray sortKey;  // as it was said
    qint64 viewRev = 0;
    ReviewLineBody line;
};

struct ReviewLinesQuery {
    Id review;
    using Row = ReviewLineRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

// What a spot check found in a case of this expert.
struct ReviewResultRow {
    QString key;
    QByteArray sortKey;  // newest first
    qint64 viewRev = 0;
    ReviewResultBody body;
    QString answer, objection;  // with what waits
    bool sending = false;
    QString problem;
    QString code;
    Id command;
};

struct ReviewResultsQuery {
    using Row = ReviewResultRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

struct ReputationRow {
    QString key;
    QByteArray sortKey;
    qint64 viewRev = 0;
    ReputationBody body;
};

struct ReputationsQuery {
    using Row = ReputationRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

struct PeriodRow {
    QString key;
    QByteArray sortKey;  // newest month first
    qint64 viewRev = 0;
    DeskPeriodBody body;
};

struct PeriodsQuery {
    using Row = PeriodRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

} // namespace werkbank
