// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the customer writes: text, files, drafts that stay in this tab.
import { $, say, show, tabMemory } from "./page.js";
import { fileChips } from "./thread.js";
import { usable } from "./files.js";
import { t } from "./words.js";

const TYPING_MS = 3000;

export class Composer {
  // send(text, files, quote), save(message, text), typing()
  constructor(name, { send, save, typing }) {
    Object.assign(this, { send, save, typing });
    this.memory = `wb.draft.${name}`;
    this.files = [];
    this.editing = null;
    this.quoted = null;
    this.typedAt = 0;
    const text = $("composer-text");
    text.value = tabMemory.get(this.memory) ?? "";
    text.oninput = () => this.onInput();
    text.onkeydown = (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing && !coarse()) {
        event.preventDefault();
        this.submit();
      } else if (event.key === "Escape" && this.editing) {
        this.stopEditing();
      } else if (event.key === "Escape" && this.quoted) {
        this.stopQuoting();
      }
    };
    text.onpaste = (event) => {
      if (event.clipboardData?.files.length) {
        event.preventDefault();
        this.attach(event.clipboardData.files);
      }
    };
    $("composer").onsubmit = (event) => {
      event.preventDefault();
      this.submit();
    };
    $("composer-attach").onclick = () => $("composer-file").click();
    $("composer-file").onchange = (event) => {
      this.attach(event.target.files);
      event.target.value = "";
    };
    $("quoting-stop").onclick = () => this.stopQuoting();
    $("editing-stop").onclick = () => this.stopEditing();
    const talk = $("thread").parentElement;
    talk.ondragover = (event) => event.preventDefault();
    talk.ondrop = (event) => {
      event.preventDefault();
      if (!$("composer").hidden) this.attach(event.dataTransfer.files);
    };
    this.paint();
  }

  onInput() {
    if (!this.editing) tabMemory.set(this.memory, $("composer-text").value || null);
    this.grow();
    if ($("composer-text").value && Date.now() - this.typedAt > TYPING_MS) {
      this.typedAt = Date.now();
      this.typing();
    }
  }

  grow() {
    const text = $("composer-text");
    text.style.height = "auto";
    text.style.height = `${text.scrollHeight + 2}px`;
  }

  attach(list) {
    this.problem("");
    this.files.push(...usable(list, (key, name) => this.problem(t(key, name))));
    this.paint();
  }

  paint() {
    fileChips($("composer-files"), this.files, (index) => {
      this.files.splice(index, 1);
      this.paint();
      $("composer-attach").focus();
    });
    show($("editing"), this.editing !== null);
    show($("quoting"), this.quoted !== null && this.editing === null);
    show($("composer-attach"), this.editing === null);
    this.grow();
  }

  problem(text) {
    say($("composer-error"), text);
    show($("composer-error"), Boolean(text));
  }

  submit() {
    const text = $("composer-text").value.trim();
    if (this.editing) {
      if (text && text !== this.editing.text) this.save(this.editing, text);
      return this.stopEditing();
    }
    if (!text && !this.files.length) return;
    this.problem("");
    const files = this.files;
    this.files = [];
    this.put("");
    const quote = this.quoted;
    this.quoted = null;
    this.send(text, files, quote);
    this.paint();
    $("composer-text").focus();
  }

  put(value) {
    $("composer-text").value = value;
    if (!this.editing) tabMemory.set(this.memory, value || null);
  }

  // `words`: what the quoted message says, for whoever writes.
  quote(message, words) {
    this.quoted = message.id;
    say($("quoting-text"), words);
    this.paint();
    $("composer-text").focus();
  }

  stopQuoting() {
    this.quoted = null;
    this.paint();
    $("composer-text").focus();
  }

  edit(message) {
    this.editing = message;
    $("composer-text").value = message.text;
    this.paint();
    $("composer-text").focus();
  }

  stopEditing() {
    this.editing = null;
    $("composer-text").value = tabMemory.get(this.memory) ?? "";
    this.paint();
    $("composer-text").focus();
  }
}

// On a phone the enter key makes a new line.
const coarse = () => matchMedia("(pointer: coarse)").matches;
