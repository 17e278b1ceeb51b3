// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Remote sessions on the customer's page: what is asked, consent for each right, and the bar that
// stays while something is shown. Consent is given on this page itself, never inside of another.
import { $, el, say, show } from "./page.js";
import { Capture, canShare } from "./remote-capture.js";
import { supported } from "./remote-keys.js";
import { RemoteShare } from "./remote-share.js";
import { checkWords } from "./remote-words.js";
import { knows, t, timeOf } from "./words.js";

const OPEN = ["asked", "granted", "live", "interrupted"];
const NEEDS_BACKUP = ["control", "restart"];
const MAY_REPORT = ["assigned", "solved", "closed"];
const SHOW_ENDED_MS = 15 * 60 * 1000;

function toolName(body) {
  return knows(`remote.tool_${body.tool}`) ? t(`remote.tool_${body.tool}`) : body.tool;
}

export class RemotePanel {
  constructor(wire) {
    this.wire = wire;
    this.share = null;
    this.capture = null;
    this.words = null;
    $("share-stop").onclick = () => this.stop();
    $("remote-report-form").onsubmit = (event) => {
      event.preventDefault();
      this.report();
    };
  }

  // The newest session; an open one comes before any that is over.
  session() {
    const all = this.wire.all("remote_session").sort((a, b) => b.asked_at - a.asked_at);
    return all.find((body) => OPEN.includes(body.state)) ?? all[0];
  }

  frame(frame) { this.share?.frame(frame); }
  binary(buffer) { this.share?.binary(buffer); }

  paint(trusted) {
    this.trusted = trusted;
    show($("remote-report"), trusted && MAY_REPORT.includes(this.wire.all("case")[0]?.state));
    const body = trusted && window.top === window.self ? this.session() : null;
    const asked = body && this.wire.pending().some((entry) => !entry.refused
      && entry.command.name.startsWith("remote.") && entry.command.args.session === body.id);
    const isOver = body && !OPEN.includes(body.state);
    const isShown = Boolean(body) && (!isOver || this.wire.now() - body.ended_at < SHOW_ENDED_MS)
      && this.dismissed !== body.id;
    if (this.share && (!body || isOver || body.id !== this.share.session)) this.drop();
    show($("remote"), isShown);
    if (isShown) this.fill(body, asked);
    this.bar(body);
  }

  // Painted anew only where something has changed, so that nothing that is ticked is lost.
  fill(body, asked) {
    const state = JSON.stringify([body.id, body.state, body.granted, asked, Boolean(this.capture),
      this.there, this.words, this.problem, body.code]);
    if ($("remote-body").dataset.painted === state) return;
    const isNew = $("remote").dataset.session !== `${body.id} ${body.state}`;
    $("remote").dataset.session = `${body.id} ${body.state}`;
    $("remote-body").dataset.painted = state;
    const title = knows(`remote.title_${body.state}`) ? `remote.title_${body.state}` : "remote.title_ended";
    say($("remote-title"), t(title, body.expert_name, timeOf(body.resume_until ?? 0)));
    const parts = { asked: () => this.question(body, asked), granted: () => this.begin(body),
      live: () => this.running(body), interrupted: () => this.running(body) };
    const focused = document.activeElement?.id;
    $("remote-body").replaceChildren(...(parts[body.state] ?? (() => this.over(body)))());
    if (focused) $(focused)?.focus();
    if (isNew && body.state === "asked") $("remote").scrollIntoView({ block: "nearest" });
  }

  // ---- the question --------------------------------------------------------------------------

