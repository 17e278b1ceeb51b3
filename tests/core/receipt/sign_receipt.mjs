// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signs the receipt on standard input as an app and a browser would, with new keys, by WebCrypto and
// by what RECEIPT.md says alone: receipt_sample | node sign_receipt.mjs > signed.json
import { webcrypto } from "node:crypto";
import { readFileSync } from "node:fs";

const { subtle } = webcrypto;
const file = JSON.parse(readFileSync(0, "utf8"));

function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(",")}]`;
    if (value === null || typeof value !== "object")
        return JSON.stringify(value);
    const members = Object.keys(value).sort().map(name => `${JSON.stringify(name)}:${canonical(value[name])}`);
    return `{${members.join(",")}}`;
}

const base64 = bytes => Buffer.from(bytes).toString("base64");
const expert = await subtle.generateKey("Ed25519", false, ["sign", "verify"]);
const customer = await subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, false, ["sign", "verify"]);
const publicKey = async pair => base64(await subtle.exportKey("raw", pair.publicKey));

file.receipt.keys = [
    { side: "expert", algorithm: "ed25519", public_key: await publicKey(expert) },
    { side: "customer", algorithm: "ecdsa_p256_sha256", public_key: await publicKey(customer) },
];
const bytes = new TextEncoder().encode(canonical(file.receipt));
file.sha256 = Buffer.from(await subtle.digest("SHA-256", bytes)).toString("hex");
const message = new TextEncoder().encode(`werkbank-receipt-1:${file.sha256}`);
file.signatures = [
    { side: "expert", signature: base64(await subtle.sign("Ed25519", expert.privateKey, message)) },
    { side: "customer", signature: base64(await subtle.sign({ name: "ECDSA", hash: "SHA-256" },
                                                            customer.privateKey, message)) },
];
process.stdout.write(JSON.stringify(file, null, 1) + "\n");
