// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The conversation: messages, events, and what still waits, painted in place.
import { el, say, show } from "./page.js";
import { dayOf, knows, sizeOf, t, timeOf, exactlyWhen } from "./words.js";

const EDIT_MS = 5 * 60 * 1000;

export class Thread {
  // actions: {edit, remove, retry, discard, cancel, get, quote, thank}
  constructor(box, wire, actions) {
    this.box = box;
    this.wire = wire;
    this.actions = actions;
    this.nodes = new Map();
    this.progress = new Map();  // blob -> share that is there
    this.seen = new Set();
  }

  paint() {
    const atEnd = this.box.scrollHeight - this.box.scrollTop - this.box.clientHeight < 80;
    const used = new Set();
    let before = null;
    for (const item of this.items()) {
      const node = this.node(item);
      used.add(item.key);
      const place = before ? before.nextSibling : this.box.firstChild;
      if (place !== node) this.box.insertBefore(node, place);
      before = node;
    }
    for (const [key, node] of this.nodes) {
      if (used.has(key)) continue;
      node.remove();
      this.nodes.delete(key);
    }
    if (atEnd) this.box.scrollTop = this.box.scrollHeight;
  }

  // Messages by pos, events behind the message they follow, what waits at the end, and days.
  items() {
    const messages = this.wire.all("message").map((body) => (
      { key: body.id, order: [body.pos, 0, 0, 0], at: body.at, body }));
    const events = this.wire.all("event").map((body) => (
      { key: body.id, order: [body.after_pos, 1, body.n, 0], at: body.at, event: body }));
    const shown = [...messages, ...events].sort((a, b) => (
      compare(a.order, b.order) || (a.key < b.key ? -1 : 1)));
    const request = this.wire.all("case")[0];
    if (request?.description)
      shown.unshift({ key: "request", at: request.created_at, request: request.description });
    this.overlay(shown);
    let last = "";
    return [{ key: "never", never: true }].concat(shown.flatMap((item) => {
      const day = dayOf(item.at);
      if (day === last) return [item];
      last = day;
      return [{ key: `day ${day}`, day }, item];
    }));
  }

  overlay(shown) {
    for (const entry of this.wire.pending()) {
      const { name, args } = entry.command;
      const confirmed = shown.find((item) => item.body?.id === args.message);
      if (name === "message.send" && !confirmed) {
        shown.push({
          key: args.message, at: entry.command.made_at, entry,
          body: { id: args.message, side: "customer", text: args.text, files: args.files, quote: args.quote },
        });
      } else if (name === "message.edit" && confirmed && !entry.refused) {
        confirmed.body = { ...confirmed.body, text: args.text };
        confirmed.entry = entry;
      } else if (name === "message.thank" && confirmed && !entry.refused) {
        confirmed.body = { ...confirmed.body, thanked_at: args.thanks ? entry.command.made_at : undefined };
      } else if (name === "message.delete" && confirmed && !entry.refused) {
        confirmed.body = { ...confirmed.body, text: "", files: [], deleted_at: entry.command.made_at };
        confirmed.entry = entry;
      }
    }
  }

  node(item) {
    const state = JSON.stringify([item, item.body && this.markOf(item), this.shares(item),
      this.editable(item), this.quoted(item), this.actions.mayWrite()]);
    let node = this.nodes.get(item.key);
    if (!node) {
      node = el("div");
      this.nodes.set(item.key, node);
    }
    if (node.painted !== state) {
      node.painted = state;
      this.fill(node, item);
    }
    return node;
  }

  // What the message that is quoted says now.
  quoted(item) {
    const id = item.body?.deleted_at ? null : item.body?.quote;
    if (!id) return "";
    const body = this.wire.all("message").find((other) => other.id === id);
    return body && !body.deleted_at ? this.quoteText(body) : t("quote.gone");
  }

  quoteText(body) {
    const words = body.text || (body.files ?? []).map((file) => file.name).join(", ");
    const short = words.length > 120 ? `${words.slice(0, 119)}…` : words;
    return t("quote.of", body.side === "customer" ? t("mark.you") : body.author || t("someone"), short);
  }

  shares(item) { return item.body?.files?.map((file) => this.progress.get(file.blob)); }

  fill(node, item) {
    node.replaceChildren();
    if (item.day) {
      node.className = "day";
      say(node, item.day);
    } else if (item.never) {
      node.className = "never";
      say(node, this.box.dataset.never);
    } else if (item.request) {
      node.className = "bubble mine";
      node.append(el("span", { class: "visually-hidden", text: `${t("mark.you")}: ` }),
        el("div", { class: "text", text: item.request, dir: "auto" }),
        el("div", { class: "mark" }, el("time", { text: timeOf(item.at) })));
    } else if (item.event) {
      node.className = "event";
      say(node, this.eventText(item.event));
    } else {
      this.fillBubble(node, item);
    }
  }

  // Who takes care now matters here, not who gave him the case; but who asks to hand it over does.
  eventText({ what, who, whom, at }) {
    const key = `event.${what}`;
    const name = (what === "handover_asked" ? who : whom || who) || t("someone");
    return `${timeOf(at)} · ${knows(key) ? t(key, name) : what}`;
  }

