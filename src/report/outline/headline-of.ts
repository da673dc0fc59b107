import { firstsOf } from '../../decision/weighing/rank-answers.ts';
import { percent, pointsText } from '../numbers.ts';
import type { Headline, NewerOpinion, OpinionFinding } from './finding.ts';
import { frameworkOf, type RankedView } from './outline-view.ts';
import { isWeighed } from './reasons/reason-finding.ts';

/** The one line for who wants one line: who is first and how firm that is. */
export function headlineOf(view: RankedView, opinion: OpinionFinding | null = null): Headline {
  const { model, ranking, verdict, margin, preferences, reasons, screened, firstAhead, grounds } = view.decision;
  const name = (alternative: number) => frameworkOf(alternative, view).name;
  const [first, second] = ranking;
  if (first === undefined) {
    const nearest = reasons.filter((r) => r.code === 'MISSES_BY_LEAST').map((r) => name(r.alternative));
    const alternative = view.index.knowledge.alternatives[view.language].one;
    return { code: 'NONE_ELIGIBLE', alternative, nearest: nearest.length === 1 ? nearest[0]! : null };
  }
  if (verdict === 'tie') {
    return { code: 'TIE', firsts: firstsOf(ranking).map(name), separates: preferences.weights.some((w) => w > 0) };
  }
  if (verdict === 'none-eligible' || grounds === null) throw new Error(`${verdict} with one that is first alone`);
  const leader = name(first.alternative);
  const firm = {
    openShare: percent(grounds.openAnswers, view.language),
    keptFrom: grounds.keptFrom,
    newer: newerOpinion(view, opinion),
  };
  if (second === undefined || margin === null) {
    // who misses a requirement as well is out by name all the same
    const named = new Set(screened.excluded.flatMap((e) => (e.criterion === null ? [e.alternative] : [])));
    const byName = named.size > 0 && named.size === model.alternatives.length - 1;
    return { code: 'ONLY_ONE', leader, byName, ...firm };
  }
  // the exact index against whom it beats least often: the same number wherever and however often it is asked for
  const against = firstAhead.slice(1);
  const least = Math.min(...against);
  const tightest = ranking[1 + against.indexOf(least)]!;
  const dominated = reasons.find((r) => r.code === 'DOMINATES');
  return {
    code: 'AHEAD',
    verdict,
    leader,
    rival: name(second.alternative),
    restsOn: assumedOnly(view),
    several: against.length > 1,
    people: (view.decision.people?.length ?? 1) > 1 ? 'several' : 'one',
    margin: pointsText(margin),
    share: percent(least, view.language),
    tightest: name(tightest.alternative),
    always:
      dominated === undefined || dominated.rivals.length < ranking.length - 1
        ? null
        : dominated.certain
          ? 'certainly'
          : 'as-known',
    ...firm,
  };
}

/** What another base says that is newer than this one, where it puts others first. */
function newerOpinion({ index: { knowledge } }: RankedView, opinion: OpinionFinding | null): NewerOpinion | null {
  if (opinion === null || opinion.agrees || opinion.firsts.length === 0 || opinion.asOf <= knowledge.asOf) return null;
  return { here: knowledge.asOf, base: opinion.base, asOf: opinion.asOf, firsts: opinion.firsts };
}

/** Where nothing that was said tells the first and the runner-up apart: the options that what does is assumed of. */
function assumedOnly({ decision: { reasons }, index, language }: RankedView): readonly string[] | null {
  const from = reasons.filter(isWeighed).flatMap((r) => r.from);
  if (from.some((f) => !f.assumed)) return null;
  return [...new Set(from.map(({ question, option }) => index.option(question, option).label[language]))];
}
