// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of one case: /c/<public>#<secret>.
import { $, browserMemory, el, markLanguage, post, say, show, tabMemory, uuid } from "./page.js";
import { AddressPanel } from "./address.js";
import { CaseworkPanel } from "./casework.js";
import { Composer } from "./composer.js";
import { Files } from "./files.js";
import { RatingPanel } from "./rating.js";
import { ReceiptPanel } from "./receipt.js";
import { RemotePanel } from "./remote.js";
import { isRemote } from "./remote-share.js";
import { StatePanel } from "./state.js";
import { Thread } from "./thread.js";
import { TrustPanel } from "./trust.js";
import { Wire } from "./wire.js";
import { WorkPanel } from "./work.js";
import { lang, t, timeOf } from "./words.js";

const LEGAL = ["terms", "withdrawal", "privacy", "legal", "accessibility"];

class CasePage {
  constructor(name, session) {
    this.name = name;
    this.session = session;
    this.trusted = false;
    this.caseId = "";
    this.wire = new Wire(name, () => this.ticket(), {
      link: () => this.paintLink(),
      change: () => this.paint(),
      gone: (why) => this.gone(why),
      typing: (frame) => this.showTyping(frame),
      verdict: (frame, entry) => this.onVerdict(frame, entry),
      binary: (bytes) => (isRemote(bytes) ? this.remote : this.files).binary(bytes),
      frame: (frame) => { this.files.frame(frame); this.remote.frame(frame); },
    });
    this.files = new Files(this.wire, "");
    this.remote = new RemotePanel(this.wire);
    this.work = new WorkPanel(this.wire);
    this.address = new AddressPanel(this.wire);
    this.rating = new RatingPanel(this.wire);
    this.casework = new CaseworkPanel(this.wire);
    this.receipt = new ReceiptPanel(name, this.wire, (file) => this.download(file));
    this.state = new StatePanel(this.wire, (verb) => this.act(verb));
    this.state.listen();
    this.thread = new Thread($("thread"), this.wire, {
      edit: (body) => this.composer.edit(body),
      remove: (body) => this.wire.submit("message.delete", { message: body.id, case: this.caseId }),
      retry: (entry) => this.again(entry),
      discard: (entry) => this.discard(entry),
      get: (file) => this.download(file),
      quote: (body) => this.composer.quote(body, this.thread.quoteText(body)),
      thank: (body) => this.wire.submit("message.thank",
        { message: body.id, case: this.caseId, thanks: !body.thanked_at }),
      mayWrite: () => this.mayWrite(),
    });
    this.composer = new Composer(name, {
      send: (text, files, quote) => this.sendMessage(text, files, quote),
      save: (body, text) => this.wire.submit("message.edit", { message: body.id, case: this.caseId, text }),
      typing: () => this.wire.ready && this.mayWrite()
        && this.wire.send({ t: "typing", case: this.caseId, side: "customer" }),
    });
    this.trust = new TrustPanel(session, () => this.wire.again());
    this.loseFiles();
    document.addEventListener("visibilitychange", () => this.markRead());
    // Marks of five minutes and times of the next step change without anybody's doing.
    setInterval(() => this.paint(), 15000);
    this.wire.start();
  }

  async ticket() {
    const answer = await post("/api/ticket", { session: this.session });
    if (answer.status === 200) {
      this.caseId = this.files.caseId = answer.data.case;
      this.trusted = answer.data.trusted;
      this.mailHint = answer.data.mail_hint;
      this.foot(answer.data.tenant);
      this.wire.all("case").length || say($("who"), answer.data.tenant_name);
    }
    return answer;
  }

  foot(tenant) {
    if ($("foot").childElementCount) return;
    for (const name of LEGAL)
      $("foot").append(el("a", { href: `/t/${tenant}/${name}?lang=${lang}`, target: "_blank",
        rel: "noopener", text: $("foot").dataset[name] }));
  }

  // ---- painting ----------------------------------------------------------------------------

  body() { return this.wire.all("case")[0]; }
  mayWrite() { return this.trusted && Boolean(this.body()?.can?.write); }

