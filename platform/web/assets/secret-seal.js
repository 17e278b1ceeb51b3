// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Seals a password so that only the app that asked for it can read it: PROTOCOL.md, 16.
import { join } from "./remote-keys.js";

const utf8 = new TextEncoder();
const bytesOf = (base64) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
const base64Of = (bytes) => btoa(String.fromCharCode(...bytes));

// `pair`: for known answers only; each key seals once.
export async function seal(secret, key, text, pair) {
  const theirs = bytesOf(key);
  const mine = pair ?? await crypto.subtle.generateKey("X25519", false, ["deriveBits"]);
  const open = new Uint8Array(await crypto.subtle.exportKey("raw", mine.publicKey));
  const shared = new Uint8Array(await crypto.subtle.deriveBits(
    { name: "X25519", public: await crypto.subtle.importKey("raw", theirs, "X25519", false, []) },
    mine.privateKey, 256));
  if (shared.every((byte) => byte === 0)) throw new Error("bad key");
  const root = await crypto.subtle.importKey("raw", shared, "HKDF", false, ["deriveKey"]);
  const aes = await crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: join(open, theirs), info: utf8.encode(`werkbank.secret.v1 ${secret}`) },
    root, { name: "AES-GCM", length: 256 }, false, ["encrypt"]);
  const sealed = new Uint8Array(await crypto.subtle.encrypt(
    { name: "AES-GCM", iv: new Uint8Array(12) }, aes, utf8.encode(text)));
  return base64Of(join(open, sealed));
}

// A TAN or PIN is digits only; a card number holds the check of ISO/IEC 7812-1 (Luhn).
export function looksLikePayment(text) {
  const digits = text.replace(/[\s-]/g, "");
  if (!/^\d+$/.test(digits)) return false;
  if (digits.length >= 3 && digits.length <= 8) return true;
  if (digits.length < 12 || digits.length > 19) return false;
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const doubled = Number(digit) * (i % 2 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
