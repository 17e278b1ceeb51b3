// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the case stands, in words, and what the customer may do about it.
import { $, el, say, show } from "./page.js";
import { exactlyWhen, initialsOf, knows, t, whenOf } from "./words.js";

const VERBS = ["confirm", "not_yet", "reopen", "another_expert", "cancel"];
const NEEDS_SECOND = { another_expert: "can.another_sure", cancel: "can.cancel_sure" };

export class StatePanel {
  constructor(wire, act) {
    this.wire = wire;
    this.act = act;
    this.sure = null;  // the verb that was pressed once
  }

  paint(body, trusted) {
    this.body = body;
    const [line, note] = this.words(body, trusted);
    const looking = ["open", "offered", "unmatched"].includes(body.state);
    const lineNode = $("state-line");
    const wanted = `${looking ? "…" : ""}${line}`;
    if (lineNode.dataset.said !== wanted) {
      lineNode.dataset.said = wanted;
      lineNode.replaceChildren(...(looking ? [el("span", { class: "spinner", "aria-hidden": "true" })] : []), line);
    }
    say($("state-note"), note);
    say($("state-quote"), body.state === "solved" || body.state === "closed" ? body.solution : "");
    show($("state-quote"), Boolean($("state-quote").textContent));
    this.head(body);
    this.buttons(body, trusted);
    this.withdrawal(body, trusted);
  }

  words(body, trusted) {
    const who = body.assignee_name;
    const someone = trusted && who ? "" : "_someone";
    switch (body.state) {
      case "open": return [t("state.open"), t("state.offered_note")];
      case "offered": return [t("state.offered"), t("state.offered_note")];
      case "unmatched": return [t("state.unmatched"), t("state.unmatched_note")];
      case "assigned": return [t(`state.assigned${someone}`, who), t("state.assigned_note")];
      case "solved": return [t(`state.solved${someone}`, who),
        body.closes_at ? t("state.solved_note", whenOf(body.closes_at)) : ""];
      case "closed": return [t(body.outcome === "confirmed" ? "state.confirmed" : "state.unconfirmed"),
        body.reopen_until ? t("state.closed_note", whenOf(body.reopen_until)) : ""];
      case "cancelled":
        return [t(this.withdrawnAt() ? "state.withdrawn" : "state.cancelled"), ""];
      default: return [t("state.unknown"), ""];
    }
  }

  head(body) {
    const who = body.assignee_name && ["assigned", "solved", "closed"].includes(body.state)
      ? body.assignee_name : "";
    say($("who"), who || body.tenant_name);
    say($("who-sub"), who ? t("sub.verified") : t("sub.case", body.number));
    say($("face"), initialsOf(who || body.tenant_name));
    document.title = t("title", body.number, body.tenant_name);
  }

  buttons(body, trusted) {
    const can = body.can ?? {};
    const asked = new Map(this.wire.pending().filter((entry) => !entry.refused)
      .map((entry) => [entry.command.name, entry]));
    const box = $("actions");
    const later = can.another_expert_at && !can.another_expert && body.state === "assigned"
      ? t("can.another_later", whenOf(can.another_expert_at)) : "";
    const wanted = trusted ? VERBS.filter((verb) => can[verb]) : [];
    if (this.sure && !wanted.includes(this.sure)) this.sure = null;
    const state = JSON.stringify([wanted, [...asked.keys()], this.sure]);
    if (box.dataset.painted !== state) {
      box.dataset.painted = state;
      const nodes = wanted.flatMap((verb) => this.verbButtons(verb, asked.has(`case.${verb}`)));
      // With nothing to press twice, the focus stays where it was.
      const focused = document.activeElement?.dataset?.verb;
      box.replaceChildren(...nodes);
      if (focused) box.querySelector(`[data-verb="${focused}"]`)?.focus();
    }
    say($("actions-note"), this.problem || later);
    show($("actions-note"), Boolean($("actions-note").textContent));
  }

  verbButtons(verb, asking) {
    const press = (name, props, onclick) => el("button", { type: "button", "data-verb": name, ...props, onclick });
    if (asking) return [press(verb, { disabled: true, text: t("asking") })];
    if (this.sure === verb) {
      return [
        press(verb, { class: "bad", text: t(NEEDS_SECOND[verb]) }, () => this.press(verb, true)),
        press("keep", { class: "quiet", text: t("can.keep") }, () => { this.sure = null; this.repaint(); }),
      ];
    }
    const primary = verb === "confirm" && this.body.state === "solved";
    return [press(verb, { class: primary ? "primary" : false, text: t(`can.${verb}`) },
      () => this.press(verb, false))];
  }

  press(verb, isSure) {
    this.problem = "";
    if (NEEDS_SECOND[verb] && !isSure) {
      this.sure = verb;
      return this.repaint();
    }
    this.sure = null;
    this.act(verb);
  }

  repaint() { this.paint(this.body, this.trusted ?? true); }

  refused({ code }) {
    this.problem = t(knows(`refused.${code}`) ? `refused.${code}` : "refused.other");
  }

  // ---- withdrawal in two steps, always in sight ----------------------------------------------

  withdrawnAt() {
    return this.wire.all("event").find((event) => event.what === "withdrawn")?.at;
  }

  withdrawal(body, trusted) {
    const at = this.withdrawnAt();
    const isPrivate = body.customer?.kind === "private";
    show($("withdraw-details"), trusted && isPrivate && !at);
    if (!trusted || !isPrivate) return;
    const asking = this.wire.pending().some((entry) => !entry.refused
      && entry.command.name === "case.withdraw");
    const may = Boolean(body.can?.withdraw) && !at;
    say($("withdraw-note"), may || asking ? t("withdraw.note") : t("withdraw.over"));
    show($("withdraw-next"), may && !asking && $("withdraw-confirm").hidden);
    if (!may) show($("withdraw-confirm"), false);
    say($("withdraw-who"), `${body.customer.name} · ${t("withdraw.who", body.number, body.tenant_name)}`);
    $("withdraw-now").disabled = asking;
    say($("withdraw-receipt"), at ? t("withdraw.receipt", exactlyWhen(at)) : "");
    show($("withdraw-receipt"), Boolean(at));
  }

  listen() {
    $("withdraw-next").onclick = () => {
      show($("withdraw-confirm"), true);
      show($("withdraw-next"), false);
      $("withdraw-now").focus();
    };
    $("withdraw-stop").onclick = () => {
      show($("withdraw-confirm"), false);
      show($("withdraw-next"), true);
      $("withdraw-details").open = false;
    };
    $("withdraw-now").onclick = () => {
      show($("withdraw-confirm"), false);
      this.act("withdraw");
    };
  }
}
