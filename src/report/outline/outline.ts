import type { Decision } from '../../decision/decide.ts';
import type { Firmness } from '../../decision/firmness/firmness.ts';
import type { Verdict } from '../../decision/model.ts';
import type { Knowledge, Language, Noun } from '../../knowledge/knowledge.ts';
import { type AnswerRow, answerRows } from '../questions/answer-rows.ts';
import type { BesideView } from './beside/beside.ts';
import { besideFinding } from './beside/beside-finding.ts';
import { opinionFinding, type SecondOpinionView } from './beside/opinion-finding.ts';
import { besideHeadline } from './beside-headline.ts';
import { answerChange, weightChange } from './changes/changes.ts';
import { nearestChanges } from './changes/nearest-changes.ts';
import { outOfReach } from './changes/out-of-reach.ts';
import { ratingChanges } from './changes/rating-change.ts';
import { indexKnowledge } from './cited/knowledge-index.ts';
import type {
  AnswerChange,
  BesideFinding,
  CloseRemark,
  DominanceFinding,
  FoundFinding,
  Headline,
  HintFinding,
  NoDifferenceFinding,
  OpenFinding,
  OpinionFinding,
  OutOfReachFinding,
  RatingChange,
  RequirementFinding,
  SettledBy,
  UnknownFinding,
  WeightChange,
} from './finding.ts';
import { foundFindings } from './found/found-findings.ts';
import type { FoundInCode } from './found/found-in-code.ts';
import { headlineOf } from './headline-of.ts';
import { hintFindings } from './hint-findings.ts';
import { openFinding } from './open-finding.ts';
import type { OutlineView } from './outline-view.ts';
import { type RankingOutline, rankingOutline } from './ranking-outline.ts';
import { noDifference } from './reasons/no-difference.ts';
import { findingOf } from './reasons/reason-finding.ts';
import { type ReasonGroup, reasonGroups } from './reasons/reason-groups.ts';
import { requirementFindings } from './reasons/requirement-findings.ts';

/**
 * Everything that a report tells, section by section in its order. A format renders a section or names what it leaves out;
 * none looks into the decision past it.
 */
export interface Outline {
  readonly verdict: {
    readonly word: Verdict;
    readonly headline: Headline;
    readonly remark: CloseRemark | null;
    readonly settled: SettledBy | null;
  };
  readonly base: Pick<Knowledge, 'id' | 'asOf' | 'hash'> & {
    readonly title: string;
    readonly alternatives: Noun;
  };
  readonly answers: readonly AnswerRow[];
  /** What the code of the project says, where it was looked at. */
  readonly found: readonly FoundFinding[];
  readonly ranking: RankingOutline;
  readonly requirements: readonly RequirementFinding[];
  readonly reasons: {
    readonly groups: readonly ReasonGroup[];
    readonly dominance: readonly DominanceFinding[];
    readonly noDifference: NoDifferenceFinding | null;
  };
  readonly unknown: {
    readonly ratings: readonly UnknownFinding[];
    /** None of them alone could change who is first, but all together could. */
    readonly together: boolean;
  };
  readonly change: {
    /** Null where it was not worked out. */
    readonly flips: {
      readonly answers: readonly AnswerChange[];
      readonly weights: readonly WeightChange[];
      readonly outOfReach: OutOfReachFinding | null;
      /** The most doubtful first. */
      readonly ratings: readonly RatingChange[];
      /** What a short text tells of them. */
      readonly nearest: {
        readonly weight: WeightChange | null;
        readonly answers: AnswerChange | null;
      };
    } | null;
    readonly open: OpenFinding | null;
  };
  readonly hints: readonly HintFinding[];
  readonly opinion: OpinionFinding | null;
  readonly beside: BesideFinding | null;
}

/** The order in which a report tells them. */
export const sectionOrder = [
  'verdict',
  'base',
  'answers',
  'found',
  'ranking',
  'requirements',
  'reasons',
  'unknown',
  'change',
  'hints',
  'opinion',
  'beside',
] as const satisfies readonly (keyof Outline)[];

/** What every format renders. A new section is one that all of them have to tell, or to leave out by name. */
export type SectionRenderers<Rendered> = { readonly [Section in keyof Outline]: Rendered };

/** What an outline can have beside the decision: the part that costs something, so it is asked for. */
export interface OutlineExtras {
  readonly firmness?: Firmness | undefined;
  readonly secondOpinion?: SecondOpinionView | null | undefined;
  readonly beside?: BesideView | null | undefined;
  readonly found?: readonly FoundInCode[] | undefined;
}

/** Which findings are told of a decision, in which order and with which numbers. */
export function outlineOf(
  decision: Decision,
  knowledge: Knowledge,
  language: Language,
  { firmness, secondOpinion, beside, found = [] }: OutlineExtras = {},
): Outline {
  const view: OutlineView = { decision, index: indexKnowledge(knowledge), language };
  const told = decision.reasons.map((reason) => findingOf(reason, view));
  const { id, asOf, hash, title, alternatives } = knowledge;
  const ratings = told.filter((f) => f.code === 'UNKNOWN_RATING');
  const opinion = secondOpinion ? opinionFinding(secondOpinion, language) : null;
  return {
    verdict: { word: decision.verdict, headline: headlineOf(view, opinion), ...besideHeadline(view) },
    base: { id, asOf, hash, title: title[language], alternatives: alternatives[language] },
    answers: answerRows(decision, knowledge, language),
    found: foundFindings(found, view),
    ranking: rankingOutline(view, firmness),
    requirements: requirementFindings(view),
    reasons: {
      groups: reasonGroups(view),
      dominance: told.filter((f) => f.code === 'DOMINATES'),
      noDifference: noDifference(view),
    },
    unknown: {
      ratings,
      together: ratings.length > 0 && !decision.certain && !ratings.some((r) => r.couldChange),
    },
    change: {
      flips:
        firmness === undefined
          ? null
          : {
              answers: firmness.answerFlips.map((flip) => answerChange(flip, view)),
              outOfReach: outOfReach(firmness.answerFlips, view),
              weights: firmness.weightFlips.map((flip) => weightChange(flip, view)),
              ratings: ratingChanges(firmness.ratingFlips, view),
              nearest: nearestChanges(firmness, view),
            },
      open: openFinding(view, firmness !== undefined),
    },
    hints: hintFindings(view),
    opinion,
    beside: beside ? besideFinding(beside, language) : null,
  };
}

type Flip = AnswerChange | OutOfReachFinding | WeightChange | RatingChange;
/** What would change who is first, and who is too far away, in the order in which all of it is told. */
export function flipsIn({ flips }: Pick<Outline['change'], 'flips'>): Flip[] {
  if (flips === null) return [];
  const { answers, outOfReach: far, weights, ratings } = flips;
  return [...answers, ...(far === null ? [] : [far]), ...weights, ...ratings];
}
