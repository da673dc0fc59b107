import type { GroupDecision } from '../../decision/group/group-decision.ts';
import type { Verdict } from '../../decision/model.ts';
import { firstsOf } from '../../decision/weighing/rank-answers.ts';
import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { percent, pointsText } from '../numbers.ts';
import { remarkOf } from '../outline/beside-headline.ts';
import { indexKnowledge } from '../outline/cited/knowledge-index.ts';
import type { Named, RequirementFinding } from '../outline/finding.ts';
import { headlineOf } from '../outline/headline-of.ts';
import type { Outline } from '../outline/outline.ts';
import { criterionOf, frameworkOf, type RankedView } from '../outline/outline-view.ts';
import { rankingOutline } from '../outline/ranking-outline.ts';
import { dominanceFinding, unknownFinding } from '../outline/reasons/reason-finding.ts';
import { reasonGroups } from '../outline/reasons/reason-groups.ts';
import { groupAnswers } from './group-answers.ts';
import { groupDemands } from './group-demands.ts';
import { nameAnswers } from './name-answers.ts';

/** What a report on several people tells: that of one, and where each of them stands. */
export interface GroupOutline extends Outline {
  /** One of them is enough to rule a framework out. */
  readonly veto: boolean;
  readonly people: {
    /** In the order in which they were given. */
    readonly list: readonly PersonFinding[];
    /** Whose own answers leave most open; null where nobody is first alone, or nothing is open. */
    readonly mostOpen: { readonly name: string; readonly share: string } | null;
    /** Who gives no points, so that the weights are those of the others. */
    readonly silent: readonly string[];
  };
  /** What somebody requires and the group does not: told with the names, and not heeded. */
  readonly unheeded: readonly UnheededFinding[];
  readonly divided: {
    /** The widest first. */
    readonly criteria: readonly SpreadFinding[];
    readonly pivotal: readonly { readonly name: string; readonly firsts: readonly string[] }[];
    /** Somebody is first for the group, and for each of them. */
    readonly agreed: boolean;
  };
}

/** Where somebody would end alone. */
export interface PersonFinding {
  readonly name: string;
  readonly verdict: Verdict;
  /** Empty where their requirements leave nobody. */
  readonly firsts: readonly string[];
  /** Points of 100 over their runner-up, as printed; null where there is none, or the first are several. */
  readonly lead: { readonly points: string; readonly rival: string } | null;
  /** Null where they end where the group does; `behind`: points of 100 of the group's first, null where it is out for them. */
  readonly elsewhere: { readonly group: string; readonly behind: string | null } | null;
}

/** What of somebody's answers puts a framework out for them, and not for the group. */
export interface UnheededFinding {
  readonly people: readonly string[];
  readonly finding: Extract<RequirementFinding, { code: 'EXCLUDED_BY_REQUIREMENT' | 'EXCLUDED_BY_NAME' }>;
  /** The requirement has points, which count as they do. */
  readonly counts: boolean;
}

export interface SpreadFinding {
  readonly criterion: Named;
  /** As printed, and exact in [0, 1]. */
  readonly most: { readonly names: readonly string[]; readonly weight: string };
  readonly least: { readonly names: readonly string[]; readonly weight: string };
  readonly exact: number;
  /** Of the first and the runner-up the one that it speaks for; null where it tells them not apart. */
  readonly speaksFor: string | null;
}

/** Which findings are told of several people's answers, in which order and with which numbers. */
export function groupOutlineOf(group: GroupDecision, knowledge: Knowledge, language: Language): GroupOutline {
  const index = indexKnowledge(knowledge);
  const view: RankedView & { readonly decision: GroupDecision } = { decision: group, index, language };
  const { id, asOf, hash, title, alternatives } = knowledge;
  const { people, reasons, mostOpen, grounds, divided } = group;
  const nameOf = (person: number) => people[person]!.name;
  const named = nameAnswers(group, language);
  const ratings = reasons.flatMap((r) => (r.code === 'UNKNOWN_RATING' ? [named(unknownFinding(r, view))] : []));
  const { requirements, unheeded } = groupDemands(group, index, language);
  return {
    verdict: { word: group.verdict, headline: headlineOf(view), remark: remarkOf(view), settled: null },
    base: { id, asOf, hash, title: title[language], alternatives: alternatives[language] },
    veto: group.veto,
    answers: groupAnswers(group, knowledge, language),
    people: {
      list: people.map((_, person) => personFinding(person, view)),
      mostOpen:
        mostOpen === null || grounds === null || grounds.openAnswers === 1 || people.length < 2
          ? null
          : { name: nameOf(mostOpen), share: percent(grounds.openAnswers, language) },
      silent: people.filter((p) => !p.weighs).map((p) => p.name),
    },
    found: [],
    ranking: rankingOutline(view, undefined),
    requirements,
    unheeded,
    reasons: {
      groups: reasonGroups(view).map((one) => ({ ...one, reasons: one.reasons.map(named) })),
      dominance: reasons.flatMap((r) => (r.code === 'DOMINATES' ? [dominanceFinding(r, view)] : [])),
      noDifference: null,
    },
    divided: {
      criteria: divided.criteria.map((spread) => spreadFinding(spread, view)),
      pivotal: divided.pivotal.map(({ person, firsts }) => ({
        name: nameOf(person),
        firsts: firsts.map((a) => frameworkOf(a, view).name),
      })),
      agreed: divided.elsewhere.length === 0 && group.ranking.length > 0,
    },
    unknown: { ratings, together: ratings.length > 0 && !group.certain && !ratings.some((r) => r.couldChange) },
    change: { flips: null, open: null },
    hints: [],
    opinion: null,
    beside: null,
  };
}

function personFinding(person: number, view: RankedView & { readonly decision: GroupDecision }): PersonFinding {
  const { people, divided, ranking } = view.decision;
  const { name, decision } = people[person]!;
  const nameOf = (alternative: number) => frameworkOf(alternative, view).name;
  const firsts = firstsOf(decision.ranking);
  const rival = decision.ranking[1];
  const elsewhere = divided.elsewhere.find((e) => e.person === person);
  return {
    name,
    verdict: decision.verdict,
    firsts: firsts.map(nameOf),
    lead:
      rival === undefined || decision.margin === null || firsts.length > 1
        ? null
        : { points: pointsText(decision.margin), rival: nameOf(rival.alternative) },
    elsewhere:
      elsewhere === undefined
        ? null
        : {
            group: nameOf(ranking[0]!.alternative),
            behind: elsewhere.by === null ? null : pointsText(elsewhere.by),
          },
  };
}

function spreadFinding(
  { criterion, spread, most, least }: GroupDecision['divided']['criteria'][number],
  view: RankedView & { readonly decision: GroupDecision },
): SpreadFinding {
  const { people, ranking, model } = view.decision;
  const side = ({ people: who, weight }: typeof most) => ({
    names: who.map((p) => people[p]!.name),
    weight: `${pointsText(100 * weight)}%`,
  });
  const [first, second] = ranking.map((r) => r.alternative);
  const at = (a: number) => model.alternatives[a]!.values[criterion]!;
  const lead = first === undefined || second === undefined ? 0 : at(first) - at(second);
  return {
    criterion: criterionOf(criterion, view),
    most: side(most),
    least: side(least),
    exact: spread,
    speaksFor: lead === 0 ? null : frameworkOf(lead > 0 ? first! : second!, view).name,
  };
}