  paint() {
    const body = this.body();
    if (!body || !this.files) return;
    this.state.trusted = this.trusted;
    this.state.paint(body, this.trusted);
    this.trust.paint(!this.trusted && Boolean(this.mailHint), this.mailHint);
    document.body.classList.toggle("state-only", !this.trusted);
    this.remote.paint(this.trusted);
    this.receipt.paint(body, this.trusted);
    this.work.paint(body, this.trusted);
    this.address.paint(body, this.trusted);
    this.rating.paint(body, this.trusted);
    this.casework.paint(this.trusted);
    this.thread.paint();
    show($("composer"), this.mayWrite());
    const newest = this.thread.newest();
    if (newest !== this.newest) say($("typing"), "");
    this.newest = newest;
    this.markRead();
    this.paintLink();
  }

  paintLink() {
    if (this.wire.ended) return;
    const since = this.wire.offlineSince;
    // A short break is nobody's business.
    const shown = since && Date.now() - since > 2500;
    clearTimeout(this.linkTimer);
    if (since && !shown) this.linkTimer = setTimeout(() => this.paintLink(), 2600);
    const n = this.wire.waiting();
    const key = n > 1 ? "link.offline_n" : n ? "link.offline_1" : "link.offline";
    say($("banner"), shown ? t(key, timeOf(since), n) : "");
    show($("banner"), Boolean(shown));
  }

  gone(why) {
    show($("banner"), false);
    show($("composer"), false);
    this.remote.drop();
    for (const id of ["remote", "remote-report", "share-bar", "work"]) show($(id), false);
    $("actions").replaceChildren();
    if (why === "gone") {
      browserMemory.set(`wb.session.${this.name}`, null);
      say($("state-line"), t("gone.line"));
      say($("state-note"), t("gone.note"));
    } else {
      say($("state-line"), t("link.update"));
      say($("state-note"), "");
    }
  }

  showTyping(frame) {
    if (frame.side !== "expert") return;
    say($("typing"), t("typing", this.body()?.assignee_name || t("someone")));
    clearTimeout(this.typingTimer);
    this.typingTimer = setTimeout(() => say($("typing"), ""), 5000);
  }

  // What the expert wrote is read once it is on a page that somebody looks at.
  markRead() {
    if (document.visibilityState !== "visible" || !this.trusted || !this.body()?.can) return;
    const newest = this.thread.newest();
    const known = this.wire.all("marker").find((row) => row.side === "customer")?.read_n ?? 0;
    const asked = this.wire.pending().some((entry) => entry.command.name === "marker.set");
    if (newest > known && !asked) this.wire.submit("marker.set", { case: this.caseId, read_n: newest });
  }

  // ---- doing -------------------------------------------------------------------------------

  // Who has a key says "it works" with his signature under time and price.
  async act(verb) {
    if (verb === "confirm") await this.receipt.sign(this.caseId).catch(() => {});
    this.wire.submit(`case.${verb}`, { case: this.caseId });
  }

  onVerdict(frame, entry) {
    if (frame.result === "done") this.receipt.taken(entry.command);
    if (frame.result !== "refused") return;
    const { name } = entry.command;
    if (name.startsWith("message.send")) return;  // stays in the conversation, with its reason
    if (name === "case.address") this.address.refused();
    else if (name === "case.rate") this.rating.refused();
    else if (name.startsWith("secret.")) this.casework.refused(frame);
    else if (name.startsWith("case.")) this.state.refused(frame);
    else if (name.startsWith("work.")) this.work.refused(frame, entry);
    else if (name.startsWith("remote.")) this.remote.problem = t("refused.other");
    else if (name !== "marker.set" && !name.startsWith("receipt.")) this.composer.problem(t("refused.other"));
    this.wire.queue = this.wire.queue.filter((other) => other !== entry);
  }

  sendMessage(text, files, quote) {
    const refs = files.map((file) => ({
      blob: uuid(), name: file.name.slice(-120), type: file.type || "application/octet-stream",
      size: file.size,
    }));
    const id = this.wire.submit("message.send",
      { message: uuid(), case: this.caseId, text, files: refs, ...(quote ? { quote } : {}) },
      { waits: files.length > 0 });
    let left = files.length;
    files.forEach((file, index) => {
      const blob = refs[index].blob;
      this.thread.progress.set(blob, 0);
      this.files.upload(blob, file, {
        progress: (share) => { this.thread.progress.set(blob, share); this.thread.paint(); },
        done: () => {
          this.thread.progress.delete(blob);
          left -= 1;
          if (left === 0) this.wire.release(id);
        },
        failed: (code) => {
          for (const ref of refs) this.files.cancel(ref.blob);
          this.wire.fail(id, code || "other", "");
        },
      });
    });
    $("thread").scrollTop = $("thread").scrollHeight;
  }

