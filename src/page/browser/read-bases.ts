import { fromBase91 } from '../base91.ts';
import { type Packed, unpackBases } from '../pack-bases.ts';
import type { PageBase } from '../page-base.ts';
import { type PageData, pageDataIds } from '../page-data.ts';

const textOf = (id: string): string => document.getElementById(id)?.textContent ?? '';

export const readData = (): PageData => JSON.parse(textOf(pageDataIds.data)) as PageData;

/** The bases that the file carries. Rejects where the browser cannot inflate. */
export async function readBases(): Promise<readonly PageBase[]> {
  const bytes = fromBase91(textOf(pageDataIds.bases));
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return unpackBases((await new Response(inflated).json()) as Packed);
}
