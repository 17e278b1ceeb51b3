// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The request form: /t/<tenant>/.
import { $, browserMemory, el, markLanguage, post, say, show, tabMemory, uuid } from "./page.js";
import { fileChips } from "./thread.js";
import { usable } from "./files.js";
import { lang, t } from "./words.js";

const config = JSON.parse(document.body.dataset.config);
const memory = `wb.form.${config.tenant}`;
const FIELDS = ["description", "device", "name", "email", "phone", "street", "postcode", "city", "company"];

const files = [];
let task = "";
let chosenByHand = false;
let requestId = uuid();

// ---- what is kept while the tab lives ----------------------------------------------------------

function remember() {
  const kept = { task, requestId, chosenByHand };
  for (const name of FIELDS) kept[name] = $(name).value;
  kept.kind = kindOf();
  kept.urgency = urgencyOf();
  tabMemory.set(memory, kept);
}

function recall() {
  const kept = tabMemory.get(memory);
  if (!kept) return;
  for (const name of FIELDS) $(name).value = kept[name] ?? "";
  ({ task, chosenByHand } = kept);
  requestId = kept.requestId;
  for (const name of ["kind", "urgency"])
    document.querySelector(`[name="${name}"][value="${kept[name]}"]`)?.click();
}

const kindOf = () => document.querySelector('[name="kind"]:checked').value;
const urgencyOf = () => document.querySelector('[name="urgency"]:checked').value;

// ---- suggestions --------------------------------------------------------------------------------

let typed = null;
let asked = "";

function onTyped() {
  clearTimeout(typed);
  typed = setTimeout(suggest, 250);
}

async function suggest() {
  const text = $("description").value.trim();
  if (text.length < 3 || text === asked) return;
  asked = text;
  const { status, data } = await post("/api/suggest", { text, language: lang });
  if (status === 200 && text === asked) paintSuggestions(data.tasks);
}

function paintSuggestions(tasks) {
  show($("task-wait"), tasks.length === 0);
  if (!tasks.length) say($("task-wait"), t("form.none"));
  // A choice by hand stays; else the best one is taken and can be changed.
  if (!chosenByHand) task = tasks[0]?.task ?? "";
  $("suggestions").replaceChildren(...tasks.map((hit) => el("label", { class: "choice" },
    el("input", { type: "radio", name: "task", value: hit.task, checked: hit.task === task,
      onchange: () => choose(hit.task) }),
    el("span", {}, el("span", { text: hit.name }), el("span", { class: "meta", text: hit.path })))));
  $("task-list").value = task;
  say($("suggestions-said"), tasks.length ? t("form.suggested", tasks.length) : "");
  clear("task");
}

function choose(id) {
  task = id;
  chosenByHand = id !== "";
  $("task-list").value = id;
  for (const radio of document.querySelectorAll('[name="task"]')) radio.checked = radio.value === id;
  clear("task");
  remember();
}

// ---- private or business --------------------------------------------------------------------------

function paintKind() {
  const isPrivate = kindOf() === "private";
  show($("price-private"), isPrivate);
  show($("price-business"), !isPrivate);
  show($("company-field"), !isPrivate);
  show($("consents"), isPrivate);
  show($("after"), isPrivate || config.mail);
  if (!config.mail) say($("after"), t("form.no_mail"));
}

// ---- files ----------------------------------------------------------------------------------------

function addFiles(list) {
  mark("files", "");
  files.push(...usable(list, (key, name) => mark("files", t(key, name))));
  paintFiles();
}

function paintFiles() {
  fileChips($("files-list"), files, (index) => {
    files.splice(index, 1);
    paintFiles();
    $("files-choose").focus();
  });
}

// ---- sending ---------------------------------------------------------------------------------------

function mark(name, text) {
  const error = $(`${name}-error`);
  say(error, text);
  show(error, Boolean(text));
  $(name)?.setAttribute("aria-invalid", text ? "true" : "false");
}
const clear = (name) => mark(name, "");

