import type { PageBase } from '../page-base.ts';
import { type PageData, pageDataIds } from '../page-data.ts';

const textOf = (id: string): string => document.getElementById(id)?.textContent ?? '';

export const readData = (): PageData => JSON.parse(textOf(pageDataIds.data)) as PageData;

/** The bases that the file carries. Rejects where the browser cannot inflate. */
export async function unpackBases(): Promise<readonly PageBase[]> {
  const bytes = Uint8Array.from(atob(textOf(pageDataIds.bases)), (character) => character.charCodeAt(0));
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return (await new Response(inflated).json()) as PageBase[];
}
