import type { PageState } from './page-state.ts';

/** What the page starts from, as it stands in the file. */
export interface PageData {
  readonly version: string;
  readonly state: PageState;
}

export interface PageDataIds {
  /** Of the element that holds `PageData` as JSON. */
  readonly data: string;
  /** Of the element that holds `PageContents`, packed. */
  readonly contents: string;
}
export const pageDataIds: PageDataIds = { data: 'page-data', contents: 'page-contents' };

/** JSON that may stand in a `script` element: nothing in it ends the element, opens a comment or breaks a line. */
export function embeddedJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
