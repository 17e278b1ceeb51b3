// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One tap after the case is closed: five radio buttons that look like stars, none of them chosen for
// anybody. What was tapped last counts; words are optional. The expert's answer stands below.
import { $, say, show } from "./page.js";
import { whenOf, t } from "./words.js";

// Arrow keys walk over the stars on their way to the one that is meant.
const SETTLES_MS = 700;

export class RatingPanel {
  constructor(wire) {
    this.wire = wire;
    this.typed = false;
    for (const input of this.inputs())
      input.addEventListener("change", () => this.later());
    $("rating-text").addEventListener("input", () => { this.typed = true; this.offer(); });
    $("rating-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.send();
    });
  }

  inputs() { return [...document.querySelectorAll("#rating-stars input")]; }
  chosen() { return Number(this.inputs().find((input) => input.checked)?.value ?? 0); }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), SETTLES_MS);
    this.offer();
  }

  offer() {
    show($("rating-words"), this.chosen() > 0);
    show($("rating-send"), this.typed);
  }

  send() {
    clearTimeout(this.timer);
    this.timer = null;
    const stars = this.chosen();
    if (!stars || !this.caseId) return;
    const text = $("rating-text").value.trim();
    this.typed = false;
    this.failed = false;
    this.wire.submit("case.rate", { case: this.caseId, stars, text });
    this.offer();
  }

  refused() {
    this.failed = true;
    say($("rating-state"), t("rating.refused"));
  }

  asking() {
    return this.timer || this.wire.pending().some((entry) => entry.command.name === "case.rate");
  }

  paint(body, trusted) {
    const rating = this.wire.all("rating")[0];
    const may = Boolean(trusted && body.can?.rate);
    show($("rating"), Boolean(trusted && body.state === "closed" && (may || rating)));
    if ($("rating").hidden) return;
    this.caseId = body.id;
    say($("rating-title"), may ? t("rating.ask", body.assignee_name || t("someone"))
      : t("rating.yours"));
    for (const input of this.inputs()) {
      input.disabled = !may;
      if (!this.asking() && !this.failed) input.checked = Number(input.value) === rating?.stars;
    }
    if (!this.typed && !this.asking()) $("rating-text").value = rating?.text ?? "";
    $("rating-text").readOnly = !may;
    this.offer();
    if (!this.failed) say($("rating-state"), this.state(rating, may));
    show($("rating-answer"), Boolean(rating?.answer));
    say($("rating-answer"), rating?.answer
      ? t("rating.answer", body.assignee_name || t("someone"), rating.answer) : "");
  }

  state(rating, may) {
    if (this.asking()) return t("asking");
    if (!rating) return t("rating.note");
    return may ? t("rating.thanks", whenOf(rating.edit_until)) : "";
  }
}
