import type { Finding } from './finding.ts';
import { flipsIn, type Outline } from './outline.ts';

/** All findings of an outline, in its order. */
export function findingsOf({
  verdict,
  found,
  ranking,
  requirements,
  reasons,
  unknown,
  change,
  hints,
  opinion,
  beside,
}: Outline): Finding[] {
  return [
    verdict.headline,
    ...(verdict.remark === null ? [] : [verdict.remark]),
    ...(verdict.settled === null ? [] : [verdict.settled]),
    ...found,
    ...ranking.rows,
    ...requirements,
    ...reasons.groups.flatMap((group) => group.reasons),
    ...reasons.dominance,
    ...(reasons.noDifference === null ? [] : [reasons.noDifference]),
    ...unknown.ratings,
    ...flipsIn(change),
    ...(change.open === null ? [] : [change.open]),
    ...hints,
    ...(opinion === null ? [] : [opinion]),
    ...(beside === null ? [] : [beside]),
  ];
}
