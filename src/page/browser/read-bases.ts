import { unpackBases } from '../packing/unpack-bases.ts';
import type { PageBase } from '../page-base.ts';
import { type PageData, pageDataIds } from '../page-data.ts';
import { stepByStep } from './step-by-step.ts';

const textOf = (id: string): string => document.getElementById(id)?.textContent ?? '';

export const readData = (): PageData => JSON.parse(textOf(pageDataIds.data)) as PageData;

/** Hands over the bases that the file carries, once they are unpacked: what is drawn already can be read and scrolled until then. */
export function readBases(done: (bases: readonly PageBase[]) => void): void {
  function* steps() {
    const bases = yield* unpackBases(textOf(pageDataIds.bases));
    yield;
    done(bases);
  }
  stepByStep(() => {}).begin(steps());
}
