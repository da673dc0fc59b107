const constants = new Uint32Array(64);
const initial = new Uint32Array(8);
fillConstants();

/** The first 32 bits of the fractional parts of the roots of the first primes (FIPS 180-4, 4.2.2 and 5.3.3). */
function fillConstants(): void {
  const fraction = (root: number) => (root - Math.floor(root)) * 2 ** 32;
  for (let prime = 2, found = 0; found < 64; prime++) {
    let divisor = 2;
    while (divisor * divisor <= prime && prime % divisor !== 0) divisor++;
    if (divisor * divisor <= prime) continue;
    if (found < 8) initial[found] = fraction(prime ** (1 / 2));
    constants[found++] = fraction(prime ** (1 / 3));
  }
}

/**
 * SHA-256 of a text's UTF-8, in hexadecimal (FIPS 180-4). The browser's own is asynchronous, and a record is made by
 * functions that are not.
 */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const blocks = ((bytes.length + 8) >> 6) + 1;
  const padded = new DataView(new ArrayBuffer(blocks * 64));
  bytes.forEach((byte, i) => padded.setUint8(i, byte));
  padded.setUint8(bytes.length, 0x80);
  padded.setUint32(blocks * 64 - 8, Math.floor(bytes.length / 2 ** 29));
  padded.setUint32(blocks * 64 - 4, (bytes.length * 8) >>> 0);
  const hash = initial.slice();
  for (let block = 0; block < blocks; block++) compress(hash, padded, block * 64);
  return [...hash].map((word) => word.toString(16).padStart(8, '0')).join('');
}

const rotate = (word: number, by: number) => (word >>> by) | (word << (32 - by));

function compress(hash: Uint32Array, data: DataView, offset: number): void {
  const w = new Uint32Array(64);
  for (let t = 0; t < 16; t++) w[t] = data.getUint32(offset + 4 * t);
  for (let t = 16; t < 64; t++) {
    const [a, b] = [w[t - 15]!, w[t - 2]!];
    const s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
    const s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
    w[t] = w[t - 16]! + s0 + w[t - 7]! + s1;
  }
  let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number];
  for (let t = 0; t < 64; t++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + constants[t]! + w[t]!) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    hash[i]! += word;
  });
}
