// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// werkbank.sync.v1 as a browser speaks it (core/wire/PROTOCOL.md): one case, the cursor in memory,
// commands kept in this tab until the platform has taken them.
import { tabMemory, uuid } from "./page.js";

const CAP_MS = 15000;
const ANSWER_MS = 12000;

export class Wire {
  // ticket(): {status, data} of POST /api/ticket. on: {link, change, gone, typing, verdict, binary,
  // frame}.
  constructor(name, ticket, on) {
    this.ticket = ticket;
    this.on = on;
    this.memory = `wb.outbox.${name}`;
    const kept = tabMemory.get(this.memory) ?? {};
    this.queue = kept.queue ?? [];
    this.n = kept.n ?? 0;
    this.position = { epoch: "", cursor: 0, tag: "" };
    this.scopes = new Map();   // scope -> generation
    this.rows = new Map();     // kind + id -> {kind, id, scope, rev, gen, body}
    this.done = new Map();     // uuid -> {seq, command}: taken, but not yet seen in the stream
    this.sentUrgent = new Set();  // on this connection, beside the lane
    this.offset = 0;           // platform time minus ours
    this.failures = 0;
    this.offlineSince = null;
    this.ready = false;
    this.ended = false;
    addEventListener("online", () => this.hurry());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") this.hurry();
    });
  }

  now() { return Date.now() + this.offset; }

  // ---- the connection ----------------------------------------------------------------------

  async start() {
    if (this.ended || this.connecting || this.socket) return;
    this.connecting = true;
    clearTimeout(this.timer);
    const { status, data } = await this.ticket();
    this.connecting = false;
    if (this.ended) return;
    if (status === 403) return this.end("gone");
    if (status !== 200) return this.retry(data.after_ms);
    this.open(data.ticket);
  }

  open(ticket) {
    const address = location.origin.replace(/^http/, "ws") + "/sync";
    const socket = new WebSocket(address, "werkbank.sync.v1");
    socket.binaryType = "arraybuffer";
    this.socket = socket;
    this.watch();
    socket.onopen = () => this.send({
      t: "hello", proto_min: 1, proto_max: 1, app: "web", token: ticket, device: "",
      ...this.position, next_n: this.n + 1,
    });
    socket.onmessage = (event) => {
      if (socket !== this.socket) return;
      this.calm();
      if (typeof event.data === "string") this.take(JSON.parse(event.data));
      else this.on.binary(event.data);
    };
    socket.onclose = () => {
      if (socket === this.socket) this.lost();
    };
  }

  // The platform's pings are invisible to scripts; a line that does not answer is given up.
  watch() {
    clearTimeout(this.watchdog);
    this.watchdog = setTimeout(() => this.lost(), ANSWER_MS);
  }

  calm() {
    clearTimeout(this.watchdog);
    this.watchdog = null;
  }

  probe() {
    if (!this.ready || this.watchdog) return;
    this.send({ t: "ping", n: 1 });
    this.watch();
  }

  lost() {
    this.calm();
    const socket = this.socket;
    this.socket = null;
    this.ready = false;
    if (socket && socket.readyState < WebSocket.CLOSING) socket.close();
    this.on.frame({ t: "lost" });
    if (!this.ended) this.retry(this.waitMs);
    this.waitMs = undefined;
  }

  retry(afterMs) {
    this.offlineSince ??= Date.now();
    this.failures += 1;
    const backoff = Math.min(CAP_MS, 400 * 2 ** Math.min(this.failures, 6));
    const wait = Math.max(afterMs ?? 0, backoff * (0.5 + Math.random() / 2));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.start(), wait);
    this.on.link();
  }

  // Somebody acts, the network is back, the page is looked at: try now.
  hurry() {
    if (this.ready) return this.probe();
    if (!this.socket) this.start();
  }

  // A fresh ticket, for the session may do more than before.
  again() {
    this.position = { epoch: "", cursor: 0, tag: "" };
    const socket = this.socket;
    this.socket = null;
    this.ready = false;
    socket?.close();
    this.start();
  }

  end(why) {
    this.ended = true;
    const socket = this.socket;
    this.socket = null;
    socket?.close();
    this.on.gone(why);
  }

  send(frame) { this.socket?.send(JSON.stringify(frame)); }
  sendBinary(bytes) { this.socket?.send(bytes); }
  get queued() { return this.socket?.bufferedAmount ?? 0; }

  // ---- frames ------------------------------------------------------------------------------

  take(frame) {
    switch (frame.t) {
      case "welcome": return this.welcome(frame);
      case "refuse": return this.refuse(frame);
      case "batch": return this.batch(frame);
      case "page": return this.page(frame);
      case "verdict": return this.verdict(frame);
      case "typing": return this.on.typing(frame);
      case "put_at": case "stop_file": case "remote_peer": case "remote_got": case "remote_beat":
      case "remote_stop": return this.on.frame(frame);
    }
  }

  welcome(frame) {
    this.offset = frame.time - Date.now();
    this.ready = true;
    this.sentHead = null;
    this.sentUrgent.clear();
    if (frame.mode === "reset") {
      this.position = { epoch: frame.epoch, cursor: frame.cursor, tag: frame.tag };
      const granted = new Set(frame.scopes);
      for (const row of [...this.rows.values()]) if (!granted.has(row.scope)) this.drop(row);
      for (const scope of frame.scopes) this.fetch(scope);
    } else {
      for (const [scope, fetching] of this.scopes) if (fetching.open) this.fetch(scope);
      this.settled();
    }
    this.pump();
  }

  settled() {
    this.failures = 0;
    this.offlineSince = null;
    this.on.frame({ t: "ready" });
    this.on.link();
    this.on.change();
  }

  refuse(frame) {
    this.waitMs = frame.after_ms;
    if (frame.code === "upgrade_required") this.end("update");
  }

  fetch(scope) {
    const fetching = this.scopes.get(scope) ?? { gen: 0 };
    fetching.gen += 1;
    fetching.open = true;
    this.scopes.set(scope, fetching);
    this.send({ t: "fetch", scope, gen: fetching.gen, after: "" });
  }

  page(frame) {
    const fetching = this.scopes.get(frame.scope);
    if (!fetching || fetching.gen !== frame.gen) return;
    if (frame.gone) return this.revoke(frame.scope);
    for (const row of frame.rows) this.store(frame.scope, row);
    if (frame.next)
      return this.send({ t: "fetch", scope: frame.scope, gen: frame.gen, after: frame.next });
    fetching.open = false;
    for (const row of [...this.rows.values()])
      if (row.scope === frame.scope && row.gen < fetching.gen) this.drop(row);
    if (![...this.scopes.values()].some((other) => other.open)) this.settled();
  }

  batch(frame) {
    if (frame.from !== this.position.cursor + 1) {
      this.position = { epoch: "", cursor: 0, tag: "" };
      return this.lost();
    }
    for (const change of frame.changes) this.apply(change);
    this.position.cursor = frame.to;
    this.position.tag = frame.tag;
    this.send({ t: "ack", cursor: frame.to });
    for (const [id, { seq }] of this.done) if (seq <= frame.to) this.done.delete(id);
    if (!frame.more) this.on.change();
  }

  apply(change) {
    const key = change.kind + change.id;
    if (change.op === "put") this.store(change.scope, change);
    else if (change.op === "grant") this.fetch(change.scope);
    else if (change.kind) this.rows.delete(key);
    else this.revoke(change.scope);
  }

  store(scope, row) {
    const key = row.kind + row.id;
    const gen = this.scopes.get(scope)?.gen ?? 0;
    const held = this.rows.get(key);
    // A new generation replaces whatever the revision; inside one the higher revision stays.
    if (held && held.gen === gen && held.rev > row.rev) return;
    this.rows.set(key, { kind: row.kind, id: row.id, scope, rev: row.rev, gen, body: row.body });
  }

  drop(row) { this.rows.delete(row.kind + row.id); }

  revoke(scope) {
    for (const row of [...this.rows.values()]) if (row.scope === scope) this.drop(row);
    this.scopes.delete(scope);
    this.on.change();
  }

  all(kind) { return [...this.rows.values()].filter((row) => row.kind === kind).map((row) => row.body); }

  // ---- commands ----------------------------------------------------------------------------

  // `files`: held back until whoever uploads them calls ready().
  submit(name, args, { waits = false, extra = {} } = {}) {
    const command = { uuid: uuid(), name, v: 1, args, made_at: Math.round(this.now()) };
    this.n += 1;
    this.queue.push({ n: this.n, command, waits, refused: null, ...extra });
    this.keep();
    this.hurry();
    this.pump();
    return command.uuid;
  }

  keep() {
    tabMemory.set(this.memory, { n: this.n, queue: this.queue });
    this.on.link();
    this.on.change();
  }

  find(id) { return this.queue.find((entry) => entry.command.uuid === id); }

  release(id) {
    const entry = this.find(id);
    if (entry) entry.waits = false;
    this.keep();
    this.pump();
  }

  discard(id) {
    this.queue = this.queue.filter((entry) => entry.command.uuid !== id);
    if (this.sentHead === id) this.sentHead = null;
    this.keep();
    this.pump();
  }

  fail(id, code, text) {
    const entry = this.find(id);
    if (entry) entry.refused = { code, text };
    this.keep();
    this.pump();
  }

  // Everything here is one lane: the next goes when the one before has its verdict. What is urgent
  // (to stop above all) waits for nothing.
  pump() {
    if (!this.ready) return;
    for (const entry of this.queue) {
      if (!entry.urgent || entry.refused || this.sentUrgent.has(entry.command.uuid)) continue;
      this.sentUrgent.add(entry.command.uuid);
      this.send({ t: "cmd", n: entry.n, command: entry.command });
      this.watch();
    }
    if (this.sentHead) return;
    const head = this.queue.find((entry) => !entry.refused && !entry.urgent);
    if (!head || head.waits) return;
    this.sentHead = head.command.uuid;
    this.send({ t: "cmd", n: head.n, command: head.command });
    this.watch();
  }

  verdict(frame) {
    const entry = this.find(frame.uuid);
    if (this.sentHead === frame.uuid) this.sentHead = null;
    if (!entry) return this.pump();
    if (frame.result === "retry") {
      this.sentUrgent.delete(frame.uuid);
      setTimeout(() => this.pump(), frame.after_ms ?? 2000);
      return;
    }
    if (frame.result === "done") {
      this.queue = this.queue.filter((other) => other !== entry);
      if (frame.seq > this.position.cursor) this.done.set(frame.uuid, { seq: frame.seq, ...entry });
    } else {
      entry.refused = { code: frame.code, text: frame.text, detail: frame.detail };
    }
    this.on.verdict(frame, entry);
    this.keep();
    this.pump();
  }

  // What the person asked for and the stream does not show yet, in order.
  pending() { return [...this.done.values(), ...this.queue]; }
  waiting() { return this.queue.filter((entry) => !entry.refused).length; }
}