  fillBubble(node, item) {
    const { body, entry } = item;
    const mine = body.side === "customer";
    node.className = `bubble${mine ? " mine" : ""}${entry?.refused ? " refused" : ""}`;
    const who = mine ? t("mark.you") : body.author || t("someone");
    node.append(el("span", { class: "visually-hidden", text: `${who}: ` }));
    const quoted = this.quoted(item);
    if (quoted) node.append(el("div", { class: "quote small", text: quoted, dir: "auto" }));
    if (body.deleted_at) node.append(el("span", { class: "gone", text: t("mark.deleted") }));
    else if (body.text) node.append(el("div", { class: "text", text: body.text, dir: "auto" }));
    for (const file of body.deleted_at ? [] : body.files ?? []) node.append(this.file(file, item));
    if (entry?.refused) node.append(this.refusal(entry));
    const mark = el("div", { class: "mark" });
    mark.append(el("time", {
      datetime: new Date(item.at).toISOString(), title: exactlyWhen(item.at), text: timeOf(item.at),
    }));
    const said = this.markOf(item);
    if (said) mark.append(el("span", { text: said }));
    if (mine && body.thanked_at && !body.deleted_at)
      mark.append(el("span", { text: t("thanks.yours", this.wire.all("case")[0]?.assignee_name || t("someone")) }));
    if (!mine && !entry && !body.deleted_at && this.actions.mayWrite()) {
      mark.append(el("button", { type: "button", class: "tiny", text: t("quote"),
        onclick: () => this.actions.quote(body) }));
      mark.append(el("button", { type: "button", class: "tiny", "aria-pressed": String(Boolean(body.thanked_at)),
        text: t(body.thanked_at ? "thanked" : "thank"), onclick: () => this.actions.thank(body) }));
    }
    if (this.editable(item)) {
      if (!body.files?.length)
        mark.append(el("button", { type: "button", class: "tiny", text: t("edit"),
          onclick: () => this.actions.edit(body) }));
      mark.append(el("button", { type: "button", class: "tiny", text: t("delete"),
        onclick: () => this.actions.remove(body) }));
    }
    node.append(mark);
  }

  // Sent while the verdict is there; read when the expert's marker is at it.
  markOf({ body, entry }) {
    if (body.side !== "customer") return body.edited_at && !body.deleted_at ? t("mark.edited") : "";
    if (entry) return entry.refused ? "" : t("mark.waits");
    const marker = this.wire.all("marker").find((row) => row.side === "expert");
    const read = marker && marker.read_n >= body.side_n;
    const edited = body.edited_at && !body.deleted_at ? `${t("mark.edited")} · ` : "";
    return edited + t(read ? "mark.read" : "mark.sent");
  }

  editable({ body, entry }) {
    return Boolean(body && body.side === "customer" && !entry && !body.deleted_at
      && this.actions.mayWrite() && this.wire.now() < body.at + EDIT_MS);
  }

  file(file, { entry, body }) {
    const box = el("div", { class: "file" });
    const label = el("span");
    label.append(el("strong", { text: file.name, dir: "auto" }),
      el("span", { class: "meta", text: ` ${sizeOf(file.size)}` }));
    box.append(label);
    const share = this.progress.get(file.blob);
    if (entry && !entry.refused) {
      if (share !== undefined) {
        const percent = Math.round(share * 100);
        box.append(el("progress", { max: 100, value: percent,
          "aria-label": t("mark.uploading", percent) }));
      }
      if (entry.waits)
        box.append(el("button", { type: "button", class: "tiny", text: t("cancel"),
          onclick: () => this.actions.discard(entry) }));
    } else if (!entry && share !== undefined && share < 1) {
      box.append(el("progress", { max: 100, value: Math.round(share * 100),
        "aria-label": t("file.getting", Math.round(share * 100)) }));
    } else if (!entry) {
      box.append(el("button", { type: "button", class: "tiny", text: t("file.get"),
        "aria-label": `${t("file.get")}: ${file.name}`,
        onclick: () => this.actions.get(file, body) }));
      if (share === -1) box.append(el("span", { class: "problem", text: t("file.failed") }));
    }
    return box;
  }

  refusal(entry) {
    const { code } = entry.refused;
    const key = knows(`refused.${code}`) ? `refused.${code}` : code === "lost" ? "file.lost" : "refused.other";
    const box = el("div", { class: "problem" }, el("div", { text: t(key) }));
    if (code !== "lost")
      box.append(el("button", { type: "button", class: "tiny", text: t("retry"),
        onclick: () => this.actions.retry(entry) }));
    box.append(" ", el("button", { type: "button", class: "tiny", text: t("discard"),
      onclick: () => this.actions.discard(entry) }));
    return box;
  }

  // Highest message of the expert's that is on the page.
  newest() {
    return this.wire.all("message").reduce((n, body) => (
      body.side === "expert" ? Math.max(n, body.side_n) : n), 0);
  }
}

function compare(a, b) {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i] - b[i];
  return 0;
}

export function fileChips(list, files, remove) {
  list.replaceChildren(...files.map((file, index) => el("li", {},
    el("span", { class: "name", text: file.name, dir: "auto" }),
    el("span", { class: "meta tabular", text: sizeOf(file.size) }),
    el("button", { type: "button", class: "tiny", text: t("remove"),
      "aria-label": t("file.remove", file.name), onclick: () => remove(index) }))));
  show(list, files.length > 0);
}