  question(body, asked) {
    const fact = (name, value) => [el("dt", { text: t(name) }), el("dd", { text: value, dir: "auto" })];
    const form = el("form", { id: "remote-form" });
    const facts = el("dl", {}, ...fact("remote.why", body.reason),
      ...(body.tool ? fact("remote.with", toolName(body)) : []), ...fact("remote.how_long",
      t("remote.minutes", body.minutes)), ...fact("remote.price", body.price_text));
    const rights = el("fieldset", { id: "remote-rights" }, el("legend", { text: t("remote.rights") }),
      ...body.asked.map((right) => el("label", { class: "check" },
        el("input", { type: "checkbox", name: "right", value: right, id: `remote-right-${right}` }),
        el("span", { text: t(`remote.right_${right}`) }))));
    const backup = el("fieldset", { id: "remote-backup", hidden: true },
      el("legend", { text: t("remote.backup") }),
      ...["yes", "no", "not_sure"].map((answer) => el("label", { class: "check" },
        el("input", { type: "radio", name: "backup", value: answer }),
        el("span", { text: t(`remote.backup_${answer}`) }))));
    const allow = el("button", { type: "submit", class: "primary", id: "remote-allow",
      text: t(asked ? "asking" : "remote.allow"), disabled: true });
    const deny = el("button", { type: "button", id: "remote-deny", text: t("remote.deny"), disabled: asked,
      onclick: () => this.tell("remote.deny", body) });
    const chosen = () => new FormData(form).getAll("right");
    const hint = el("p", { class: "small", id: "remote-tick", hidden: asked, text: t("remote.tick") });
    form.onchange = () => {
      const needs = chosen().some((right) => NEEDS_BACKUP.includes(right));
      show(backup, needs);
      show(hint, !asked && !chosen().includes("see"));
      allow.disabled = asked || !chosen().includes("see") || (needs && !new FormData(form).get("backup"));
    };
    form.onsubmit = (event) => {
      event.preventDefault();
      const rightsGiven = chosen();
      const answer = new FormData(form).get("backup");
      if (!allow.disabled)
        this.tell("remote.grant", body, { rights: rightsGiven, ...(answer ? { backup: answer } : {}) });
    };
    form.append(rights, backup, hint, el("div", { class: "actions" }, allow, deny));
    return [el("p", { class: "alert", text: t("remote.called") }),
      this.proof(body, "remote-proof-first"), facts, form,
      el("p", { class: "small", text: t("remote.no_answer", timeOf(body.answer_until)) })];
  }

  tell(name, body, args = {}) {
    this.problem = "";
    this.wire.submit(name, { session: body.id, case: body.case, ...args }, { extra: { urgent: true } });
  }

  // ---- showing -------------------------------------------------------------------------------

  proof(body, id = "remote-proof") {
    return el("p", {}, t("remote.proof"), " ", el("strong", { id, text: body.proof_word,
      lang: body.language }));
  }

  begin(body) {
    const nodes = [this.proof(body)];
    if (body.tool) {
      nodes.push(el("p", { text: t("remote.code") }),
        el("output", { id: "remote-code", class: "code", text: body.code.replace(/(...)(?=.)/g, "$1 ") }));
    } else {
      nodes.push(...this.starter(body));
    }
    nodes.push(el("button", { type: "button", id: "remote-cancel", text: t("remote.cancel"),
      onclick: () => this.stop() }));
    return nodes;
  }

  starter(body) {
    if (this.capture) return [el("p", { class: "small", role: "status", text: t("remote.waiting") })];
    if (!canShare() || !supported()) return [el("p", { class: "error", text: t("remote.cannot") })];
    return [
      el("p", { class: "small", text: t("remote.choose_note") }),
      el("button", { type: "button", class: "primary", id: "remote-start", text: t("remote.start"),
        onclick: () => this.start(body) }),
      ...(this.problem ? [el("p", { class: "error", role: "alert", text: this.problem })] : [])];
  }