function check() {
  const wrong = [];
  const need = (name, ok, key, target = $(name)) => {
    mark(name, ok ? "" : t(key));
    if (!ok) wrong.push(target);
  };
  need("description", $("description").value.trim().length > 2, "form.description");
  need("task", Boolean(task), "form.task",
    document.querySelector('[name="task"]') ?? $("task-details").firstElementChild);
  need("name", $("name").value.trim(), "form.name");
  need("email", /^[^@\s]+@[^@\s]+$/.test($("email").value.trim()), "form.email");
  need("consents", kindOf() === "business" || ($("start-early").checked && $("loses-right").checked),
    "form.consent", $("start-early").checked ? $("loses-right") : $("start-early"));
  return wrong;
}

function order() {
  const isPrivate = kindOf() === "private";
  const value = (name) => $(name).value.trim();
  return {
    tenant: config.tenant,
    order: {
      request: requestId, task, title: "", description: value("description"),
      urgency: urgencyOf(), language: lang, device: value("device"),
      customer: {
        name: value("name"), kind: kindOf(), company: isPrivate ? "" : value("company"),
        email: value("email"), phone: value("phone"),
        street: value("street"), postcode: value("postcode"), city: value("city"),
      },
    },
    gross_minor: config.grossMinor, currency: config.currency,
    start_early: isPrivate && $("start-early").checked,
    loses_right: isPrivate && $("loses-right").checked,
  };
}

function problem(text) {
  say($("problem"), text);
  show($("problem"), Boolean(text));
  if (text) $("problem").focus();
}

const PROBLEMS = { 0: "form.offline", 409: "form.price", 429: "form.busy" };

async function submit(event) {
  event.preventDefault();
  problem("");
  const wrong = check();
  if (wrong.length) {
    problem(t("form.problem", wrong.length));
    wrong[0].focus();
    return;
  }
  remember();
  const button = $("submit");
  const label = button.textContent;
  button.disabled = true;
  say(button, t("form.sending"));
  const { status, data } = await post("/api/cases", order());
  button.disabled = false;
  say(button, label);
  if (status === 201) return arrive(data);
  // The same request with other content: a copy of this tab has sent it already.
  if (status === 409 && data.code === "reused_uuid") {
    requestId = uuid();
    return submit(event);
  }
  problem(t(PROBLEMS[status] ?? "form.failed"));
}

// The page of the case takes this one's place, so that chosen files come along.
async function arrive(made) {
  tabMemory.set(memory, null);
  browserMemory.set(`wb.session.${made.public}`, made.session);
  tabMemory.set(`wb.made.${made.public}`, { link: made.link, qr: made.qr });
  const address = `/c/${made.public}?lang=${lang}`;
  try {
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
    const { begin } = await import("./case.js");
    document.body.replaceWith(document.adoptNode(page.body));
    document.title = page.title;
    history.pushState(null, "", address);
    addEventListener("popstate", () => location.reload());
    scrollTo(0, 0);
    begin(made.public, made.session, made, files);
    $("state").setAttribute("tabindex", "-1");
    $("state").focus();
  } catch {
    location.assign(address);
  }
}

// ---- start -----------------------------------------------------------------------------------------

markLanguage();
recall();
paintKind();
paintFiles();
if ($("description").value) suggest();
$("description").addEventListener("input", () => { clear("description"); onTyped(); });
$("task-list").onchange = (event) => choose(event.target.value);
for (const radio of document.querySelectorAll('[name="kind"]')) radio.onchange = () => { paintKind(); remember(); };
for (const name of FIELDS) $(name).addEventListener("change", remember);
for (const name of ["name", "email"]) $(name).addEventListener("input", () => clear(name));
for (const name of ["start-early", "loses-right"]) $(name).onchange = () => clear("consents");
$("files-choose").onclick = () => $("files").click();
$("files").onchange = (event) => { addFiles(event.target.files); event.target.value = ""; };
$("drop").ondragover = (event) => { event.preventDefault(); $("drop").classList.add("over"); };
$("drop").ondragleave = () => $("drop").classList.remove("over");
$("drop").ondrop = (event) => {
  event.preventDefault();
  $("drop").classList.remove("over");
  addFiles(event.dataTransfer.files);
};
$("form").onsubmit = submit;
