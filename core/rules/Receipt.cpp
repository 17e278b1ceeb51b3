// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Receipt.h"

#include "core/rules/BillMaking.h"
#include "core/rules/CanonicalJson.h"
#include "core/rules/TimeSets.h"
#include "core/wire/Json.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTimeZone>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t formatName[] = u"werkbank-receipt";
constexpr int formatVersion = 1;
constexpr qsizetype largestFile = 1024 * 1024;

Error badReceipt(const QString &why)
{
    return makeError("bad_receipt", why);
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

std::optional<QByteArray> decoded(const QString &base64)
{
    const auto found = QByteArray::fromBase64Encoding(
        base64.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!found || QString::fromLatin1((*found).toBase64()) != base64)
        return {};
    return *found;
}

const ReceiptKey *sideKey(const Receipt &receipt, ReceiptSide side)
{
    for (const ReceiptKey &key : receipt.keys) {
        if (key.side == side)
            return &key;
    }
    return nullptr;
}

std::optional<Error> badKeys(const Receipt &receipt)
{
    bool expert = false;
    bool customer = false;
    for (const ReceiptKey &key : receipt.keys) {
        bool &seen = key.side == ReceiptSide::Expert ? expert : customer;
        if (key.side == ReceiptSide::Unknown || key.algorithm == KeyAlgorithm::Unknown || seen)
            return badReceipt(u"Each side has one key at most."_s);
        if (!decoded(key.publicKey))
            return badReceipt(u"A key cannot be read."_s);
        seen = true;
    }
    return {};
}

std::optional<Error> badPieces(const Receipt &receipt)
{
    QList<BilledTime> times;
    Milliseconds sum{0};
    for (const WorkPiece &piece : receipt.pieces) {
        if (piece.toAt <= piece.fromAt)
            return badReceipt(u"A stretch of time ends before it begins."_s);
        if (!piece.billed)
            continue;
        times.append({piece.fromAt, piece.toAt});
        sum += piece.toAt - piece.fromAt;
    }
    const auto clock = united(times);
    if (lengthOf(clock) != sum)
        return badReceipt(u"A moment is billed twice."_s);
    if (clock != receipt.facts.times)
        return badReceipt(u"The times billed are not those of the stretches shown."_s);
    return {};
}

Result<ReceiptFile> readFile(const QByteArray &bytes)
{
    if (bytes.size() > largestFile)
        return badReceipt(u"This file is too large for a receipt."_s);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return badReceipt(u"This is not a receipt of Werkbank."_s);
    if (document["format"_L1].toString() != QStringView(formatName)
        || document["version"_L1].toInteger() != formatVersion)
        return badReceipt(u"This is not a receipt of Werkbank, or one of a newer form."_s);
    auto file = fromJson<ReceiptFile>(document.object(), Strictness::Strict);
    if (!file)
        return badReceipt(u"This is not a whole receipt: "_s + file.error().text);
    return file;
}

// Whether the side has signed; an error where its signature does not fit or has no key.
Result<bool> hasSigned(const ReceiptFile &file, ReceiptSide side, const QByteArray &hash,
                       const SignatureCheck &check)
{
    bool found = false;
    const ReceiptKey *key = sideKey(file.receipt, side);
    for (const ReceiptSignature &said : file.signatures) {
        if (said.side != side)
            continue;
        const auto publicKey = key ? decoded(key->publicKey) : std::nullopt;
        const auto signature = decoded(said.signature);
        if (found || !publicKey || !signature
            || !check(key->algorithm, *publicKey, messageToSign(hash), *signature))
            return makeError("bad_signature", side == ReceiptSide::Expert
                                 ? u"The expert's signature does not fit this receipt."_s
                                 : u"The customer's signature does not fit this receipt."_s);
        found = true;
    }
    return found;
}

QByteArray fingerprint(const Receipt &receipt, ReceiptSide side)
{
    const ReceiptKey *key = sideKey(receipt, side);
    return key ? sha256(decoded(key->publicKey).value_or(QByteArray())) : QByteArray();
}

ReceiptState stateOf(const VerifiedReceipt &verified)
{
    if (verified.expertSigned && verified.customerSigned)
        return ReceiptState::Signed;
    // Who has a key signs: leaving out his signature does not make it a confirmation.
    if (verified.expertSigned && verified.customerKey.isEmpty() && verified.confirmedAt)
        return ReceiptState::Confirmed;
    return ReceiptState::Proposed;
}

} // namespace

Result<QByteArray> receiptBytes(const Receipt &receipt)
{
    return canonicalJson(toJson(receipt));
}

Result<QByteArray> receiptHash(const Receipt &receipt)
{
    const auto bytes = receiptBytes(receipt);
    return bytes ? Result<QByteArray>(sha256(*bytes)) : Result<QByteArray>(bytes.error());
}

QByteArray messageToSign(const QByteArray &hash)
{
    return "werkbank-receipt-1:" + hash.toHex();
}

Result<QByteArray> receiptFile(const Receipt &receipt, const QList<ReceiptSignature> &signatures,
                               std::optional<Instant> confirmedAt)
{
    const auto hash = receiptHash(receipt);
    if (!hash)
        return hash.error();
    const ReceiptFile file{QString::fromUtf16(formatName), formatVersion, receipt,
                           QString::fromLatin1(hash->toHex()), signatures, confirmedAt};
    return QJsonDocument(toJson(file)).toJson(QJsonDocument::Indented);
}

std::optional<Error> badReceipt(const Receipt &receipt)
{
    if (receipt.id.isNull() || receipt.caseId.isNull())
        return badReceipt(u"A receipt needs an id and a case."_s);
    if (auto error = badKeys(receipt))
        return error;
    if (auto error = badPieces(receipt))
        return error;
    const auto bill = makeBill(receipt.tariff, receipt.facts);
    if (!bill)
        return badReceipt(u"The price cannot be computed: "_s + bill.error().text);
    if (*bill != receipt.bill)
        return badReceipt(u"The price is not what tariff and time make."_s);
    return {};
}

Result<VerifiedReceipt> verifiedReceipt(const QByteArray &file, const SignatureCheck &check)
{
    const auto read = readFile(file);
    if (!read)
        return read.error();
    const Receipt &receipt = read->receipt;
    const auto hash = receiptHash(receipt);
    if (!hash)
        return badReceipt(hash.error().text);
    if (QString::fromLatin1(hash->toHex()) != read->sha256)
        return badReceipt(u"The receipt was changed: its hash is another one."_s);
    if (auto error = badReceipt(receipt))
        return *error;
    const auto expert = hasSigned(*read, ReceiptSide::Expert, *hash, check);
    if (!expert)
        return expert.error();
    const auto customer = hasSigned(*read, ReceiptSide::Customer, *hash, check);
    if (!customer)
        return customer.error();
    VerifiedReceipt out{receipt, *hash, ReceiptState::Proposed, *expert, *customer,
                        read->confirmedAt, fingerprint(receipt, ReceiptSide::Expert),
                        fingerprint(receipt, ReceiptSide::Customer)};
    out.state = stateOf(out);
    return out;
}

} // namespace werkbank
