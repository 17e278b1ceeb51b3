// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QList>

// Bookkeeping as a plain-text journal that hledger reads and checks (`hledger check --strict`): the
// ledger seen by a program that is not ours. Same bytes for same input. Pure, any thread.
//
// Errors: `unbalanced` where a transaction's amounts do not add up to 0 in each currency or it has
// fewer than two, `bad_journal` for an account, currency, id or date that a journal cannot hold;
// detail.transaction is its id. Descriptions are the author's free text and are made harmless.
namespace werkbank {

struct JournalPosting {
    QString account; // words of letters, digits, - _ . joined by ":", "payable:expert:0815"
    Money amount; // debit above 0, credit below; two decimals
};

struct JournalTransaction {
    QString id; // letters, digits and "-"
    QDate date;
    QString description;
    QList<JournalPosting> postings;
};

Result<QByteArray> hledgerJournal(const QList<JournalTransaction> &transactions);

} // namespace werkbank
