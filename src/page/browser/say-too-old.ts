import type { PageData } from '../page-data.ts';
import { pageWords } from '../words/page-words.ts';

/** Where the browser cannot unpack the bases the report in the file stays, and says why nothing is asked. */
export function sayTooOld({ state }: PageData): void {
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.setAttribute('role', 'alert');
  notice.textContent = pageWords(state.language).tooOld;
  document.querySelector('header')?.append(notice);
}
