import type { Scheme } from '../page-ui.ts';

const place = 'fw-advisor-scheme';

/** The colours that the reader chose here before; a page without storage follows the system. */
export function readScheme(): Scheme {
  try {
    const kept = localStorage.getItem(place);
    return kept === 'light' || kept === 'dark' ? kept : 'auto';
  } catch {
    return 'auto';
  }
}

export function setScheme(scheme: Scheme): void {
  if (scheme === 'auto') delete document.documentElement.dataset.scheme;
  else document.documentElement.dataset.scheme = scheme;
  try {
    localStorage.setItem(place, scheme);
  } catch {
    // not kept, that is all
  }
}
