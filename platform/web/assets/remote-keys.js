// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How this page and the expert's app agree on keys that the platform between them does not learn:
// PROTOCOL.md, 11.3. The page commits to its key, hears the app's, and only then shows its own.
import { uuidBytes } from "./page.js";

const COMMIT = 1, KEY = 2, REVEAL = 3;
const HELD = 8;
const utf8 = new TextEncoder();

export const supported = () => Boolean(globalThis.crypto?.subtle);

export function join(...parts) {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

const sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
const same = (a, b) => a.length === b.length && a.every((byte, i) => byte === b[i]);

async function hmac(key, bytes) {
  const made = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", made, bytes));
}

// RFC 5869; one block is enough for all that is derived here.
const expand = async (root, info, size) => (
  (await hmac(root, join(utf8.encode(info), Uint8Array.of(1)))).subarray(0, size));

const aes = (key) => crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt", "decrypt"]);

function roundBytes(session, round) {
  const number = new Uint8Array(4);
  new DataView(number.buffer).setUint32(0, round);
  return join(uuidBytes(session), number);
}

export class RemotePage {
  // `held`: {secret, name} of the round before, or null. `fixed`: {pair, nonce} for known answers.
  static async begin(session, round, held, fixed) {
    const page = new RemotePage();
    page.round = roundBytes(session, round);
    page.held = held;
    page.pair = fixed?.pair ?? await crypto.subtle.generateKey("X25519", false, ["deriveBits"]);
    page.nonce = fixed?.nonce ?? crypto.getRandomValues(new Uint8Array(32));
    page.open = new Uint8Array(await crypto.subtle.exportKey("raw", page.pair.publicKey));
    const hash = await sha256(join(utf8.encode("werkbank remote commit 1"), page.round, page.open, page.nonce));
    page.commit = join(Uint8Array.of(COMMIT), hash, held?.name ?? new Uint8Array(HELD));
    return page;
  }

  // Takes the app's key and answers the reveal; `keys` are there then. Throws where it is none.
  async onKey(key) {
    if (key.length !== 1 + 32 + 32 + HELD || key[0] !== KEY) throw new Error("remote_broken");
    const reveal = join(Uint8Array.of(REVEAL), this.open, this.nonce);
    const theirs = await crypto.subtle.importKey("raw", key.slice(1, 33), "X25519", false, []);
    const shared = new Uint8Array(await crypto.subtle.deriveBits(
      { name: "X25519", public: theirs }, this.pair.privateKey, 256));
    if (shared.every((byte) => byte === 0)) throw new Error("remote_broken");
    const continued = Boolean(this.held) && same(this.held.name, key.subarray(-HELD));
    const transcript = await sha256(
      join(utf8.encode("werkbank remote 1"), this.round, this.commit, key, reveal));
    const root = await hmac(transcript, continued ? join(shared, this.held.secret) : shared);
    this.keys = {
      out: new Sealer(await aes(await expand(root, "page to app", 32))),
      in: new Opener(await aes(await expand(root, "app to page", 32))),
      held: { secret: await expand(root, "held", 32), name: await expand(root, "name of held", HELD) },
      check: await expand(root, "check", 5),
      continued,
    };
    return reveal;
  }
}

function nonceOf(count) {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(8, count);
  return nonce;
}

// One direction of one round: records are counted, the count is the nonce and none may be missing.
export class Sealer {
  constructor(key) {
    this.key = key;
    this.count = 0;
  }

  async seal(count, header, plain) {
    return new Uint8Array(await crypto.subtle.encrypt(
      { name: "AES-GCM", iv: nonceOf(count), additionalData: header }, this.key, plain));
  }

  // The number of the record that is sealed next.
  next() {
    if (this.count >= 0xffffffff) throw new Error("remote_broken");
    return this.count++;
  }
}

export class Opener {
  constructor(key) {
    this.key = key;
    this.count = 0;
  }

  // Counts at once, so that records may be opened while the next already come.
  async open(count, header, sealed) {
    if (count !== this.count) throw new Error("remote_broken");
    this.count += 1;
    return new Uint8Array(await crypto.subtle.decrypt(
      { name: "AES-GCM", iv: nonceOf(count), additionalData: header }, this.key, sealed));
  }
}
