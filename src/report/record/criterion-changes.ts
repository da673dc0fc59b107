import { tieTolerance, writtenTolerance } from '../../decision/tolerances.ts';
import { rounded } from '../numbers.ts';
import type { Advantage, Change } from './record-change.ts';
import type { RecordedDecision } from './record-file.ts';
import { recordedFirsts } from './recorded-firsts.ts';

/**
 * What moved the lead of the framework that was first over its strongest rival of now, criterion by criterion; the
 * differences add up to that of the lead. The largest first.
 */
export function criterionChanges(was: RecordedDecision, now: RecordedDecision): Change[] {
  const both = Object.keys(was.assessments).filter((id) => Object.hasOwn(now.assessments, id));
  const first = recordedFirsts(was).find((id) => both.includes(id));
  const rivals = both.filter((id) => id !== first);
  if (first === undefined || rivals.length === 0) return [];
  const rival = rivals.reduce((best, id) => (scoreOf(now, id) > scoreOf(now, best) + tieTolerance ? id : best));
  const criteria = [...new Set([...Object.keys(now.weights), ...Object.keys(was.weights)])];
  return criteria
    .map((criterion) => ({
      code: 'CRITERION_MOVED' as const,
      framework: first,
      rival,
      criterion,
      was: advantage(was, first, rival, criterion),
      now: advantage(now, first, rival, criterion),
    }))
    .filter(
      (c) =>
        c.was.weight !== c.now.weight || String(c.was.levels) !== String(c.now.levels) || moved(c) > writtenTolerance,
    )
    .sort((a, b) => moved(b) - moved(a));
}

const moved = ({ was, now }: { was: Advantage; now: Advantage }) => Math.abs((now.points ?? 0) - (was.points ?? 0));

function advantage(decision: RecordedDecision, framework: string, rival: string, criterion: string): Advantage {
  const weight = own(decision.weights, criterion);
  const a = own(own(decision.assessments, framework), criterion);
  const b = own(own(decision.assessments, rival), criterion);
  if (weight === undefined || a === undefined || b === undefined) return { points: null, weight: null, levels: null };
  return {
    points: rounded(100 * weight * ((a.value ?? 0.5) - (b.value ?? 0.5))),
    weight,
    levels: [a.level, b.level],
  };
}

const scoreOf = (decision: RecordedDecision, framework: string): number =>
  Object.entries(decision.weights).reduce(
    (sum, [criterion, w]) => sum + w * (own(own(decision.assessments, framework), criterion)?.value ?? 0.5),
    0,
  );

/** Records come from files: a key may be called like something that every object has. */
const own = <T>(map: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
