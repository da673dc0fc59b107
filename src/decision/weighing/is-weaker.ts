import { type Verdict, verdicts } from '../model.ts';

/** Whether one verdict is less firm than another: what "at least" goes by. */
export const isWeaker = (verdict: Verdict, than: Verdict): boolean =>
  verdicts.indexOf(verdict) > verdicts.indexOf(than);
