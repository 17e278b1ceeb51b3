// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small pieces that every page needs. No framework, no dependency.

export const $ = (id) => document.getElementById(id);

// el("p", {class: "meta", text: "…"}, child, …). Text goes in as text, never as markup.
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name === "text") node.textContent = value;
    else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== undefined && value !== null) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child));
  return node;
}

export function show(node, visible) {
  if (node.hidden === visible) node.hidden = !visible;
}

// Sets text only where it differs, so that a screen reader hears of real changes only.
export function say(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

// UUID of version 7: RFC 9562, 5.7.
export function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let now = Date.now();
  for (let i = 5; i >= 0; i--) {
    bytes[i] = now % 256;
    now = Math.floor(now / 256);
  }
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

export function uuidBytes(id) {
  return Uint8Array.from(id.replaceAll("-", "").match(/../g), (pair) => parseInt(pair, 16));
}

// {status, data}; status 0 where the platform cannot be reached.
export async function post(path, body) {
  try {
    const answer = await fetch(path, {
      method: "POST", body: JSON.stringify(body), credentials: "omit", cache: "no-store",
      headers: { "Content-Type": "application/json" }, signal: AbortSignal.timeout(20000),
    });
    const data = await answer.json().catch(() => ({}));
    return { status: answer.status, data };
  } catch {
    return { status: 0, data: {} };
  }
}

// Storage may be full or forbidden; then the page works on without memory.
function box(storage) {
  return {
    get(key) {
      try { return JSON.parse(storage().getItem(key)); } catch { return null; }
    },
    set(key, value) {
      try {
        if (value === null) storage().removeItem(key);
        else storage().setItem(key, JSON.stringify(value));
      } catch { /* nothing is lost that is still on the page */ }
    },
  };
}
export const tabMemory = box(() => sessionStorage);
export const browserMemory = box(() => localStorage);

// Marks the language that is shown, and keeps the rest of the address in the links to the others.
export function markLanguage() {
  for (const link of document.querySelectorAll(".switch a"))
    if (link.lang === document.documentElement.lang) link.setAttribute("aria-current", "true");
}
