const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/**
 * A horizontal bar of exactly `width` columns, the rest spaces: to an eighth of a column, in ASCII to a whole one.
 * Something above zero always shows, so that an empty bar means zero; `fraction` is held within [0, 1].
 */
export function bar(fraction: number, width: number, options: { ascii?: boolean } = {}): string {
  const steps = options.ascii ? 1 : 8;
  const share = fraction > 0 ? Math.min(1, fraction) : 0; // NaN is nothing to draw either
  const filled = share === 0 ? 0 : Math.max(1, Math.round(share * width * steps));
  const drawn = options.ascii ? '#'.repeat(filled) : '█'.repeat(filled >> 3) + EIGHTHS[filled & 7]!;
  return drawn.padEnd(width);
}
