import { verdicts } from '../../../decision/model.ts';
import { oneOf } from './one-of.ts';
import type { Options } from './option-spec.ts';
import { points } from './points.ts';

/** How firm a decision has to be. */
export const gateOptions = {
  atLeast: {
    takes: '<verdict>',
    help: { en: 'exit 1 unless the verdict is at least this firm', ja: '判定の確かさがこれに満たなければ終了コード 1' },
    reader: oneOf(verdicts),
  },
  minMargin: {
    takes: '<points>',
    help: {
      en: 'exit 1 unless the lead is at least so many points of 100',
      ja: '100 点中の差がこれに満たなければ終了コード 1',
    },
    reader: points(),
  },
} satisfies Options;
