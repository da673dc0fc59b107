import type { Decision } from '../decide.ts';
import { openLeads } from '../proof/open-leads.ts';
import { leadTolerance } from '../tolerances.ts';

/** What is not known yet and would tell the first and the runner-up apart most. */
export type Settles =
  | { readonly kind: 'question'; readonly question: number }
  | { readonly kind: 'rating'; readonly alternative: number; readonly criterion: number };

/**
 * The unanswered question, or the unknown rating, with the widest range of the lead of first over runner-up, in points:
 * for a question over its options and no answer, for a rating over its worst and best. Unlike the interview's order a
 * requirement has no range of its own: most answers to such a question exclude nobody. Ties in the order of the model,
 * questions first; null where nothing tells the two apart. `ratings`: whether to look for one at all.
 */
export function settlesSoonest(
  { model, standing, ranking, couldStillChange, preferences }: Decision,
  { ratings = true }: { readonly ratings?: boolean } = {},
): Settles | null {
  const [first, second] = ranking;
  if (first === undefined || second === undefined) return null;
  const [a, b] = [first.alternative, second.alternative];
  let widest = 0;
  let found: Settles | null = null;
  for (const question of couldStillChange) {
    const leads = openLeads(model, standing, question, a, b);
    const range = Math.max(0, ...leads) - Math.min(0, ...leads);
    if (range <= widest + leadTolerance) continue;
    widest = range;
    found = { kind: 'question', question };
  }
  for (const alternative of ratings ? [a, b] : []) {
    preferences.importance.forEach((points, criterion) => {
      if (points <= widest + leadTolerance || model.alternatives[alternative]!.levels[criterion]! >= 0) return;
      widest = points;
      found = { kind: 'rating', alternative, criterion };
    });
  }
  return found;
}
