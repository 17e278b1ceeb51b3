// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Time and cost on the customer's page: the clock with the reason for which it runs, what it costs so
// far, his cap, his pause, and what the expert proposes afterwards. The numbers are the platform's.
import { $, el, say, show, uuid } from "./page.js";
import { knows, lang, t, timeOf, whenOf } from "./words.js";

export function money(cents, currency) {
  return new Intl.NumberFormat(lang === "de" ? "de-DE" : "en-GB", { style: "currency", currency })
    .format(cents / 100);
}

// "60", "60,5" or "60.00 €" in cents; null for anything else.
export function cents(text) {
  const found = /^\s*(\d{1,7})(?:[.,](\d{1,2}))?\s*€?\s*$/.exec(text);
  return found ? Number(found[1]) * 100 + Number((found[2] ?? "").padEnd(2, "0")) : null;
}

function clockText(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (n) => String(n).padStart(2, "0");
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

export class WorkPanel {
  constructor(wire) {
    this.wire = wire;
    this.problem = "";
    $("work-pause").onclick = () => this.pause();
    $("work-cap-form").onsubmit = (event) => {
      event.preventDefault();
      this.agree();
    };
    setInterval(() => this.tick(), 250);
  }

  paint(body, trusted) {
    this.body = body;
    this.work = this.wire.all("case_work")[0];
    // What is solved stands in the receipt; here is only what is still to be answered.
    const isOpen = this.work?.cap_reached
      || this.wire.all("work_interval").some((interval) => interval.consent === "proposed");
    const isShown = trusted && (body.state === "assigned" || (body.state === "solved" && isOpen));
    show($("work"), isShown);
    if (!isShown) return;
    this.running = this.wire.all("work_interval").find((interval) => !interval.end_at);
    this.tick();
    say($("work-why"), this.why());
    this.cost();
    this.capField();
    this.pauseButton();
    this.proposals();
    say($("work-problem"), this.problem);
    show($("work-problem"), Boolean(this.problem));
  }

  // Only the digits; nobody is read the seconds.
  tick() {
    if ($("work").hidden) return;
    const { counted_ms: counted = 0, at = 0, running = false } = this.work ?? {};
    const ms = counted + (running ? this.wire.now() - at : 0);
    say($("work-clock"), clockText(ms));
    $("work-clock").classList.toggle("on", running);
  }

  asked(name, matches = () => true) {
    return this.wire.pending().some((entry) => !entry.refused && entry.command.name === name
      && matches(entry.command.args));
  }

  tell(name, args) {
    this.problem = "";
    this.wire.submit(name, { case: this.body.id, ...args });
    this.paint(this.body, true);
  }

  refused({ code, detail }, { command }) {
    const isCap = command.name === "work.cap";
    if (isCap && code === "changed_elsewhere") this.problem = t("work.cap_changed");
    else if (isCap && detail?.at_least !== undefined)
      this.problem = t("work.cap_too_low", this.amount(detail.at_least));
    else this.problem = t(knows(`refused.${code}`) && code !== "quota_exceeded" ? `refused.${code}` : "refused.other");
    this.paint(this.body, true);
  }

  currency() { return this.work?.bill?.currency || this.body.tariff?.currency || "EUR"; }
  amount(value) { return money(value, this.currency()); }
  who() { return this.body.assignee_name || t("someone"); }
  ownPauses() { return this.wire.all("work_pause").filter((pause) => !pause.account && !pause.end_at); }

  // Why it runs, or why it does not.
  why() {
    if (this.work?.cap_reached) return t("work.why_cap");
    if (this.ownPauses().length) return t("work.why_my_pause");
    const { running } = this;
    if (this.work?.running && running) {
      const key = knows(`work.why_${running.source}`) ? `work.why_${running.source}` : "work.why_typed";
      return t(key, timeOf(running.start_at), running.reason, this.who());
    }
    if (this.wire.all("work_pause").some((pause) => pause.account && !pause.end_at))
      return t("work.why_his_pause", this.who());
    return t(this.work?.counted_ms ? "work.why_not" : "work.why_none");
  }

  cost() {
    const { bill } = this.work ?? {};
    const tariff = this.body.tariff ?? {};
    const isFree = tariff.vat_permille === 0;
    const gross = bill ? bill.prices_include_vat : tariff.gross;
    const sum = bill ? (gross ? bill.gross : bill.net) : 0;
    const key = isFree ? "work.so_far_no_vat" : gross ? "work.so_far_gross" : "work.so_far_net";
    say($("work-cost"), t(key, this.amount(sum), bill ? this.amount(bill.gross) : this.amount(0)));
    const rule = (tariff.rules ?? []).find(({ kind }) => ["per_started", "exact_minute", "flat"].includes(kind));
    say($("work-rule"), rule ? t(`work.rule_${rule.kind}`, this.amount(rule.price), rule.per) : "");
  }

  // ---- the cap -------------------------------------------------------------------------------

  capField() {
    const isOpen = this.body.state === "assigned" || this.body.state === "solved";
    const { agreed_cap: cap, cap_reached: reached = false } = this.work ?? {};
    const asking = this.asked("work.cap");
    say($("work-cap-text"), cap === undefined || cap === null ? t("work.cap_none") : t("work.cap", this.amount(cap)));
    show($("work-cap-box"), isOpen);
    show($("work-cap-reached"), reached && isOpen);
    say($("work-cap-reached"), reached ? t("work.cap_reached", this.amount(cap ?? 0)) : "");
    if (reached && isOpen && this.openedAt !== cap) $("work-cap-box").open = true;
    this.openedAt = reached ? cap : undefined;
    $("work-cap-send").disabled = asking;
    say($("work-cap-send"), t(asking ? "asking" : "work.cap_send"));
  }

  agree() {
    const cap = cents($("work-cap-amount").value);
    $("work-cap-amount").setAttribute("aria-invalid", String(cap === null));
    if (cap === null) {
      this.problem = t("work.cap_format");
      this.paint(this.body, true);
      return $("work-cap-amount").focus();
    }
    const base = this.work?.agreed_cap;
    this.tell("work.cap", { cap, ...(base === undefined || base === null ? {} : { base }) });
    $("work-cap-amount").value = "";
    $("work-cap-box").open = false;
  }

  // ---- the pause -----------------------------------------------------------------------------

  pauseButton() {
    const paused = this.ownPauses().length > 0;
    const asking = this.asked("work.pause");
    const button = $("work-pause");
    show(button, this.body.state === "assigned" && (paused || Boolean(this.running)));
    button.disabled = asking;
    button.classList.toggle("primary", paused);
    say(button, t(asking ? "asking" : paused ? "work.go_on" : "work.pause"));
  }

  pause() {
    const now = Math.round(this.wire.now());
    const open = this.ownPauses();
    if (!open.length) return this.tell("work.pause", { pause: uuid(), start_at: now });
    for (const pause of open)
      this.tell("work.pause", { pause: pause.id, start_at: pause.start_at, end_at: Math.max(now, pause.start_at) });
  }

  // ---- what he proposes ----------------------------------------------------------------------

  proposals() {
    const all = this.wire.all("work_interval").filter((interval) => interval.consent === "proposed"
      && interval.end_at && this.body.state !== "closed").sort((a, b) => a.start_at - b.start_at);
    const box = $("work-proposals");
    const rows = all.map((interval) => [interval.id, interval.start_at, interval.end_at, interval.reason,
      this.asked("work.agree", (args) => args.interval === interval.id)]);
    const state = JSON.stringify(rows);
    if (box.dataset.painted === state) return;
    box.dataset.painted = state;
    const focused = document.activeElement?.id;
    box.replaceChildren(...all.map((interval, index) => this.proposal(interval, rows[index][4])));
    show(box, all.length > 0);
    if (focused) $(focused)?.focus();
  }

  proposal(interval, asking) {
    const minutes = Math.max(1, Math.round((interval.end_at - interval.start_at) / 60000));
    const text = t("work.proposed", this.who(), String(minutes), whenOf(interval.start_at),
      timeOf(interval.end_at));
    const answer = (accepted, name) => el("button", { type: "button", id: `work-${name}-${interval.id}`,
      class: accepted ? "primary" : false, disabled: asking, text: t(`work.${name}`),
      "aria-label": `${t(`work.${name}`)}: ${text}`,
      onclick: () => this.tell("work.agree", { interval: interval.id, accepted }) });
    return el("li", { class: "card" }, el("p", { text }),
      interval.reason ? el("p", { class: "quote", dir: "auto", text: interval.reason }) : null,
      el("div", { class: "actions" }, answer(true, "accept"), answer(false, "refuse")));
  }
}
