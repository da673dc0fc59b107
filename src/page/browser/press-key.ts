/** The action that a single key stands for; null for none, and where it chose an option by itself. */
export function pressKey({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent, at: string | null): string | null {
  if (ctrlKey || metaKey || altKey || !(target instanceof Element)) return null;
  // these have uses of their own for keys
  if (target.closest('select, textarea, [contenteditable], [type="range"]') !== null) return null;
  if (key === 'n') return 'next';
  if (key === 'p') return 'previous';
  if (key === 'u') return 'undo';
  if (key === '?') return 'keys';
  if (!/^[1-9]$/.test(key)) return null;
  const question = target.closest('.question') ?? (at === null ? null : document.getElementById(`q-${at}`));
  question?.querySelectorAll<HTMLInputElement>('.choices input')[Number(key) - 1]?.click();
  return null;
}