  running(body) {
    const nodes = [this.proof(body)];
    if (body.tool) {
      // Nobody else sees when it is over: so both sides are asked.
      return [...nodes, el("p", { id: "remote-tool", text: t("remote.tool_asks", toolName(body),
        timeOf(body.lease_until ?? 0)) }), el("button", { type: "button", class: "bad",
        id: "remote-tool-over", text: t("remote.tool_over"), onclick: () => this.stop() }),
      el("ul", { class: "files" }, ...body.granted.map((right) => el("li", {},
        el("span", { class: "name", text: t(`remote.right_${right}`) }),
        el("button", { type: "button", class: "tiny", text: t("remote.take_back"),
          "aria-label": `${t("remote.take_back")}: ${t(`remote.right_${right}`)}`,
          onclick: () => this.tell("remote.revoke", body, { rights: [right] }) }))))];
    }
    if (!this.capture) return [...nodes, ...this.starter(body)];
    if (this.words) {
      nodes.push(el("p", { text: t("remote.words") }), el("output", { id: "remote-words", class: "code",
        lang: body.language, text: this.words.join(" · ") }));
      nodes.push(el("button", { type: "button", id: "remote-differ", text: t("remote.words_differ"),
        onclick: () => this.stop() }));
    }
    if (!this.there) nodes.push(el("p", { class: "small", role: "status", text: t("remote.waiting") }));
    return nodes;
  }

  over(body) {
    const key = body.state === "ended" ? `remote.why_${body.why}` : `remote.over_${body.state}`;
    return [el("p", { id: "remote-over", text: t(knows(key) ? key : "remote.why_finished") }),
      ...(body.tool && body.live_at ? [el("p", { id: "remote-tool-close",
        text: t("remote.tool_close", toolName(body)) })] : []),
      el("button", { type: "button", id: "remote-dismiss", text: t("remote.dismiss"),
        onclick: () => { this.dismissed = body.id; show($("remote"), false); } })];
  }

  async start(body) {
    this.problem = "";
    let stream;
    try {
      stream = await Capture.ask();
    } catch {
      this.problem = t("remote.not_chosen");
      return this.repaint();
    }
    if (!OPEN.includes(this.session()?.state)) return stream.getTracks().forEach((track) => track.stop());
    this.words = null;
    this.there = false;
    this.capture = new Capture(stream, {
      picture: (bytes) => this.share?.say(bytes),
      ended: () => this.stop(),
    });
    this.share = new RemoteShare(this.wire, body.id, body.case, this.capture, {
      words: (check, continued) => {
        if (!continued || !this.words) this.words = checkWords(body.language, check);
        this.repaint();
      },
      there: (isThere) => { this.there = isThere; this.repaint(); },
      stopped: () => { this.drop(); this.repaint(); },
    });
    this.repaint();
    $("share-stop").focus();
  }

  repaint() { this.paint(this.trusted); }

  // Here first, at once; then everybody hears of it. Leaving besides would be told as a connection
  // that was lost; it is only needed where the end has to wait for what is said before it.
  stop() {
    const body = this.session();
    const ends = Boolean(body) && OPEN.includes(body.state);
    this.drop(ends && this.wire.ready && !this.wire.queue.length);
    if (ends) this.tell("remote.end", body);
    this.repaint();
  }

  drop(silently = false) {
    const { capture, share } = this;
    this.capture = this.share = this.words = null;
    this.there = false;
    capture?.stop();
    share?.stop(silently);
  }

  bar(body) {
    const isOn = Boolean(this.capture) && Boolean(body);
    show($("share-bar"), isOn);
    document.body.classList.toggle("sharing", isOn);
    if (!isOn) return say($("share-text"), "");
    const until = body.lease_until ? timeOf(body.lease_until) : "";
    say($("share-text"), !this.there ? t("share.waiting", body.expert_name)
      : t(until ? "share.until" : "share.on", body.expert_name, until));
  }

  report() {
    const reason = $("remote-report-text").value.trim();
    if (!reason) return $("remote-report-text").focus();
    this.drop();
    this.wire.submit("case.report", { case: this.wire.all("case")[0].id, reason }, { extra: { urgent: true } });
    $("remote-report-text").value = "";
    $("remote-report").open = false;
    this.repaint();
  }
}
