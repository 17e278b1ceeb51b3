// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// This browser as one end of a remote session: PROTOCOL.md, 11.1 to 11.4.
import { uuidBytes } from "./page.js";
import { join, RemotePage } from "./remote-keys.js";

const HEADER = 24, TAG = 16;
const CHUNK = 32 * 1024;
const WINDOW = 256 * 1024;
const REMOTE = 2, AGREEING = 4;
const HELLO = 1, SEEN = 3, WHOLE = 4;
const MAX_MESSAGE = 64 * 1024;  // the app has little to say

export const isRemote = (buffer) => buffer.byteLength >= HEADER
  && Boolean(new DataView(buffer).getUint32(20) & REMOTE);

function header(session, count, round, flags) {
  const out = new Uint8Array(HEADER);
  out.set(uuidBytes(session));
  const view = new DataView(out.buffer);
  view.setUint32(16, count);
  view.setUint32(20, round * 256 + (REMOTE | flags));
  return out;
}

export class RemoteShare {
  // on: {words(check, continued), there(bool), stopped(code)}; capture: {begin, pause, onSeen,
  // wantWhole}.
  constructor(wire, session, caseId, capture, on) {
    Object.assign(this, { wire, session, caseId, capture, on });
    this.id = uuidBytes(session);
    this.held = null;
    this.talk = null;   // the round that runs
    this.joined = false;
    this.join();
  }

  join() {
    if (!this.wire.ready) return;
    this.joined = true;
    this.wire.send({ t: "remote_join", session: this.session, case: this.caseId });
  }

  // Nothing goes out any more, from this moment on.
  stop(silently = false) {
    this.talk = null;
    this.ended = true;
    if (!silently && this.joined && this.wire.ready)
      this.wire.send({ t: "remote_stop", session: this.session, code: "" });
  }

  frame(frame) {
    if (this.ended) return;
    if (frame.t === "lost") {
      this.joined = false;
      this.pause();
    } else if (frame.t === "ready") {
      if (!this.joined) this.join();
    } else if (frame.session !== this.session) {
      return;
    } else if (frame.t === "remote_peer") {
      this.pause();
      if (frame.present) this.begin(frame.round);
    } else if (frame.t === "remote_got") {
      if (frame.round === this.talk?.round) this.talk.acked = frame.bytes;
      this.wake();
    } else if (frame.t === "remote_beat") {
      this.beat = frame.n;
      this.answer();
    } else if (frame.t === "remote_stop") {
      this.talk = null;
      this.on.stopped(frame.code);
    }
  }

  pause() {
    this.talk = null;
    this.capture.pause();
    this.on.there(false);
    this.wake();
  }

  // Live is only what both ends can see.
  answer() {
    if (this.talk?.hello && this.beat)
      this.wire.send({ t: "remote_beat", session: this.session, n: this.beat });
  }

  async begin(round) {
    const talk = { round, sent: 0, acked: 0, got: 0, told: 0, pieces: [], size: 0,
      opened: Promise.resolve(), sealed: Promise.resolve() };
    this.talk = talk;
    talk.page = await RemotePage.begin(this.session, round, this.held);
    if (talk === this.talk) this.packet(talk, 0, AGREEING, talk.page.commit);
  }

  packet(talk, count, flags, data) {
    talk.sent += data.length;
    this.wire.sendBinary(join(header(this.session, count, talk.round, flags), data));
  }

  // ---- what comes in -----------------------------------------------------------------------

  binary(buffer) {
    const view = new DataView(buffer);
    const flags = view.getUint32(20);
    const talk = this.talk;
    if (!talk || this.ended || Math.floor(flags / 256) !== talk.round) return;
    const bytes = new Uint8Array(buffer);
    const head = bytes.slice(0, HEADER);
    if (head.subarray(0, 16).some((byte, i) => byte !== this.id[i])) return;
    const data = bytes.slice(HEADER);
    talk.got += data.length;
    if (talk.got - talk.told >= CHUNK) {
      talk.told = talk.got;
      this.wire.send({ t: "remote_got", session: this.session, round: talk.round, bytes: talk.got });
    }
    // In the order in which they came, whatever takes how long.
    talk.opened = talk.opened.then(() => (flags & AGREEING
      ? this.agree(talk, data) : this.open(talk, view.getUint32(16), head, data)))
      .catch(() => this.giveUp(talk));
  }

  async agree(talk, data) {
    const reveal = await talk.page.onKey(data);
    if (talk !== this.talk) return;
    this.packet(talk, 0, AGREEING, reveal);
    talk.keys = talk.page.keys;
    this.say(Uint8Array.of(HELLO));
  }

  async open(talk, count, head, sealed) {
    const piece = await talk.keys.in.open(count, head, sealed);
    talk.pieces.push(piece.subarray(1));
    talk.size += piece.length;
    if (talk.size > MAX_MESSAGE) throw new Error("remote_broken");
    if (!(piece[0] & 1) || talk !== this.talk) return;
    const message = join(...talk.pieces);
    talk.pieces = [];
    talk.size = 0;
    this.hear(talk, message);
  }

  hear(talk, message) {
    if (message[0] === HELLO && !talk.hello) {
      talk.hello = true;
      this.held = talk.keys.held;
      this.on.there(true);
      this.on.words(talk.keys.check, talk.keys.continued);
      this.capture.begin();
      this.answer();
    } else if (message[0] === SEEN && message.length === 5) {
      this.capture.onSeen(new DataView(message.buffer, message.byteOffset).getUint32(1));
    } else if (message[0] === WHOLE) {
      this.capture.wantWhole();
    }
  }

  // What does not fit ends the round; with another one both begin anew.
  giveUp(talk) {
    if (talk !== this.talk) return;
    this.pause();
    this.held = null;
    clearTimeout(this.later);
    this.later = setTimeout(() => !this.ended && this.join(), 3000);
  }

  // ---- what goes out -----------------------------------------------------------------------

  // Messages go one behind the other, each piece when there is room for it.
  say(message) {
    const talk = this.talk;
    if (!talk?.keys) return;
    talk.sealed = talk.sealed.then(async () => {
      const most = CHUNK - TAG - 1;
      for (let at = 0; at === 0 || at < message.length; at += most) {
        const part = message.subarray(at, at + most);
        const last = at + part.length === message.length;
        while (talk === this.talk && !this.hasRoom(talk, part.length)) await this.room();
        if (talk !== this.talk) return;
        const count = talk.keys.out.next();
        const head = header(this.session, count, talk.round, 0);
        const sealed = await talk.keys.out.seal(count, head, join(Uint8Array.of(last ? 1 : 0), part));
        if (talk !== this.talk) return;
        this.packet(talk, count, 0, sealed);
      }
    }).catch(() => this.giveUp(talk));
  }

  // Messages and clicks go first: never more than a little ahead of the network.
  hasRoom(talk, size) {
    return talk.sent + size + TAG + 1 - talk.acked <= WINDOW && this.wire.queued <= 2 * CHUNK;
  }

  room() {
    return new Promise((resolve) => {
      this.waiting = resolve;
      setTimeout(resolve, 20);
    });
  }

  wake() {
    this.waiting?.();
    this.waiting = null;
  }
}
