// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DisplayText.h"
#include "core/wire/Codes.h"
#include "platform/documents/Iban.h"
#include "platform/domain/Confirming.h"
#include "platform/domain/Earnings.h"
#include "platform/domain/Handlers.h"
#include "platform/domain/Parties.h"
#include "platform/domain/Refusals.h"
#include "platform/domain/StepUp.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

std::optional<Error> badProfile(const PayProfileBody &body)
{
    if (body.seller == SellerKind::Unknown)
        return badField(u"seller"_s, u"Please say how you work: business, small business or private."_s);
    for (const auto &[field, value] :
         {std::pair{u"name"_s, body.name}, std::pair{u"street"_s, body.street},
          std::pair{u"postcode"_s, body.postcode}, std::pair{u"city"_s, body.city}}) {
        if (value.isEmpty())
            return badField(field, u"Name and address must be complete."_s);
    }
    if (body.country.size() != 2 || body.country != body.country.toUpper())
        return badField(u"country"_s, u"A country has two letters."_s);
    if (body.taxNumber.isEmpty() && body.seller != SellerKind::PrivateHelper)
        return badField(u"tax_number"_s, u"A credit note needs your tax number or VAT id."_s);
    return {};
}

} // namespace

Refusal handle(Giver &giver, const commands::SetPayProfile &command)
{
    if (auto error = needsStepUp(giver.sql, giver.actor, giver.work.now))
        return error;
    const auto before = loadPayProfile(giver.sql, giver.account());
    PayProfileBody body;
    body.seller = command.seller;
    body.name = DisplayText::line(command.legalName);
    body.street = DisplayText::line(command.street);
    body.postcode = DisplayText::line(command.postcode);
    body.city = DisplayText::line(command.city);
    body.country = DisplayText::line(command.country);
    body.taxNumber = DisplayText::line(command.taxNumber);
    body.holder = DisplayText::line(command.holder);
    if (auto error = badProfile(body))
        return error;
    QString iban = plainIban(command.iban);
    if (iban.isEmpty() && !command.iban.isEmpty())
        return badField(u"iban"_s, u"This IBAN is not right. Please compare it with your card."_s);
    if (iban.isEmpty() && before)
        iban = before->iban;
    if (!iban.isEmpty() && body.holder.isEmpty())
        return badField(u"holder"_s, u"Whose account is it?"_s);
    // Another holder is another destination, too.
    const bool isNew = !iban.isEmpty()
        && (!before || before->iban != iban || before->body.holder != body.holder);
    const Value held = isNew ? Value(giver.work.now + holdNewAccount)
        : before && before->body.heldUntil ? Value(*before->body.heldUntil)
                                             : Value();
    giver.sql.run("INSERT INTO pay_profile (account, seller, name, street, postcode, city, country,"
                  " tax_number, holder, iban, held_until) VALUES ($1, $2, $3, $4, $5, $6, $7, $8,"
                  " $9, $10, $11) ON CONFLICT (account) DO UPDATE SET seller = excluded.seller,"
                  " name = excluded.name, street = excluded.street, postcode = excluded.postcode,"
                  " city = excluded.city, country = excluded.country,"
                  " tax_number = excluded.tax_number, holder = excluded.holder,"
                  " iban = excluded.iban, held_until = excluded.held_until,"
                  " rev = pay_profile.rev + 1",
                  {giver.account(), enumName(body.seller), body.name, body.street, body.postcode,
                   body.city, body.country, body.taxNumber, body.holder, iban, held});
    giver.work.effect.touch(giver.scope(), PayProfileBody::kind, giver.account());
    issueWaiting(giver.work, giver.account());
    return {};
}

Refusal handle(Giver &giver, const commands::ObjectToEarning &command)
{
    const QString text = DisplayText::message(command.text, limits::paragraph.bytes).trimmed();
    if (text.isEmpty())
        return badField(u"text"_s, u"Please say what is wrong."_s);
    if (!giver.sql.hit("UPDATE earning SET objection = $3, objected_at = $4, answer = ''"
                       " WHERE id = $1 AND account = $2 RETURNING id",
                       {command.earning, giver.account(), text, giver.work.now}))
        return makeError(codes::notAllowed, u"There is no such thing here, or it is not yours."_s);
    touchEarning(giver.work, command.earning);
    return {};
}

} // namespace werkbank
