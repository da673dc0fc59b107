import type { RecordedDecision } from './record-file.ts';

type State = RecordedDecision['knowledge'];

/** Of a base that extends another, which of the two has changed; null where that cannot be told of both states. */
export function changedPart(
  was: State,
  now: State,
): { readonly base: string; readonly part: 'base' | 'own' | 'both' } | null {
  const [before, after] = [was.extends, now.extends];
  if (before === undefined || after === undefined || before.id !== after.id) return null;
  const base = before.hash !== after.hash;
  const own = before.own !== after.own;
  if (!base && !own) return null;
  return { base: after.id, part: base && own ? 'both' : base ? 'base' : 'own' };
}
