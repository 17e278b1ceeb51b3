// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The practice talk on the application's page: somebody plays a customer, and the applicant helps
// him. It appears once the evaluator has started it.
import { $, el, post, say, show } from "./page.js";
import { t, timeOf } from "./words.js";

const RUNNING_MS = 3000;
const WAITING_MS = 15000;

export class PracticeTalk {
  constructor() {
    this.session = null;
    this.talk = null;
    this.timer = 0;
    this.sending = false;
    $("practice-form").onsubmit = (event) => {
      event.preventDefault();
      this.send();
    };
    $("practice-text").onkeydown = (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      if (matchMedia("(pointer: coarse)").matches) return;  // a new line, as there
      event.preventDefault();
      this.send();
    };
    document.addEventListener("visibilitychange", () => this.look());
  }

  // Asks for it from now on; without a session no more.
  follow(session) {
    if (session === this.session) return;
    this.session = session;
    this.talk = null;
    if (session) this.look();
    else this.paint();
  }

  async look() {
    clearTimeout(this.timer);
    if (!this.session || document.visibilityState !== "visible") return;
    if (!this.sending) {
      const { session } = this;
      const { status, data } = await post("/api/apply/practice", { session });
      if (session !== this.session || this.sending) return;
      if (status === 200) this.take(data);
      if (status === 403) return;  // the page itself says that the session has ended
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), this.talk?.state === "running" ? RUNNING_MS : WAITING_MS);
  }

  async send() {
    const text = $("practice-text").value.trim();
    if (!text || this.sending || this.talk?.state !== "running") return;
    this.sending = true;
    $("practice-send").disabled = true;
    const { status, data } = await post("/api/apply/say",
      { session: this.session, practice: this.talk.id, text });
    this.sending = false;
    $("practice-send").disabled = false;
    if (status === 200) {
      $("practice-text").value = "";
      this.take(data);
    }
    this.problem(status === 200 ? "" : status === 429
      ? t("apply.wait", Math.ceil((data.after_ms ?? 1000) / 1000))
      : t(status === 0 ? "form.offline" : data.code === "quota_exceeded" ? "practice.full"
        : data.code === "wrong_state" ? "practice.ended" : "form.failed"));
    $("practice-text").focus();
    this.look();
  }

  take(talk) {
    const before = this.talk;
    this.talk = talk.state ? talk : null;
    this.paint();
    if (!before && talk.state === "running") $("practice").scrollIntoView({ block: "nearest" });
  }

  problem(text) {
    say($("practice-problem"), text);
    show($("practice-problem"), Boolean(text));
  }

  // Lines only ever come at the end: what was read out stays where it is.
  paint() {
    const box = $("practice-lines");
    show($("practice"), Boolean(this.talk));
    if (box.dataset.talk !== (this.talk?.id ?? "")) {
      box.replaceChildren();
      box.dataset.talk = this.talk?.id ?? "";
    }
    if (!this.talk) return;
    const running = this.talk.state === "running";
    const news = this.talk.lines.slice(box.childElementCount);
    box.append(...news.map((line) => {
      const mine = line.side === "expert";
      return el("div", { class: mine ? "bubble mine" : "bubble" },
        el("span", { class: "text", text: line.text, lang: this.talk.language }),
        el("span", { class: "mark", text: `${t(mine ? "practice.you" : "practice.customer")} · ${timeOf(line.at)}` }));
    }));
    if (news.length) box.scrollTop = box.scrollHeight;
    show($("practice-form"), running);
    show($("practice-over"), !running);
  }
}
