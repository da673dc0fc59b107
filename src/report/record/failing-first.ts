import { type Change, fails } from './record-change.ts';

/** What says that a decision does not hold, before what only explains what is different. */
export const failingFirst = (changes: readonly Change[]): Change[] => [
  ...changes.filter(fails),
  ...changes.filter((change) => !fails(change)),
];
