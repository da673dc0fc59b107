/** Goes to a place on the page, folded open where it is inside something; the address stays that of the answers. */
export function goTo(id: string): void {
  const target = document.getElementById(id);
  if (target === null) return;
  for (let at: Element | null = target; at !== null; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  const first = target.querySelector<HTMLElement>('input, select, h2');
  const focused = first ?? target;
  if (focused.tabIndex < 0) focused.tabIndex = -1;
  target.scrollIntoView({ block: 'start' });
  focused.focus({ preventScroll: true });
}
