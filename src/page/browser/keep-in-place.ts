/** Whatever grows or shrinks above it, a slider stays under the hand that moves it. */
export function keepInPlace(change: () => void): void {
  const held = document.activeElement;
  const top = (element: Element) => element.getBoundingClientRect().top;
  if (!(held instanceof HTMLInputElement && held.type === 'range')) {
    change();
    return;
  }
  const before = top(held);
  change();
  scrollBy({ top: top(held) - before, behavior: 'instant' });
}
