// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A browser that has not shown the mailed code yet sees the state and this.
import { $, post, say, show } from "./page.js";
import { t } from "./words.js";

export class TrustPanel {
  constructor(session, trusted) {
    this.session = session;
    this.trusted = trusted;
    $("trust-send").onclick = () => this.sendCode();
    $("trust-form").onsubmit = (event) => {
      event.preventDefault();
      this.enter();
    };
  }

  paint(needed, mailHint) {
    show($("trust"), needed);
    if (needed) say($("trust-note"), t("trust.note", mailHint));
  }

  problem(text) {
    say($("trust-error"), text);
    show($("trust-error"), Boolean(text));
  }

  async sendCode() {
    $("trust-send").disabled = true;
    const { status, data } = await post("/api/code", { session: this.session });
    $("trust-send").disabled = false;
    if (status === 429) {
      return this.problem(t("trust.wait", Math.ceil(data.after_ms / 1000)));
    }
    if (status !== 200) return this.problem(t("trust.failed"));
    this.problem("");
    say($("trust-note"), t("trust.sent"));
    say($("trust-send"), t("trust.again"));
    $("trust-send").classList.remove("primary");
    show($("trust-form"), true);
    $("trust-code").focus();
  }

  async enter() {
    const code = $("trust-code").value.replace(/\D/g, "");
    const { status } = await post("/api/trust", { session: this.session, code });
    if (status !== 200) {
      this.problem(t(status === 0 ? "gone.unreachable" : "trust.wrong"));
      return $("trust-code").select();
    }
    this.problem("");
    this.trusted();
  }
}
