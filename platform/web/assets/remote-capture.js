// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shared screen as pictures that hold only what has changed: PROTOCOL.md, 11.4.
import { join } from "./remote-keys.js";

const PICTURE = 2;
const TILE = 128;
const EVERY_MS = 100;
const AHEAD = 2;          // pictures that the other end has not painted yet
const MAX_SIDE = 8192;

export const canShare = () => Boolean(navigator.mediaDevices?.getDisplayMedia)
  && "OffscreenCanvas" in globalThis;

export class Capture {
  // on: {picture(bytes), ended()}
  constructor(stream, on) {
    this.stream = stream;
    this.on = on;
    this.track = stream.getVideoTracks()[0];
    this.track.addEventListener("ended", () => this.live && on.ended());
    this.live = true;
    this.ready = false;   // the other end is there
    this.number = 0;
    this.seen = 0;
    this.view = document.createElement("canvas");
    this.encoder = new Worker("/assets/remote-encoder.js");
    this.paint = this.view.getContext("2d", { willReadFrequently: true, alpha: false });
    if (globalThis.MediaStreamTrackProcessor) this.readFrames();
    else this.watchVideo();
  }

  static async ask() {
    return navigator.mediaDevices.getDisplayMedia({
      video: { frameRate: { max: 15 } }, audio: false, surfaceSwitching: "include",
    });
  }

  stop() {
    this.live = this.ready = false;
    clearTimeout(this.timer);
    for (const track of this.stream.getTracks()) track.stop();
    this.video?.pause();
    this.encoder.terminate();
    this.before = null;
  }

  // A new round: nothing that was sent before counts.
  begin() {
    this.ready = this.whole = true;
    this.turn = (this.turn ?? 0) + 1;
    this.seen = this.number;
    this.pump();
  }

  pause() { this.ready = false; }

  wantWhole() {
    this.whole = true;
    this.pump();
  }

  onSeen(number) {
    if (number > this.seen && number <= this.number) this.seen = number;
    this.pump();
  }

  // ---- frames: the track itself where the browser gives it, also while this tab is hidden -------

  async readFrames() {
    const reader = new MediaStreamTrackProcessor({ track: this.track }).readable.getReader();
    try {
      while (this.live) {
        const { value: frame, done } = await reader.read();
        if (done) return;
        this.draw(frame, frame.displayWidth, frame.displayHeight);
        frame.close();
      }
    } catch { /* the track has ended, and says so itself */ }
  }

  watchVideo() {
    this.video = document.createElement("video");
    this.video.muted = true;
    this.video.srcObject = this.stream;
    this.video.play().catch(() => {});
    const look = () => {
      if (!this.live) return;
      if (this.video.videoWidth) this.draw(this.video, this.video.videoWidth, this.video.videoHeight);
      setTimeout(look, EVERY_MS);
    };
    look();
  }

  draw(source, width, height) {
    const scale = Math.min(1, MAX_SIDE / Math.max(width, height));
    const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
    if (!this.live || !w || !h) return;
    if (this.view.width !== w || this.view.height !== h) {
      [this.view.width, this.view.height] = [w, h];
      this.before = null;
      this.whole = true;
    }
    this.paint.drawImage(source, 0, 0, w, h);
    this.fresh = this.drawn = true;
    this.pump();
  }

  // ---- pictures ----------------------------------------------------------------------------

  // Frames set the pace, for timers of a hidden page are slow; the timer is for the last one.
  async pump() {
    if (!this.ready || this.busy || !this.drawn) return;
    if (!(this.fresh || this.whole) || this.number - this.seen >= AHEAD) return;
    const wait = (this.last ?? 0) + EVERY_MS - performance.now();
    if (wait > 0) {
      this.timer ??= setTimeout(() => {
        this.timer = null;
        this.pump();
      }, wait);
      return;
    }
    this.busy = true;
    this.last = performance.now();
    const { turn } = this;
    const { width, height } = this.view;
    const pixels = new Uint32Array(this.paint.getImageData(0, 0, width, height).data.buffer);
    const whole = this.whole || !this.before;
    const areas = whole ? bands(width, height) : changed(pixels, this.before, width, height);
    this.before = pixels;
    this.fresh = this.whole = false;
    if (areas.length) {
      const share = areas.reduce((sum, [, , w, h]) => sum + w * h, 0) / (width * height);
      const tiles = areas.map((area) => cut(pixels, width, area));
      const made = await this.encode(tiles, share > 0.3 ? 0.72 : 0.88);
      tiles.forEach((tile, i) => { tile.bytes = new Uint8Array(made[i]); });
      this.number += 1;
      if (this.ready && turn === this.turn) this.on.picture(picture(this.number, width, height, whole, tiles));
    }
    this.busy = false;
    if (this.live) this.pump();
  }

  encode(tiles, quality) {
    return new Promise((resolve) => {
      this.encoder.onmessage = ({ data }) => resolve(data);
      this.encoder.postMessage({ tiles, quality }, tiles.map((tile) => tile.buffer));
    });
  }
}

// From the pixels that were compared, not from what has been drawn since.
function cut(pixels, stride, [x, y, width, height]) {
  const part = new Uint32Array(width * height);
  for (let row = 0; row < height; row++) {
    const from = (y + row) * stride + x;
    part.set(pixels.subarray(from, from + width), row * width);
  }
  return { x, y, width, height, buffer: part.buffer };
}

// A whole picture in bands, so that none is too large to be encoded at once.
function bands(width, height) {
  const out = [];
  for (let y = 0; y < height; y += 4 * TILE) out.push([0, y, width, Math.min(4 * TILE, height - y)]);
  return out;
}

// Tiles of a fixed grid that differ, neighbours of one row taken together.
export function changed(now, before, width, height) {
  const out = [];
  for (let y = 0; y < height; y += TILE) {
    const h = Math.min(TILE, height - y);
    let run = null;
    for (let x = 0; x < width; x += TILE) {
      const w = Math.min(TILE, width - x);
      if (!differs(now, before, width, x, y, w, h)) run = null;
      else if (run) run[2] += w;
      else out.push(run = [x, y, w, h]);
    }
  }
  return out;
}

function differs(now, before, stride, x, y, width, height) {
  for (let row = y; row < y + height; row++)
    for (let at = row * stride + x, end = at + width; at < end; at++)
      if (now[at] !== before[at]) return true;
  return false;
}

function picture(number, width, height, whole, tiles) {
  const head = new DataView(new ArrayBuffer(12));
  head.setUint8(0, PICTURE);
  head.setUint32(1, number);
  head.setUint16(5, width);
  head.setUint16(7, height);
  head.setUint8(9, whole ? 1 : 0);
  head.setUint16(10, tiles.length);
  const parts = [new Uint8Array(head.buffer)];
  for (const tile of tiles) {
    const view = new DataView(new ArrayBuffer(12));
    [tile.x, tile.y, tile.width, tile.height].forEach((value, i) => view.setUint16(2 * i, value));
    view.setUint32(8, tile.bytes.length);
    parts.push(new Uint8Array(view.buffer), tile.bytes);
  }
  return join(...parts);
}
