// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Time and price when the case is solved, the key with which this browser signs them, and the
// documents behind it. core/rules/RECEIPT.md says what is signed. The key cannot leave the browser:
// it lies in IndexedDB as a key that nobody can read, not even this page.
import { $, el, say, show } from "./page.js";
import { lang, t } from "./words.js";

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256" };
const BEFORE_SOLVED = ["open", "offered", "unmatched", "assigned"];

const base64 = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)));

function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return `{${Object.keys(value).sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`;
}

function store(mode, act) {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open("werkbank", 1);
    open.onupgradeneeded = () => open.result.createObjectStore("keys");
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const request = act(open.result.transaction("keys", mode).objectStore("keys"));
      request.onerror = () => reject(request.error);
      request.onsuccess = () => { open.result.close(); resolve(request.result); };
    };
  });
}

export class ReceiptPanel {
  // name: the case's public name, by which its key is kept.
  constructor(name, wire, get) {
    this.name = name;
    this.wire = wire;
    this.get = get;
    this.memory = `${name} named`;
  }

  // ---- the key -------------------------------------------------------------------------------

  // Without WebCrypto or a store (private windows of some browsers) the customer only confirms.
  async keyPair() {
    try {
      let pair = await store("readonly", (keys) => keys.get(this.name));
      if (!pair) {
        pair = await crypto.subtle.generateKey(ALGORITHM, false, ["sign", "verify"]);
        await store("readwrite", (keys) => keys.put(pair, this.name));
      }
      return { pair, text: base64(await crypto.subtle.exportKey("raw", pair.publicKey)) };
    } catch {
      return null;
    }
  }

  async nameKey(caseId) {
    if (this.naming) return;
    this.naming = true;
    const key = await this.keyPair();
    if (key && !await store("readonly", (keys) => keys.get(this.memory)))
      this.wire.submit("receipt.key",
        { case: caseId, algorithm: "ecdsa_p256_sha256", public_key: key.text });
  }

  // ---- signing -------------------------------------------------------------------------------

  receipt() {
    return this.wire.all("receipt").sort((a, b) => a.receipt.issued_at - b.receipt.issued_at).at(-1);
  }

  signedBy(body, side) { return body.signatures.some((one) => one.side === side); }

  // Signs what this page shows, if the receipt names the key of this browser.
  async sign(caseId) {
    const body = this.receipt();
    if (!body || this.signedBy(body, "customer")) return;
    const named = body.receipt.keys.find((key) => key.side === "customer");
    const own = named ? await this.keyPair() : null;
    if (!own || own.text !== named.public_key) return;
    const text = new TextEncoder();
    const hash = await crypto.subtle.digest("SHA-256", text.encode(canonical(body.receipt)));
    const hex = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    const signature = await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" },
      own.pair.privateKey, text.encode(`werkbank-receipt-1:${hex}`));
    this.wire.submit("receipt.sign", { receipt: body.id, case: caseId, signature: base64(signature) });
  }

  taken(command) {
    if (command.name === "receipt.key")
      store("readwrite", (keys) => keys.put(true, this.memory)).catch(() => {});
  }

  // ---- what is seen --------------------------------------------------------------------------

  paint(body, trusted) {
    if (trusted && BEFORE_SOLVED.includes(body.state)) this.nameKey(body.id);
    const receipt = trusted ? this.receipt() : null;
    const papers = trusted ? this.wire.all("invoice").sort((a, b) => (a.id < b.id ? -1 : 1)) : [];
    show($("receipt"), Boolean(receipt || papers.length));
    const wanted = JSON.stringify([receipt, papers]);
    if (this.painted === wanted) return;
    this.painted = wanted;
    if (receipt) this.paintReceipt(receipt);
    $("receipt-papers").replaceChildren(...papers.map((paper) => this.paper(paper)));
    show($("receipt-papers"), papers.length > 0);
  }

  money(amount, currency) {
    return new Intl.NumberFormat(lang, { style: "currency", currency }).format(amount / 100);
  }

  paintReceipt(body) {
    const { bill } = body.receipt;
    say($("receipt-sum"), t("receipt.sum", Math.ceil(bill.worked_ms / 60000),
      this.money(bill.gross, bill.currency), this.money(bill.vat, bill.currency)));
    const customer = this.signedBy(body, "customer");
    const expert = this.signedBy(body, "expert");
    const state = customer && expert ? "both" : customer ? "you"
      : body.confirmed_at ? "confirmed" : expert ? "expert" : "";
    say($("receipt-state"), state ? t(`receipt.${state}`, body.receipt.expert_name) : "");
    show($("receipt-state"), Boolean(state));
  }

  paper(paper) {
    const name = t(paper.cancels ? "receipt.storno" : "receipt.invoice", paper.number);
    if (!paper.files.length)
      return el("li", {}, el("span", { class: "small", text: t("receipt.soon", name) }));
    return el("li", {}, el("span", { text: `${name} · ${this.money(paper.gross, paper.currency)}` }),
      ...paper.files.map((file) => el("button", { type: "button", class: "tiny",
        text: file.name.split(".").at(-1).toUpperCase(), title: file.name, "data-file": file.name,
        "aria-label": t("receipt.get", file.name), onclick: () => this.get(file) })));
  }
}
