// A screenshot as a PNG with a palette, a fifth of its size: flat colours need no more than 256.
import { crc32, deflateSync } from 'node:zlib';

/** Decodes in a page of the browser, which is there anyway. */
export async function palettePng(browser, png) {
  const page = await browser.newPage();
  const { width, height, pixels } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let text = '';
    for (let i = 0; i < data.length; i += 4096) text += String.fromCharCode(...data.subarray(i, i + 4096));
    return { width: image.width, height: image.height, pixels: btoa(text) };
  }, png.toString('base64'));
  await page.close();
  return encode(width, height, Buffer.from(pixels, 'base64'));
}

function encode(width, height, rgba) {
  const count = new Map();
  const colorAt = (i) => (rgba[i] << 16) | (rgba[i + 1] << 8) | rgba[i + 2];
  for (let i = 0; i < rgba.length; i += 4) count.set(colorAt(i), (count.get(colorAt(i)) ?? 0) + 1);
  const palette = spread([...count].sort((a, b) => b[1] - a[1]).map(([color]) => color));
  const nearest = new Map();
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const color = colorAt(4 * (y * width + x));
      if (!nearest.has(color)) nearest.set(color, indexOfNearest(palette, color));
      rows[y * (width + 1) + 1 + x] = nearest.get(color);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colors = Buffer.from(palette.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Of the most frequent colours those that differ enough from each other: shades of smoothed letters are alike. */
function spread(colors) {
  for (let apart = 3; ; apart += 2) {
    const kept = [];
    for (const color of colors) if (kept.every((k) => distance(k, color) >= apart * apart)) kept.push(color);
    if (kept.length <= 64 || apart > 40) return kept.slice(0, 256);
  }
}

const distance = (a, b) =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;

function indexOfNearest(palette, color) {
  let best = 0;
  for (let i = 1; i < palette.length; i++) if (distance(palette[i], color) < distance(palette[best], color)) best = i;
  return best;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, crc]);
}
