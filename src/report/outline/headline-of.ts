import { firstsOf } from '../../decision/weighing/rank-answers.ts';
import { percent, pointsText } from '../numbers.ts';
import type { Headline } from './finding.ts';
import { frameworkOf, type OutlineView } from './outline-view.ts';

/** The one line for who wants one line: who is first and how firm that is. */
export function headlineOf(view: OutlineView): Headline {
  const { ranking, verdict, margin, preferences, reasons, screened, indices } = view.decision;
  const name = (alternative: number) => frameworkOf(alternative, view).name;
  const [first, second] = ranking;
  if (first === undefined) {
    const nearest = reasons.filter((r) => r.code === 'MISSES_BY_LEAST').map((r) => name(r.alternative));
    return { code: 'NONE_ELIGIBLE', nearest: nearest.length === 1 ? nearest[0]! : null };
  }
  if (verdict === 'tie') {
    return { code: 'TIE', firsts: firstsOf(ranking).map(name), separates: preferences.weights.some((w) => w > 0) };
  }
  const leader = name(first.alternative);
  if (second === undefined || margin === null) {
    const unconfirmed = screened.unconfirmed[first.alternative]!.length > 0;
    const keptFrom = verdict === 'clear' ? 'nothing' : unconfirmed ? 'unconfirmed' : 'open-questions';
    const byName = screened.excluded.length > 0 && screened.excluded.every((e) => e.criterion === null);
    return { code: 'ONLY_ONE', leader, byName, keptFrom };
  }
  if (verdict === 'none-eligible') throw new Error('none-eligible with a ranking');
  // the exact index against whom it beats least often: the same number wherever and however often it is asked for
  const against = indices[0]!.slice(1);
  const least = Math.min(...against);
  const tightest = ranking[1 + against.indexOf(least)]!;
  const dominated = reasons.find((r) => r.code === 'DOMINATES');
  return {
    code: 'AHEAD',
    verdict,
    leader,
    rival: name(second.alternative),
    several: against.length > 1,
    margin: pointsText(margin),
    share: percent(least, view.language),
    tightest: name(tightest.alternative),
    always:
      dominated === undefined || dominated.rivals.length < ranking.length - 1
        ? null
        : dominated.certain
          ? 'certainly'
          : 'as-known',
  };
}
