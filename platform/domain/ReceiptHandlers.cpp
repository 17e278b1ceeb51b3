// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DisplayText.h"
#include "core/receipt/KeySignature.h"
#include "core/rules/Receipt.h"
#include "core/wire/Codes.h"
#include "platform/domain/Earnings.h"
#include "platform/domain/Handlers.h"
#include "platform/domain/Receipts.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pointBytes = 65;

// Nothing where the text is not the one base64 spelling of its bytes.
QByteArray strictBase64(const QString &text)
{
    const auto found = QByteArray::fromBase64Encoding(text.toLatin1(),
                                                      QByteArray::AbortOnBase64DecodingErrors);
    return found && QString::fromLatin1((*found).toBase64()) == text ? *found : QByteArray();
}

const ReceiptKey *keyOf(const Receipt &receipt, ReceiptSide side)
{
    for (const ReceiptKey &key : receipt.keys) {
        if (key.side == side)
            return &key;
    }
    return nullptr;
}

bool fits(const Receipt &receipt, ReceiptSide side, const QString &signature)
{
    const ReceiptKey *key = keyOf(receipt, side);
    const auto hash = receiptHash(receipt);
    return key && hash
        && isSignature(key->algorithm, strictBase64(key->publicKey), messageToSign(*hash),
                       strictBase64(signature));
}

} // namespace

Refusal handle(CaseGiver &giver, const commands::NameReceiptKey &command)
{
    if (command.algorithm != KeyAlgorithm::EcdsaP256Sha256
        || strictBase64(command.publicKey).size() != pointBytes)
        return makeError(codes::badCommand, u"This is no key that receipts can be signed with."_s);
    giver.sql.run("INSERT INTO receipt_key (tenant, case_id, algorithm, public_key, at)"
                  " VALUES ($1, $2, $3, $4, $5) ON CONFLICT (tenant, case_id) DO UPDATE SET"
                  " algorithm = excluded.algorithm, public_key = excluded.public_key,"
                  " at = excluded.at",
                  {giver.is.tenant(), giver.is.id(), enumName(command.algorithm), command.publicKey,
                   giver.work.now});
    return {};
}

Refusal handle(CaseGiver &giver, const commands::SignReceipt &command)
{
    const auto row = loadReceipt(giver.sql, command.receipt);
    if (!row || row->receipt.caseId != giver.is.id())
        return makeError(codes::notAllowed, u"There is no such thing here, or it is not yours."_s);
    if (!row->isOpen && !row->isConfirmed)
        return makeError(codes::wrongState, u"The case went on; this receipt is void."_s);
    const bool isExpert = giver.side() == Side::Expert;
    const ReceiptSide side = isExpert ? ReceiptSide::Expert : ReceiptSide::Customer;
    if (!fits(row->receipt, side, command.signature))
        return makeError("bad_signature", u"The signature does not fit this receipt."_s);
    const QString &before = isExpert ? row->expertSignature : row->customerSignature;
    if (!before.isEmpty())
        return {};
    giver.sql.run(isExpert ? "UPDATE receipt SET expert_signature = $2 WHERE id = $1"
                           : "UPDATE receipt SET customer_signature = $2 WHERE id = $1",
                  {row->id(), command.signature});
    touchReceipt(giver.work, giver.is, row->id());
    addEvent(giver.work, giver.is, CaseEvent::ReceiptSigned, giver.who(), {});
    return {};
}

Refusal handle(CaseGiver &giver, const commands::ReportDamage &command)
{
    const QString text = DisplayText::message(command.text, limits::paragraph.bytes).trimmed();
    if (text.isEmpty())
        return makeError(codes::badCommand, u"Please say what was damaged."_s);
    addEvent(giver.work, giver.is, CaseEvent::DamageReported, giver.who(), text);
    freezeEarnings(giver.work, giver.is);
    giver.is.reportedAt = giver.work.now;
    return {};
}

} // namespace werkbank
