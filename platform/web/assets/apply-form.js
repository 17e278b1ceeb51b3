// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of an application as the form holds them: values out, values in, and where a problem
// is shown.
import { $, el, say, show } from "./page.js";
import { knows, lang, t } from "./words.js";

const TEXTS = {
  person: ["first_name", "last_name", "birth_date", "birth_place", "street", "postcode", "city",
    "country", "phone"],
  business: ["legal_name", "tax_number"],
  languages: ["area"],
  bank: ["holder", "iban"],
};
const checked = (name) => [...document.querySelectorAll(`[name="${name}"]:checked`)].map((box) => box.value);

export class ApplyForm {
  constructor(versions) {
    this.versions = versions;
    this.skills = [];
    $("skill-add").onclick = () => this.addSkill();
  }

  parts() { return [...document.querySelectorAll("[data-item]")]; }

  values(item) {
    const out = {};
    for (const name of TEXTS[item] ?? []) out[name] = $(name).value.trim();
    if (item === "business") out.seller = checked("seller")[0] ?? "";
    if (item === "languages") out.speaks = checked("speaks");
    if (item === "skills") out.skills = this.skills.map(({ task, level }) => ({ task, level }));
    if (item === "consents")
      out.consents = checked("consents").map((name) => ({ document: name, version: this.versions[name] }));
    if (item === "identity") out.ready = $("ready").checked;
    return out;
  }

  // Takes what the platform holds, but for the part in which somebody is typing.
  fill(view) {
    const busy = document.activeElement?.closest("[data-item]")?.dataset.item;
    for (const [item, names] of Object.entries(TEXTS)) {
      if (item === busy) continue;
      for (const name of names)
        if (name !== "iban") $(name).value = view[item][name] ?? "";
    }
    // The number itself never comes back.
    say($("iban-hint"), view.bank.iban ? t("apply.iban_kept", view.bank.iban) : "");
    for (const radio of document.querySelectorAll('[name="seller"]'))
      radio.checked = radio.value === view.business.seller;
    for (const box of document.querySelectorAll('[name="speaks"]'))
      box.checked = view.languages.speaks.includes(box.value);
    for (const box of document.querySelectorAll('[name="consents"]'))
      box.checked = view.consents.some((one) => one.document === box.value);
    this.skills = view.skills.skills;
    this.paintSkills();
    for (const part of this.parts()) {
      const open = view.open.includes(part.dataset.item);
      part.disabled = !open;
      show(part, open || part.dataset.item !== "identity");
    }
    show($("password-field"), !view.has_account);
  }

  // ---- skills --------------------------------------------------------------------------------

  nameOf(task) {
    return $("skill-task").querySelector(`option[value="${CSS.escape(task)}"]`)?.textContent ?? task;
  }

  addSkill() {
    const task = $("skill-task").value;
    if (!task) return $("skill-task").focus();
    const level = Number($("skill-level").value);
    this.skills = [...this.skills.filter((one) => one.task !== task), { task, level }];
    $("skill-task").value = "";
    this.paintSkills();
    this.changed("skills");
    $("skill-task").focus();
  }

  paintSkills() {
    $("skills").replaceChildren(...this.skills.map(({ task, level }) => el("li", {},
      el("span", { class: "name", text: `${this.nameOf(task)} · ${t(`apply.level_${level}`)}` }),
      el("button", { type: "button", class: "tiny", text: t("apply.skill_remove"),
        "aria-label": t("apply.skill_remove_one", this.nameOf(task)),
        onclick: () => {
          this.skills = this.skills.filter((one) => one.task !== task);
          this.paintSkills();
          this.changed("skills");
        } }))));
  }

  // ---- problems ------------------------------------------------------------------------------

  clear() {
    for (const error of document.querySelectorAll("#form .error")) show(error, false);
    for (const field of document.querySelectorAll('#form [aria-invalid]')) field.removeAttribute("aria-invalid");
  }

  // Where it belongs; a part's own line for what has no field of its own. Returns the first field.
  mark(missing) {
    this.clear();
    let first = null;
    for (const { item, field, code } of missing) {
      const line = $(`${field}-error`) ?? $(`${item}-error`) ?? $(`${item === "languages" ? "speaks" : "seller"}-error`);
      const text = t(knows(`apply.code_${code}`) ? `apply.code_${code}` : "apply.code_empty");
      if (line) { say(line, text); show(line, true); }
      const input = $(field);
      if (input) input.setAttribute("aria-invalid", "true");
      first ??= input ?? document.querySelector(`[data-item="${item}"] :is(input, select, button)`);
    }
    return first;
  }
}

export const day = (ms) => new Intl.DateTimeFormat(lang, { dateStyle: "long" }).format(ms);
