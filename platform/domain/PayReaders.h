// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/KindReaders.h"
#include "platform/domain/PaperReading.h"

// An expert's own money: what AccountReaders.cpp lists of it.
namespace werkbank {

QJsonObject readEarning(const ReadContext &context, const Id &id, Columns &c);
QJsonObject readCreditNote(const ReadContext &context, const Id &id, Columns &c);
QJsonObject readPayProfile(const ReadContext &context, const Id &id, Columns &c);

#define EARNING_COLUMNS                                                                           \
    "SELECT e.id, e.rev, e.id, e.case_id, c.number, c.task, e.tenant, t.name, e.state,"            \
    " e.unconfirmed, r.body, e.vat, e.worked_at, e.confirmed_at, e.cleared_at, e.in_payout_at,"    \
    " e.paid_at, e.cleared_by, e.payout, e.frozen_at, e.objection, e.objected_at, e.answer"        \
    " FROM earning e JOIN cases c ON c.tenant = e.tenant AND c.id = e.case_id"                     \
    " JOIN tenant t ON t.id = e.tenant JOIN receipt r ON r.id = e.id WHERE e.account = $1"

#define PAY_PROFILE_COLUMNS                                                                       \
    "SELECT account, rev, account, seller, name, street, postcode, city, country, tax_number,"     \
    " holder, iban, held_until FROM pay_profile WHERE account = $1"

inline constexpr KindReader earningReader{
    EarningBody::kind, Scope::Type::Account, false, EARNING_COLUMNS " AND e.id = $2",
    EARNING_COLUMNS " AND e.id < $2 ORDER BY e.id DESC LIMIT $3", readEarning};
inline constexpr KindReader creditNoteReader{
    CreditNoteBody::kind, Scope::Type::Account, false,
    PAPER_COLUMNS " WHERE p.account = $1 AND p.id = $2",
    PAPER_COLUMNS " WHERE p.account = $1 AND p.id < $2 ORDER BY p.id DESC LIMIT $3",
    readCreditNote};
inline constexpr KindReader payProfileReader{
    PayProfileBody::kind, Scope::Type::Account, false, PAY_PROFILE_COLUMNS " AND account = $2",
    PAY_PROFILE_COLUMNS " AND account < $2 LIMIT $3", readPayProfile};

#undef EARNING_COLUMNS
#undef PAY_PROFILE_COLUMNS

} // namespace werkbank
