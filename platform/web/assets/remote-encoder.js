// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A worker that makes JPEG of tiles: it does not wait for idle moments of the page, of which one
// that stands behind other windows has few.
const canvas = new OffscreenCanvas(1, 1);

async function encode({ width, height, buffer }, quality) {
  [canvas.width, canvas.height] = [width, height];
  const image = new ImageData(new Uint8ClampedArray(buffer), width, height);
  canvas.getContext("2d", { alpha: false }).putImageData(image, 0, 0);
  return (await canvas.convertToBlob({ type: "image/jpeg", quality })).arrayBuffer();
}

onmessage = async ({ data: { tiles, quality } }) => {
  const out = [];
  for (const tile of tiles) out.push(await encode(tile, quality));
  postMessage(out, out);
};
