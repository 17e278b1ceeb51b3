// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two questions of the expert's to the customer: may somebody else go on, and a password. Both are
// answered on this page itself, never inside of another.
import { $, say, show } from "./page.js";
import { looksLikePayment, seal } from "./secret-seal.js";
import { supported } from "./remote-keys.js";
import { knows, t, timeOf, whenOf } from "./words.js";

const HANDOVER = ["handover.answer"];
const SECRET = ["secret.give", "secret.decline"];

export class CaseworkPanel {
  constructor(wire) {
    this.wire = wire;
    $("handover-yes").onclick = () => this.answer(true);
    $("handover-no").onclick = () => this.answer(false);
    $("secret-no").onclick = () => this.say("secret.decline", { secret: this.secret.id });
    $("secret-see").onchange = (event) => {
      $("secret-text").type = event.target.checked ? "text" : "password";
    };
    $("secret-form").onsubmit = (event) => {
      event.preventDefault();
      this.give();
    };
  }

  paint(trusted) {
    const isHere = trusted && window.top === window.self;
    this.paintHandover(isHere);
    this.paintSecret(isHere);
  }

  asking(names, id) {
    return this.wire.pending().some((entry) => !entry.refused && names.includes(entry.command.name)
      && [entry.command.args.handover, entry.command.args.secret].includes(id));
  }

  say(name, args) { this.wire.submit(name, { ...args, case: this.wire.all("case")[0].id }); }

  // ---- may somebody else go on? ----------------------------------------------------------------

  paintHandover(isHere) {
    this.handover = isHere && this.wire.all("handover").find((body) => body.state === "waiting");
    show($("handover"), Boolean(this.handover));
    if (!this.handover) return;
    const { who, whom, reason, ends_at: end, id } = this.handover;
    say($("handover-title"), whom ? t("handover.to", who, whom) : t("handover.any", who));
    say($("handover-reason"), reason);
    say($("handover-note"), t("handover.note", who, whenOf(end)));
    const asking = this.asking(HANDOVER, id);
    $("handover-yes").disabled = asking;
    $("handover-no").disabled = asking;
  }

  answer(agreed) { this.say("handover.answer", { handover: this.handover.id, agreed }); }

  // ---- a password ------------------------------------------------------------------------------

  paintSecret(isHere) {
    const open = isHere && this.wire.all("secret").find((body) => ["asked", "given"].includes(body.state));
    if (this.secret?.id !== open?.id) this.forget();
    this.secret = open;
    show($("secret"), Boolean(open));
    if (!open) return;
    say($("secret-title"), t(open.state === "given" ? "secret.given" : "secret.asked", open.who, open.purpose));
    say($("secret-note"), t(open.state === "given" ? "secret.given_note" : "secret.note", open.who, timeOf(open.ends_at)));
    const asking = this.asking(SECRET, open.id);
    show($("secret-form"), open.state === "asked" && !asking);
  }

  forget() {
    $("secret-text").value = "";
    this.problem("");
  }

  problem(text) {
    say($("secret-problem"), text);
    show($("secret-problem"), Boolean(text));
  }

  async give() {
    const text = $("secret-text").value;
    if (!text) return this.problem(t("secret.empty"));
    if (looksLikePayment(text)) return this.problem(t("secret.payment"));
    if (!supported()) return this.problem(t("secret.old_browser"));
    if (!this.wire.ready) return this.problem(t("secret.offline"));
    const { id, key } = this.secret;
    try {
      const sealed = await seal(id, key, text);
      this.forget();
      this.say("secret.give", { secret: id, sealed });
    } catch {
      this.problem(t("secret.old_browser"));
    }
  }

  refused({ code }) { this.problem(t(knows(`refused.${code}`) ? `refused.${code}` : "refused.other")); }
}
