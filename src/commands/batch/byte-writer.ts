/** Bytes that are put together piece by piece, in one buffer that grows and is used again. */
export interface ByteWriter {
  /** Bytes that are known beforehand. */
  put(bytes: Uint8Array): void;
  text(text: string): void;
  byte(byte: number): void;
  /** A number rounded to nine decimals, as JSON writes it. */
  decimal(value: number): void;
  size(): number;
  /** What was written, until the next piece is. */
  bytes(): Uint8Array;
  clear(): void;
}

const billion = 1_000_000_000;

export function byteWriter(capacity = 1 << 18): ByteWriter {
  let buffer = Buffer.allocUnsafe(capacity);
  let size = 0;
  const reserve = (more: number) => {
    if (size + more <= buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(2 * buffer.length, size + more));
    buffer.copy(larger, 0, 0, size);
    buffer = larger;
  };
  const text = (string: string) => {
    reserve(3 * string.length);
    size += buffer.write(string, size);
  };
  /** A whole number below 2^31, with zeros before it. */
  const digits = (whole: number, width: number) => {
    let rest = whole | 0;
    for (let i = size + width - 1; i >= size; i--) {
      const next = (rest / 10) | 0;
      buffer[i] = 48 + rest - next * 10;
      rest = next;
    }
    size += width;
  };
  return {
    put(bytes) {
      reserve(bytes.length);
      if (bytes.length > 48) buffer.set(bytes, size);
      else for (let i = 0; i < bytes.length; i++) buffer[size + i] = bytes[i]!;
      size += bytes.length;
    },
    text,
    byte(byte) {
      reserve(1);
      buffer[size++] = byte;
    },
    decimal(value) {
      let parts = Math.round(value * billion);
      if (parts < 0) {
        reserve(1);
        buffer[size++] = 45;
        parts = -parts;
      }
      // JSON writes what is smaller than a millionth with an exponent
      if (parts >= 1e15 || (parts > 0 && parts < 1000)) return text(String(parts / billion));
      const whole = Math.floor(parts / billion);
      let rest = (parts - whole * billion) | 0;
      reserve(32);
      digits(whole, whole < 10 ? 1 : whole < 100 ? 2 : whole < 1000 ? 3 : String(whole).length);
      if (rest === 0) return;
      let decimals = 9;
      for (; rest % 10 === 0; rest = (rest / 10) | 0) decimals--;
      buffer[size++] = 46;
      digits(rest, decimals);
    },
    size: () => size,
    bytes: () => buffer.subarray(0, size),
    clear() {
      size = 0;
    },
  };
}
