// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/FinanceEntities.h"
#include "sync/queries/Query.h"

// What the finance staff of one tenant sees of its desk: invoices, money that came, batches of
// payouts. A refused command stays with its row until it is dropped. See Query.h for threads.
namespace werkbank {

struct FinanceInvoiceRow {
    QString key;
    QByteArray sortKey;  // oldest date first
    qint64 viewRev = 0;

    DeskInvoiceBody invoice;
};

struct FinanceInvoicesQuery {
    Id tenant;
    using Row = FinanceInvoiceRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

struct FinancePaymentRow {
    QString key;
    QByteArray sortKey;  // unmatched first, then newest date first
    qint64 viewRev = 0;

    DeskPaymentBody payment;
    std::optional<DeskInvoiceBody> invoice;
    bool assigning = false;  // payment.assign is on its way
    QString code;            // why it was refused
    QString problem;
    Id command;
};

struct FinancePaymentsQuery {
    Id tenant;
    using Row = FinancePaymentRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

struct FinanceBatchRow {
    enum class Doing { Nothing, Proposing, Releasing, Discarding };

    QString key;         // a proposal that is not there yet: its command's uuid
    QByteArray sortKey;  // being proposed or proposed first, then newest first
    qint64 viewRev = 0;

    std::optional<DeskBatchBody> batch;  // not there: it is being proposed, or that was refused
    Doing doing = Doing::Nothing;
    Doing refused = Doing::Nothing;      // what `code` is about
    QString code;
    QString problem;
    Id command;
};

struct FinanceBatchesQuery {
    Id tenant;
    using Row = FinanceBatchRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

struct FinanceDecisionRow {
    enum class Doing { Nothing, Answering, Paying, Refusing };

    QString key;         // the earning; where that is gone and a word was refused, its command
    QByteArray sortKey;  // who waits longest first, then what was answered, newest first
    qint64 viewRev = 0;

    std::optional<DeskEarningBody> earning;  // not there: decided, and the word came too late
    std::optional<Instant> waitsSince;       // not there: nobody waits for a decision
    Doing doing = Doing::Nothing;
    Doing refused = Doing::Nothing;
    QString said;                            // the text of what is on its way or was refused
    QString code;
    QString problem;
    Id command;
};

struct FinanceDecisionsQuery {
    Id tenant;
    using Row = FinanceDecisionRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

} // namespace werkbank
