// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ReceiptSigner.h"

#include "core/rules/Receipt.h"
#include "sync/DeviceKey.h"
#include "sync/Engine.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

const ReceiptKey *expertKey(const ReceiptBody &body)
{
    for (const ReceiptKey &key : body.receipt.keys) {
        if (key.side == ReceiptSide::Expert && key.algorithm == KeyAlgorithm::Ed25519)
            return &key;
    }
    return nullptr;
}

bool isSigned(const ReceiptBody &body)
{
    return std::any_of(body.signatures.begin(), body.signatures.end(),
                       [](const ReceiptSignature &one) { return one.side == ReceiptSide::Expert; });
}

} // namespace

bool ReceiptSigner::sign(const Changes &changes)
{
    const QLatin1StringView kind(ReceiptBody::kind);
    bool any = false;
    if (changes.everything) {
        for (const QJsonObject &body : m_cache.ofKind(kind))
            any = signOne(body) || any;
        return any;
    }
    for (const Id &id : changes.ofKind(kind)) {
        if (const auto body = m_cache.body({QString(kind), id}))
            any = signOne(*body) || any;
    }
    return any;
}

bool ReceiptSigner::signOne(const QJsonObject &object)
{
    const auto body = fromJson<ReceiptBody>(object, Strictness::Lenient);
    if (!body || m_done.contains(body->id) || isSigned(*body) || badReceipt(body->receipt))
        return false;
    const auto tokens = m_local.loadTokens();
    const auto hash = receiptHash(body->receipt);
    const ReceiptKey *named = expertKey(*body);
    if (!tokens || !*tokens || !hash || !named)
        return false;
    const DeviceKey key((*tokens)->deviceKey.clone());
    if (!key.isValid() || QString::fromLatin1(key.publicKey().toBase64()) != named->publicKey)
        return false;
    const commands::SignReceipt command{
        body->id, body->caseId, QString::fromLatin1(key.sign(messageToSign(*hash)).toBase64())};
    if (!m_engine.submit(QLatin1StringView(commands::SignReceipt::name), toJson(command),
                         command.lane(), commands::SignReceipt::offline, {}))
        return false;
    m_done.insert(body->id);
    return true;
}

} // namespace werkbank
