import type { Verdict } from '../model.ts';

const firmestFirst: readonly Verdict[] = ['clear', 'likely', 'close', 'tie', 'none-eligible'];

/** Whether one verdict is less firm than another: what "at least" goes by. */
export const isWeaker = (verdict: Verdict, than: Verdict): boolean =>
  firmestFirst.indexOf(verdict) > firmestFirst.indexOf(than);
