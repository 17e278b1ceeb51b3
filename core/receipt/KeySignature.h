// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/ReceiptValues.h"

#include <QByteArray>

// Signatures of receipts, checked by OpenSSL: Ed25519 (RFC 8032) of the app's device key, ECDSA on
// P-256 with SHA-256 (FIPS 186-5) of a browser's key. Pure, any thread; whatever does not fit in
// shape or value is simply not a signature.
namespace werkbank {

// Ed25519: 32 bytes of key. P-256: the uncompressed point, 65 bytes, as WebCrypto exports it "raw".
// Both: 64 bytes of signature, on P-256 r and s behind each other as WebCrypto signs.
bool isSignature(KeyAlgorithm algorithm, const QByteArray &publicKey, const QByteArray &message,
                 const QByteArray &signature);

} // namespace werkbank
