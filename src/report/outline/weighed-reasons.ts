import type { Decision } from '../../decision/decide.ts';
import type { Language } from '../../knowledge/knowledge.ts';
import { answersText } from '../formats/text/reason-lines.ts';
import { roundToSum } from '../numbers.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { type SinceNote, sinceOf } from './since-of.ts';
import { pointsOf, sidesOf, type Weighed, weighed } from './weighed.ts';

/** A reason that has points, in the words of its base. */
export interface WeighedReason {
  readonly code: Weighed['code'];
  readonly criterion: string;
  readonly name: string;
  /** Of 100, as printed: all of them add up to the margin printed (to the score, where only one is eligible). */
  readonly points: number;
  /** `goal: Research; domain: Speech` */
  readonly answers: string;
  /** Why the better side stands where it does. */
  readonly because: string;
  /** The other side and its level. */
  readonly versus: { readonly framework: string; readonly level: string } | null;
  /** Statements of the better side, then of the other. */
  readonly evidence: readonly string[];
  readonly since: SinceNote | null;
}

/** The reasons of a decision that have points, strongest first, those in favour before those against. */
export function weighedReasons(decision: Decision, index: KnowledgeIndex, language: Language): WeighedReason[] {
  const { model } = decision;
  const reasons = weighed(decision.reasons);
  const printed = roundToSum(reasons.map(pointsOf), 1);
  return reasons.map((reason, i): WeighedReason => {
    const criterion = index.criteria.get(model.criteria[reason.criterion]!.id)!;
    const [better, worse] = sidesOf(reason).map((a) => index.frameworks.get(model.alternatives[a]!.id)!);
    const { because, evidence } = better!.assessments[criterion.id]!;
    const other = worse?.assessments[criterion.id];
    const cited = [...new Set([...evidence, ...(other?.evidence ?? [])])];
    return {
      code: reason.code,
      criterion: criterion.id,
      name: criterion.name[language],
      points: printed[i]!,
      answers: answersText(reason.from, index, language),
      because: because[language],
      versus:
        worse === undefined
          ? null
          : { framework: worse.name, level: levelName(other!.level, index, criterion.id, language) },
      evidence: cited,
      since: sinceOf(index.knowledge, cited, language),
    };
  });
}

/** A level in words; `unknown` where the sources are silent. */
export function levelName(level: string | null, index: KnowledgeIndex, criterion: string, language: Language): string {
  return level === null ? { en: 'unknown', ja: '不明' }[language] : index.level(criterion, level).name[language];
}