  // After a reload the tab has the words, but no longer the files.
  loseFiles() {
    for (const entry of this.wire.queue) if (entry.waits) entry.refused = { code: "lost" };
  }

  again(entry) {
    const { name, args } = entry.command;
    this.wire.discard(entry.command.uuid);
    if (args.files?.length) return this.composer.problem(t("file.lost"));
    this.wire.submit(name, name === "message.send" ? { ...args, message: uuid() } : args);
  }

  discard(entry) {
    for (const file of entry.command.args.files ?? []) this.files.cancel(file.blob);
    this.wire.discard(entry.command.uuid);
  }

  async download(file) {
    const { progress } = this.thread;
    progress.set(file.blob, 0);
    this.thread.paint();
    try {
      const bytes = await this.files.download(file.blob, file.size, (share) => {
        progress.set(file.blob, share);
        this.thread.paint();
      });
      const url = URL.createObjectURL(bytes);
      el("a", { href: url, download: file.name }).click();
      setTimeout(() => URL.revokeObjectURL(url), 60000);
      progress.delete(file.blob);
    } catch {
      progress.set(file.blob, -1);
    }
    this.thread.paint();
  }
}

// ---- the way in ------------------------------------------------------------------------------

function showLink({ link, qr }) {
  show($("link"), true);
  $("link").open = matchMedia("(min-width: 900px)").matches;
  say($("link-text"), link);
  $("link-copy").onclick = async () => {
    await navigator.clipboard.writeText(link).catch(() => {});
    say($("link-copy"), t("link.copied"));
  };
  const ns = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(ns, "svg");
  svg.setAttribute("viewBox", `0 0 ${qr.size} ${qr.size}`);
  svg.setAttribute("class", "qr");
  svg.setAttribute("shape-rendering", "crispEdges");
  const path = document.createElementNS(ns, "path");
  path.setAttribute("d", qr.rows.map((row, y) => [...row].map((dark, x) => (
    dark === "1" ? `M${x} ${y}h1v1h-1z` : "")).join("")).join(""));
  svg.append(path);
  $("link-qr").replaceChildren(svg);
}

// The secret leaves the address bar before anything else happens.
function takeSecret() {
  const secret = location.hash.slice(1);
  if (secret) history.replaceState(null, "", location.pathname + location.search);
  return secret;
}

async function sessionFor(name) {
  const secret = takeSecret();
  const key = `wb.session.${name}`;
  const held = browserMemory.get(key);
  if (held) return held;
  if (!secret) return null;
  for (let tries = 0; ; tries++) {
    const { status, data } = await post("/api/session", { public: name, secret });
    if (status === 200) {
      browserMemory.set(key, data.session);
      return data.session;
    }
    if (status === 403 || status === 400) return null;
    say($("state-line"), t("gone.unreachable"));
    await new Promise((resolve) => setTimeout(resolve, Math.min(15000, 1000 * 2 ** tries)));
  }
}

// `made`: the answer of POST /api/cases; `files`: chosen in the form.
export function begin(name, session, made, files) {
  markLanguage();
  const page = new CasePage(name, session);
  if (made) showLink(made);
  if (files?.length) {
    const wait = setInterval(() => {
      if (!page.mayWrite()) return;
      clearInterval(wait);
      page.sendMessage("", files);
    }, 50);
  }
  return page;
}

async function open() {
  const name = location.pathname.split("/")[2];
  const session = await sessionFor(name);
  if (session) return begin(name, session, tabMemory.get(`wb.made.${name}`), []);
  markLanguage();
  say($("state-line"), t("gone.line"));
  say($("state-note"), t("gone.note"));
}

if (document.body.classList.contains("case") && !document.body.dataset.adopted) open();
