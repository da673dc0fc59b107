import type { Outline } from '../../../outline/outline.ts';
import { citedIn } from '../reason-lines.ts';

/** The statements that the whole text cites, in its order: a short text cites them by the same numbers. */
export const citedInOrder = ({ verdict, reasons }: Outline): string[] => [
  ...(verdict.remark?.evidence ?? []),
  ...reasons.groups.flatMap((group) => group.reasons.flatMap(citedIn)),
];
