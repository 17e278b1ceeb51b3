// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/PaperCommands.h"

#include "core/base/DisplayText.h"
#include "platform/documents/Iban.h"
#include "platform/domain/Confirming.h"
#include "platform/domain/Parties.h"
#include "platform/domain/Platform.h"
#include "platform/domain/Refusals.h"

namespace werkbank::operators {

using namespace Qt::StringLiterals;

namespace {

Result<SellerRow> sellerOf(const SetSeller &command)
{
    SellerRow out;
    InvoiceParty &party = out.party;
    party.name = DisplayText::line(command.legalName);
    party.address = {DisplayText::line(command.street), {}, DisplayText::line(command.postcode),
                     DisplayText::line(command.city), command.country};
    party.taxNumber = DisplayText::line(command.taxNumber);
    party.vatId = QString(command.vatId).remove(u' ');
    party.registration = DisplayText::line(command.registration);
    party.email = DisplayText::line(command.email);
    out.iban = plainIban(command.iban);
    out.bic = command.bic;
    out.holder = command.holder.isEmpty() ? party.name : DisplayText::line(command.holder);
    out.guarantees = command.guarantees;
    const PostalAddress &at = party.address;
    if (party.name.isEmpty() || at.street.isEmpty() || at.postCode.isEmpty() || at.city.isEmpty()
        || at.country.size() != 2)
        return badCommand(u"A seller has a name and a whole address; the country has two letters."_s);
    if (party.taxNumber.isEmpty() && party.vatId.isEmpty())
        return badCommand(u"A seller has a tax number or a VAT id."_s);
    if (out.iban.isEmpty() || (!out.bic.isEmpty() && !isBic(out.bic)))
        return badCommand(u"The IBAN or BIC is not right."_s);
    return out;
}

std::optional<Id> tenantBy(Work &work, const QString &slug)
{
    const auto row = work.sql.row("SELECT id FROM tenant WHERE slug = $1", {slug});
    return row ? std::optional(row->id(0)) : std::nullopt;
}

Error noSuch()
{
    return makeError("not_allowed", u"There is no such tenant or paper."_s);
}

} // namespace

Result<Id> run(Platform &platform, const SetSeller &command)
{
    const auto seller = sellerOf(command);
    if (!seller)
        return seller.error();
    Id id;
    const auto done = platform.change([&](Work &work) -> Result<void> {
        const auto tenant = tenantBy(work, command.slug);
        if (!tenant)
            return noSuch();
        id = *tenant;
        saveSeller(work, id, *seller);
        issueWaitingOf(work, id);
        return work.sql.result();
    });
    if (!done)
        return done.error();
    return id;
}

Result<Id> run(Platform &platform, const TakeBackPaper &command)
{
    const QString reason = DisplayText::line(command.reason);
    if (reason.isEmpty())
        return badCommand(u"A storno says why."_s);
    Id id;
    const auto done = platform.change([&](Work &work) -> Result<void> {
        const auto tenant = tenantBy(work, command.slug);
        const auto paper = !tenant ? std::nullopt
            : work.sql.row("SELECT receipt, case_id FROM paper WHERE tenant = $1 AND number = $2",
                           {*tenant, command.number});
        if (!paper)
            return noSuch();
        id = paper->id(0);
        const auto receipt = loadReceipt(work.sql, id);
        const auto row = loadCase(work.sql, paper->id(1));
        if (!receipt || !row)
            return noSuch();
        if (auto error = takeBack(work, *row, *receipt, reason))
            return *error;
        return work.sql.result();
    });
    if (!done)
        return done.error();
    return id;
}

} // namespace werkbank::operators
