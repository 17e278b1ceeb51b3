// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/wire/ReceiptValues.h"

#include <functional>

// What both ends of a case sign, and how anybody checks it without the platform. RECEIPT.md is the
// description for foreign readers. Pure, any thread. Errors:
// `bad_receipt`    not such a file, or what it says does not add up (times, tariff, amounts, hash);
// `bad_signature`  a signature is there that does not fit.
namespace werkbank {

// The bytes that a receipt's hash is taken of (CanonicalJson.h), and SHA-256 of them.
Result<QByteArray> receiptBytes(const Receipt &receipt);
Result<QByteArray> receiptHash(const Receipt &receipt);
// What a key signs: "werkbank-receipt-1:" and the hash in 64 lower-case hex digits, ASCII.
QByteArray messageToSign(const QByteArray &hash);

// The file of a receipt. Errors also those of receiptBytes().
Result<QByteArray> receiptFile(const Receipt &receipt, const QList<ReceiptSignature> &signatures,
                               std::optional<Instant> confirmedAt);

// What binds a receipt's parts: the bill is what tariff and facts make, the times billed are those of
// the pieces, each side has one key at most.
std::optional<Error> badReceipt(const Receipt &receipt);

enum class ReceiptState {
    Proposed,   // the customer has not said anything that this file proves
    Confirmed,  // the customer has no key; that he confirmed is the platform's word
    Signed,     // both keys have signed
};

struct VerifiedReceipt {
    Receipt receipt;
    QByteArray hash;  // 32 bytes
    ReceiptState state = ReceiptState::Proposed;
    bool expertSigned = false;
    bool customerSigned = false;
    std::optional<Instant> confirmedAt;
    // SHA-256 of each public key's bytes, 32; empty: no key. Whether a key is really that person's,
    // only comparing this with what he shows can tell.
    QByteArray expertKey, customerKey;
};

// Whether `signature` of `message` was made by this key; core/receipt/KeySignature.h is the real one.
using SignatureCheck = std::function<bool(KeyAlgorithm algorithm, const QByteArray &publicKey,
                                          const QByteArray &message, const QByteArray &signature)>;

// Reads and checks a file of at most 1 MiB.
Result<VerifiedReceipt> verifiedReceipt(const QByteArray &file, const SignatureCheck &check);

} // namespace werkbank
