import type { Reason } from '../../decision/explain.ts';

/** A reason that has points. */
export type Weighed = Extract<Reason, { code: 'ADVANTAGE' | 'DRAWBACK' | 'CONTRIBUTION' }>;

export const weighed = (reasons: readonly Reason[]): Weighed[] =>
  reasons.filter((r): r is Weighed => r.code === 'ADVANTAGE' || r.code === 'DRAWBACK' || r.code === 'CONTRIBUTION');

export const pointsOf = (reason: Weighed): number =>
  reason.code === 'CONTRIBUTION' ? reason.contribution : reason.advantage;

/** The better side, then the other. */
export function sidesOf(reason: Weighed): number[] {
  if (reason.code === 'CONTRIBUTION') return [reason.alternative];
  return reason.code === 'ADVANTAGE' ? [reason.alternative, reason.rival] : [reason.rival, reason.alternative];
}
