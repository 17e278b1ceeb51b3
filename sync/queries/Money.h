// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/MoneyCommands.h"
#include "sync/queries/Query.h"

// What the expert earned and how it is paid: earnings with the receipt behind each, payouts, credit
// notes and statements, and his pay profile. See Query.h for threads.
namespace werkbank {

struct EarningRow {
    QString key;         // the receipt's id
    QByteArray sortKey;  // newest work first
    qint64 viewRev = 0;

    EarningBody body;
    QString title;       // of the case, while it is here
    QString customer;    // name
    QList<WorkPiece> pieces;  // of the receipt, while it is here
    bool expertSigned = false;
    bool customerSigned = false;
    std::optional<PayoutBody> payout;
    QString objection;   // mine, also while it waits
    bool objecting = false;
    QString problem;     // why the objection was refused
    QString code;
    Id command;
};

struct EarningsQuery {
    using Row = EarningRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

struct PayoutRow {
    QString key;
    QByteArray sortKey;  // newest first
    qint64 viewRev = 0;

    PayoutBody body;
    int earnings = 0;    // how many it pays
};

struct PayoutsQuery {
    using Row = PayoutRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

struct PaperRow {
    QString key;
    QByteArray sortKey;  // newest date first
    qint64 viewRev = 0;

    Paper paper;
};

struct CreditNotesQuery {
    using Row = PaperRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

struct PayProfileRow {
    QString key;  // the account's id: always exactly one row
    QByteArray sortKey;
    qint64 viewRev = 0;

    std::optional<PayProfileBody> body;
    std::optional<commands::SetPayProfile> said;  // mine, while it waits or was refused
    bool saving = false;
    QString code;     // of the refusal: "step_up", …
    QString problem;
    Id command;
};

struct PayProfileQuery {
    using Row = PayProfileRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

} // namespace werkbank
