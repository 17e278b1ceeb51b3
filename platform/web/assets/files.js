// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files over the case's socket: PROTOCOL.md, section 8.
import { uuidBytes } from "./page.js";

const CHUNK = 32 * 1024;
const WINDOW = 256 * 1024;
export const MAX_FILE = 50 * 1024 * 1024;

const idOf = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")
  .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");

export class Files {
  constructor(wire, caseId) {
    this.wire = wire;
    this.caseId = caseId;
    this.uploads = new Map();    // blob -> {file, bytes, sha256, sent, upTo, done, failed, progress}
    this.downloads = new Map();  // blob -> {size, parts, got, resolve, reject, progress}
  }

  async upload(blob, file, { progress, done, failed }) {
    const upload = { file, sent: 0, upTo: 0, progress, done, failed };
    this.uploads.set(blob, upload);
    try {
      upload.bytes = new Uint8Array(await file.arrayBuffer());
      const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", upload.bytes));
      upload.sha256 = [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    } catch {
      this.uploads.delete(blob);
      return failed("unreadable", "");
    }
    this.next();
  }

  // One after the other, so that the first is there soonest.
  next() {
    const [first] = this.uploads;
    if (first && this.wire.ready && first[1].sha256 && !first[1].running) this.put(...first);
  }

  put(blob, upload) {
    upload.running = upload.asked = true;
    upload.upTo = upload.sent = 0;
    this.wire.send({
      t: "put", blob, case: this.caseId, name: upload.file.name.slice(-120) || "file",
      mime: upload.file.type || "application/octet-stream", size: upload.bytes.length,
      sha256: upload.sha256,
    });
  }

  cancel(blob) {
    if (this.uploads.delete(blob) && this.wire.ready)
      this.wire.send({ t: "stop_file", blob, code: "", text: "" });
    this.next();
  }

  download(blob, size, progress) {
    return new Promise((resolve, reject) => {
      const download = { size, parts: [], got: 0, resolve, reject, progress };
      this.downloads.set(blob, download);
      this.get(blob, download);
    });
  }

  get(blob, download) {
    if (this.wire.ready)
      this.wire.send({ t: "get", blob, case: this.caseId, offset: download.got });
  }

  // ---- what comes in -----------------------------------------------------------------------

  frame(frame) {
    if (frame.t === "lost") {
      for (const upload of this.uploads.values()) upload.running = false;
    } else if (frame.t === "ready") {
      this.next();
      for (const [blob, download] of this.downloads) this.get(blob, download);
    } else if (frame.t === "put_at") {
      this.putAt(frame);
    } else if (frame.t === "stop_file") {
      const upload = this.uploads.get(frame.blob);
      const download = this.downloads.get(frame.blob);
      this.uploads.delete(frame.blob);
      this.downloads.delete(frame.blob);
      upload?.failed(frame.code, frame.text);
      download?.reject(new Error(frame.code));
      this.next();
    }
  }

  putAt(frame) {
    const upload = this.uploads.get(frame.blob);
    if (!upload) return;
    if (frame.complete) {
      this.uploads.delete(frame.blob);
      upload.done();
      return this.next();
    }
    if (upload.asked) {
      upload.sent = frame.offset;
      upload.asked = false;
    }
    upload.upTo = frame.offset + WINDOW;
    upload.progress(frame.offset / upload.bytes.length);
    this.pump(frame.blob, upload);
  }

  pump(blob, upload) {
    while (upload.sent < Math.min(upload.upTo, upload.bytes.length)) {
      // Messages and clicks go first: never more than a little ahead of the network.
      if (this.wire.queued > 2 * CHUNK) {
        setTimeout(() => this.uploads.get(blob) === upload && this.wire.ready
          && this.pump(blob, upload), 20);
        return;
      }
      const end = Math.min(upload.sent + CHUNK, upload.bytes.length);
      const frame = new Uint8Array(24 + end - upload.sent);
      frame.set(uuidBytes(blob));
      const view = new DataView(frame.buffer);
      view.setUint32(16, upload.sent);
      view.setUint32(20, end === upload.bytes.length ? 1 : 0);
      frame.set(upload.bytes.subarray(upload.sent, end), 24);
      this.wire.sendBinary(frame);
      upload.sent = end;
    }
  }

  binary(buffer) {
    const bytes = new Uint8Array(buffer);
    const view = new DataView(buffer);
    const blob = idOf(bytes.subarray(0, 16));
    const download = this.downloads.get(blob);
    if (!download || view.getUint32(16) !== download.got) return;
    download.parts.push(bytes.slice(24));
    download.got += bytes.length - 24;
    download.progress(download.size ? download.got / download.size : 1);
    if (view.getUint32(20) & 1) {
      this.downloads.delete(blob);
      this.wire.send({ t: "got", blob, offset: download.got });
      return download.resolve(new Blob(download.parts, { type: "application/octet-stream" }));
    }
    this.wire.send({ t: "got", blob, offset: download.got });
  }
}

// What a person chose, without what cannot be sent. `problem` says why.
export function usable(list, problem) {
  const out = [];
  for (const file of list) {
    if (file.size > MAX_FILE) problem("file.big", file.name);
    else if (file.size === 0) problem("file.empty", file.name);
    else out.push(file);
  }
  return out;
}
