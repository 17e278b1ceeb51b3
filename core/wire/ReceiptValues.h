// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/BillValues.h"
#include "core/wire/TariffRules.h"
#include "core/wire/WorkValues.h"

// The receipt of a case: time, tariff and price that both ends agree on, and the file in which it is
// handed on. core/rules/RECEIPT.md is the description for foreign readers. Value types, any thread.
namespace werkbank {

enum class ReceiptSide { Unknown, Expert, Customer };
template <>
struct EnumNames<ReceiptSide> {
    static constexpr const char *names[] = {"", "expert", "customer"};
};

enum class KeyAlgorithm { Unknown, Ed25519, EcdsaP256Sha256 };
template <>
struct EnumNames<KeyAlgorithm> {
    static constexpr const char *names[] = {"", "ed25519", "ecdsa_p256_sha256"};
};

// Who may sign: it is part of what is signed, so neither key can be exchanged afterwards.
struct ReceiptKey {
    ReceiptSide side = ReceiptSide::Unknown;
    KeyAlgorithm algorithm = KeyAlgorithm::Unknown;
    QString publicKey;  // base64: 32 bytes (Ed25519) or the uncompressed point of 65 (P-256)
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("side", s.side); v("algorithm", s.algorithm); v("public_key", s.publicKey);
    }
    friend bool operator==(const ReceiptKey &, const ReceiptKey &) = default;
};

struct Receipt {
    Id id;
    Id caseId;
    QString number;  // of the case, for people
    Id tenant;
    QString tenantName;
    QString expertName;
    Instant issuedAt;
    QString zone;    // in which people read the times
    QList<WorkPiece> pieces;
    TariffRules tariff;
    BillFacts facts;
    Bill bill;
    QList<ReceiptKey> keys;  // the expert's, and the customer's if he has one
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("case", s.caseId); v("number", s.number); v("tenant", s.tenant);
        v("tenant_name", s.tenantName); v("expert_name", s.expertName);
        v("issued_at", s.issuedAt); v("zone", s.zone); v("pieces", s.pieces);
        v("tariff", s.tariff); v("facts", s.facts); v("bill", s.bill); v("keys", s.keys);
    }
    friend bool operator==(const Receipt &, const Receipt &) = default;
};

struct ReceiptSignature {
    ReceiptSide side = ReceiptSide::Unknown;
    QString signature;  // base64, 64 bytes: Ed25519 as RFC 8032, P-256 as r and s behind each other
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("side", s.side); v("signature", s.signature);
    }
    friend bool operator==(const ReceiptSignature &, const ReceiptSignature &) = default;
};

struct ReceiptFile {
    QString format;   // "werkbank-receipt"
    int version = 1;
    Receipt receipt;
    QString sha256;   // of the receipt's canonical bytes, 64 lower-case hex digits
    QList<ReceiptSignature> signatures;
    std::optional<Instant> confirmedAt;  // what the platform says of a customer without a key
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("format", s.format); v("version", s.version); v("receipt", s.receipt);
        v("sha256", s.sha256); v("signatures", s.signatures); v("confirmed_at", s.confirmedAt);
    }
    friend bool operator==(const ReceiptFile &, const ReceiptFile &) = default;
};

// As it is synchronised in case:<id>.
struct ReceiptBody {
    static constexpr char kind[] = "receipt";
    Id id;
    Id caseId;
    Receipt receipt;
    QList<ReceiptSignature> signatures;
    std::optional<Instant> confirmedAt;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("case", s.caseId); v("receipt", s.receipt);
        v("signatures", s.signatures); v("confirmed_at", s.confirmedAt);
    }
};

} // namespace werkbank
