// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/PayReaders.h"

namespace werkbank {

QJsonObject readEarning(const ReadContext &, const Id &id, Columns &c)
{
    EarningBody body;
    body.id = id;
    body.caseId = c.id();
    body.number = c.text();
    body.task = c.text();
    body.tenant = c.id();
    body.tenantName = c.text();
    body.state = enumFromName<EarningState>(c.text());
    body.unconfirmed = c.boolean();
    body.bill = fromColumn<Receipt>(c.bytes()).bill;
    body.vat = c.integer();
    body.workedAt = c.instant();
    body.confirmedAt = c.maybeInstant();
    body.clearedAt = c.maybeInstant();
    body.inPayoutAt = c.maybeInstant();
    body.paidAt = c.maybeInstant();
    if (const auto by = enumFromName<ClearedBy>(c.text()); by != ClearedBy::Unknown)
        body.clearedBy = by;
    body.payout = c.maybeId();
    body.frozenAt = c.maybeInstant();
    body.objection = c.text();
    body.objectedAt = c.maybeInstant();
    body.answer = c.text();
    return toJson(body);
}

QJsonObject readCreditNote(const ReadContext &, const Id &id, Columns &c)
{
    return toJson(readPaperRow<CreditNoteBody>(id, c));
}

QJsonObject readPayProfile(const ReadContext &, const Id &id, Columns &c)
{
    PayProfileBody body;
    body.id = id;
    body.seller = enumFromName<SellerKind>(c.text());
    body.name = c.text();
    body.street = c.text();
    body.postcode = c.text();
    body.city = c.text();
    body.country = c.text();
    body.taxNumber = c.text();
    body.holder = c.text();
    body.ibanEnd = c.text().right(4);
    body.heldUntil = c.maybeInstant();
    return toJson(body);
}

} // namespace werkbank
