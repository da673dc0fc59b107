import type { Language } from '../../../knowledge/knowledge.ts';
import { rounded } from '../../numbers.ts';
import { assessmentIn } from '../../outline/cited/assessment-in.ts';
import type { KnowledgeIndex } from '../../outline/cited/knowledge-index.ts';
import { sinceOf } from '../../outline/cited/since-of.ts';
import type { Named, RankedFinding, RequirementFinding } from '../../outline/finding.ts';
import type { Outline } from '../../outline/outline.ts';
import type { WeighedCriterion } from '../../outline/ranking-outline.ts';
import { isHouse, isOutByHouse } from '../../outline/reasons/house-findings.ts';
import { type Argument, adrWords } from '../../words/adr.ts';
import { findingText } from '../../words/findings.ts';

/** How many a record tells; the rest is in the record beside it, and in every other format. */
const most = { consequences: 5, costs: 2, ofAnOption: 2 };

export interface Argued {
  readonly kind: Argument;
  /** What follows "because". */
  readonly clause: string;
  readonly evidence: readonly string[];
}

/** Where an option stands on a criterion, and how many points of 100 that is more, or less, than with another one. */
interface Standing {
  readonly criterion: WeighedCriterion;
  readonly points: number;
  readonly unknown: boolean;
  readonly other: Named;
}

/** What follows from a choice: the strongest reasons, then what it costs beside the best of the options, on its own account. */
export function consequencesOf(outline: Outline, index: KnowledgeIndex, language: Language): Argued[] {
  const [leader, ...rivals] = outline.ranking.rows;
  if (leader === undefined) return [];
  const told = (standing: Standing) => argued(leader.framework, standing, outline, index, language);
  const costs = rivals
    .flatMap((rival) => standings(leader, rival, outline).filter(({ points }) => points < 0))
    .sort((a, b) => a.points - b.points)
    .filter(({ criterion }, i, all) => all.findIndex((one) => one.criterion.id === criterion.id) === i)
    .slice(0, most.costs);
  const scored = outline.ranking.criteria.map(
    (criterion, i): Standing => ({
      ...{ criterion, points: leader.contributions[i]!.exact, other: leader.framework },
      unknown: leader.contributions[i]!.unknown,
    }),
  );
  const gains = (rivals.length === 0 ? scored : standings(leader, rivals[0]!, outline))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, most.consequences - costs.length);
  const all = [...gains, ...costs];
  return [...all.map(told), ...unknownOf(leader.framework, all, outline, language)];
}

/** What speaks for and against an option beside another one: the strongest, of each side one where both have something. */
export function argumentsOf(option: Named, outline: Outline, index: KnowledgeIndex, language: Language): Argued[] {
  const { rows } = outline.ranking;
  const excluded = outline.requirements.filter((f) => isOut(f) && f.framework.id === option.id);
  if (excluded.length > 0)
    return excluded
      .slice(0, most.ofAnOption)
      .map((f) => ({ kind: 'Bad', clause: findingText(f, language), evidence: f.evidence }));
  const row = rows.find((r) => r.framework.id === option.id);
  const beside = row === rows[0] ? rows[1] : rows[0];
  if (row === undefined || beside === undefined) return [];
  const all = standings(row, beside, outline).sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const pros = all.filter(({ points }) => points > 0);
  // nothing is bad where two share the first place
  const cons = row.rank === beside.rank && row.rank === 1 ? [] : all.filter(({ points }) => points < 0);
  const strongest = pros.length > 0 && cons.length > 0 ? [pros[0]!, cons[0]!] : [...pros, ...cons];
  const open = unknownOf(option, strongest, outline, language).slice(0, 1);
  const told = strongest.slice(0, most.ofAnOption - open.length);
  if (all.length === 0) {
    return [{ kind: 'Neutral', clause: adrWords[language].equal(beside.framework.name), evidence: [] }];
  }
  return [...told.map((standing) => argued(option, standing, outline, index, language)), ...open];
}

/** By the points that each gets from a criterion; what is equal is left out. */
const standings = (row: RankedFinding, beside: RankedFinding, { ranking: { criteria } }: Outline): Standing[] =>
  criteria.flatMap((criterion, i) => {
    const own = row.contributions[i]!;
    // rounded, so that what counts alike keeps the order of the base
    const points = rounded(own.exact - beside.contributions[i]!.exact);
    if (points === 0) return [];
    return [{ criterion, points, unknown: own.unknown, other: beside.framework }];
  });

function argued(
  option: Named,
  { criterion, points, unknown, other }: Standing,
  outline: Outline,
  index: KnowledgeIndex,
  language: Language,
): Argued {
  const words = adrWords[language];
  const own = assessmentIn(index, option.id, criterion.id, language);
  const rival = assessmentIn(index, other.id, criterion.id, language);
  const beside = points < 0 && rival.level !== null ? words.versus(other, rival.level) : '';
  const open = outline.unknown.ratings.some(
    (r) => r.couldChange && r.framework.id === option.id && r.criterion.id === criterion.id,
  );
  const since = sinceOf(index.knowledge, own.evidence, language);
  const note = since === null ? '' : words.since(since.note);
  return {
    // what is not known is no argument
    kind: unknown ? 'Neutral' : points < 0 ? 'Bad' : 'Good',
    clause: `${words.standing(criterion.name, own.level)}${criterion.assumed ? words.assumed : ''}${open ? words.couldChange : beside}${words.that(own.because)}${note}`,
    evidence: own.evidence,
  };
}

/** What is not known of an option, could change who is first, and is not told yet. */
const unknownOf = (
  option: Named,
  told: readonly Standing[],
  { unknown: { ratings } }: Outline,
  language: Language,
): Argued[] =>
  ratings
    .filter(({ framework, couldChange }) => couldChange && framework.id === option.id)
    .filter(({ criterion }) => !told.some((one) => one.criterion.id === criterion.id))
    .map(({ criterion, because, evidence }) => {
      const words = adrWords[language];
      const clause = `${words.standing(criterion.name, null)}${words.couldChange}${words.that(because)}`;
      return { kind: 'Neutral', clause, evidence };
    });

const isOut = (finding: RequirementFinding) =>
  finding.code === 'EXCLUDED_BY_REQUIREMENT' ||
  finding.code === 'EXCLUDED_BY_NAME' ||
  (isHouse(finding) && isOutByHouse(finding));
