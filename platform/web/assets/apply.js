// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Becoming a supporter: /t/<tenant>/apply. A mailed link opens the application, whose parts are
// kept on the platform as they are filled in, so that it can be gone on with later and elsewhere.
import { $, el, markLanguage, post, say, show, tabMemory } from "./page.js";
import { ApplyForm, day } from "./apply-form.js";
import { PracticeTalk } from "./practice.js";
import { knows, lang, t } from "./words.js";

const config = JSON.parse(document.body.dataset.config);
const memory = `wb.apply.${config.tenant}`;
const form = new ApplyForm(JSON.parse(document.body.dataset.versions));
const practice = new PracticeTalk();
let session = tabMemory.get(memory);
let view = null;
let saving = Promise.resolve();
let unsaved = false;   // a part could not be kept: what is sent would be an older one

function problem(text) {
  say($("problem"), text);
  show($("problem"), Boolean(text));
  if (text) $("problem").focus();
}

// The answer's data, or null where it did not work; what is said then is shown.
async function ask(name, body) {
  const { status, data } = await post(`/api/apply/${name}`, body);
  if (status === 200) return data;
  if (status === 403) {
    leave();
    problem(t("apply.ended"));
  } else if (status === 429) {
    problem(t("apply.wait", Math.ceil((data.after_ms ?? 1000) / 1000)));
  } else if (data.code === "weak_password") {
    say($("password-error"), t("apply.weak"));
    show($("password-error"), true);
    $("password").focus();
  } else {
    problem(t(status === 0 ? "form.offline" : knows(`apply.refused_${data.code}`)
      ? `apply.refused_${data.code}` : "form.failed"));
  }
  return null;
}

function leave() {
  session = null;
  tabMemory.set(memory, null);
  practice.follow(null);
  show($("form"), false);
  show($("state"), false);
  show($("withdraw"), false);
  show($("begin"), true);
}

// ---- the mail ----------------------------------------------------------------------------------

async function start(event) {
  event.preventDefault();
  problem("");
  const email = $("email").value.trim();
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) {
    problem(t("form.email"));
    return;
  }
  $("start-send").disabled = true;
  const done = await ask("start", { tenant: config.tenant, email, language: lang });
  $("start-send").disabled = false;
  if (!done) return;
  say($("sent"), t("apply.sent", email));
  show($("sent"), true);
  $("sent").focus();
}

// ---- the form ----------------------------------------------------------------------------------

// One part after the other, so that a later one never overtakes an earlier.
function save(item) {
  saving = saving.then(async () => {
    if (!session || !view?.open.includes(item)) return;
    say($("saved"), t("apply.saving"));
    const values = form.values(item);
    // The number is not in the form once it is kept; the platform knows it by its end.
    if (item === "bank" && !values.iban) values.iban = view.bank.iban;
    const now = await ask("save", { session, item, values });
    say($("saved"), now ? t("apply.saved") : "");
    if (now) view = now;
    else unsaved = true;
  });
  return saving;
}
form.changed = save;

async function submit(event) {
  event.preventDefault();
  problem("");
  form.clear();
  unsaved = false;
  for (const part of form.parts()) if (!part.disabled && !part.hidden) save(part.dataset.item);
  await saving;
  if (!session || unsaved) return;
  if (view.missing.length) {
    const first = form.mark(view.missing);
    problem(t("form.problem", view.missing.length));
    first?.focus();
    return;
  }
  $("submit").disabled = true;
  const now = await ask("submit", { session, password: view.has_account ? "" : $("password").value });
  $("submit").disabled = false;
  if (!now) return;
  $("password").value = "";
  paint(now);
  $("state").scrollIntoView({ block: "start" });
}

// ---- where it stands ---------------------------------------------------------------------------

function paintState() {
  const { state } = view;
  show($("state"), Boolean(state));
  if (!state) return;
  say($("state-line"), t(knows(`apply.state_${state}`) ? `apply.state_${state}` : "apply.state_submitted"));
  say($("state-note"), knows(`apply.note_${state}`) ? t(`apply.note_${state}`) : "");
  $("reasons").replaceChildren(...view.reasons.map(({ text }) => el("li", { text })));
  say($("reason-text"), view.reason_text);
  show($("reason-text"), Boolean(view.reason_text));
  const started = view.identification?.state === "started";
  if (started) say($("identify"), t("apply.identify", view.identification.reference,
    t(knows(`apply.method_${view.identification.method}`) ? `apply.method_${view.identification.method}` : "apply.method_other")));
  show($("identify"), started);
  const at = view.appointment;
  if (at) say($("appointment"), t("apply.appointment", `${day(Date.parse(at.date))}, ${at.time}`, at.zone,
    at.minutes, at.evaluator_name, at.place));
  show($("appointment"), Boolean(at) && state === "submitted");
  show($("appeal-form"), Boolean(view.appeal_until));
}

function paint(now) {
  view = now;
  show($("begin"), false);
  paintState();
  practice.follow(view.state ? session : null);
  form.fill(view);
  show($("form"), view.open.length > 0);
  show($("withdraw"), view.can_withdraw);
}

async function refresh() {
  const now = session && await ask("read", { session });
  if (now) paint(now);
}

// ---- start -------------------------------------------------------------------------------------

// The secret leaves the address bar before anything else happens.
async function arrive() {
  const secret = location.hash.slice(1);
  const name = new URLSearchParams(location.search).get("a");
  if (!secret || !name) return;
  history.replaceState(null, "", `${location.pathname}?lang=${lang}`);
  const data = await ask("open", { public: name, secret });
  if (!data) return;
  session = data.session;
  tabMemory.set(memory, session);
}

async function open() {
  markLanguage();
  await arrive();
  if (session) await refresh();
  if (!session) show($("begin"), true);
}

$("start").onsubmit = start;
$("form").onsubmit = submit;
$("form").addEventListener("change", (event) => {
  const item = event.target.closest("[data-item]")?.dataset.item;
  if (item && item !== "skills") save(item);
});
$("appeal-form").onsubmit = async (event) => {
  event.preventDefault();
  problem("");
  const now = await ask("appeal", { session, text: $("appeal").value.trim() });
  if (now) paint(now);
};
$("withdraw-now").onclick = async () => {
  const now = await ask("withdraw", { session });
  if (now) paint(now);
};
// The other side works on it, too.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible" && session && view?.state) refresh();
});
open();
