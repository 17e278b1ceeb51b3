// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the invoice goes. Above 250 EUR it must stand on it (§ 33 UStDV ends there), so it is asked
// for as soon as the bill is that high; before, whoever wants it there can say it.
import { $, say, show } from "./page.js";
import { t } from "./words.js";

const LARGE = 25000;
const FIELDS = ["street", "postcode", "city"];

export class AddressPanel {
  constructor(wire) {
    this.wire = wire;
    this.typed = false;
    this.asked = false;
    $("address-form").addEventListener("input", () => { this.typed = true; });
    $("address-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.save();
    });
  }

  save() {
    const args = { case: this.caseId };
    for (const name of FIELDS) args[name] = $(`address-${name}`).value.trim();
    if (FIELDS.some((name) => !args[name])) return this.problem(t("address.incomplete"));
    this.problem("");
    this.wire.submit("case.address", args);
    say($("address-state"), t("address.saved"));
    show($("address-state"), true);
    this.typed = false;
  }

  problem(text) {
    say($("address-problem"), text);
    show($("address-problem"), Boolean(text));
  }

  refused() {
    show($("address-state"), false);
    this.problem(t("refused.other"));
  }

  isNeeded(body) {
    const work = this.wire.all("case_work")[0];
    return Boolean(work && work.bill.currency === "EUR" && work.bill.gross > LARGE
      && !body.customer.street);
  }

  paint(body, trusted) {
    const may = trusted && body.state !== "cancelled";
    show($("address"), may);
    if (!may) return;
    this.caseId = body.id;
    const needed = this.isNeeded(body);
    show($("address-needed"), needed);
    if (needed && !this.asked) $("address").open = this.asked = true;
    if (this.typed) return;
    for (const name of FIELDS) $(`address-${name}`).value = body.customer[name];
  }
}
