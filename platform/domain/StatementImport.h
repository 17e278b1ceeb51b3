// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

// A bank's statement (camt.053) goes into the books of the tenant whose account it is about, each
// booking in a transaction of its own: whoever is stopped half way says it again, and what is known
// is passed over. Thread of the platform; takes as long as the file is. Errors: those of Camt053.h,
// `not_allowed` (no tenant has this account, or several), those of the store.
namespace werkbank {

class Platform;

struct StatementReport {
    int payments = 0;   // that found their invoices
    int unmatched = 0;  // that a person has to assign
    int paidOut = 0;
    int returned = 0;
    int other = 0;      // what went out and is not of this platform
    int known = 0;      // from an earlier file
    QString text() const;
    friend bool operator==(const StatementReport &, const StatementReport &) = default;
};

Result<StatementReport> importStatement(Platform &platform, const QByteArray &file);

} // namespace werkbank
