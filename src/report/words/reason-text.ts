import type { Decision } from '../../decision/decide.ts';
import type { Reason } from '../../decision/explain.ts';
import type { FromAnswer } from '../../decision/model.ts';
import type { Language } from '../../knowledge/knowledge.ts';
import type { KnowledgeIndex } from '../outline/knowledge-index.ts';
import { listOf } from './words.ts';

/** A reason as a sentence, from what the base says about both sides. One switch for all codes. */
export function reasonText(reason: Reason, { model }: Decision, index: KnowledgeIndex, language: Language): string {
  const name = (alternative: number) => index.frameworks.get(model.alternatives[alternative]!.id)!.name;
  const criterion = (c: number) => index.criteria.get(model.criteria[c]!.id)!;
  const level = (c: number, l: number) => criterion(c).levels[l]!.name[language];
  const because = (alternative: number, c: number) =>
    assessmentOf(index, model.alternatives[alternative]!.id, model.criteria[c]!.id).because[language];
  const en = language === 'en';
  switch (reason.code) {
    case 'ADVANTAGE':
    case 'DRAWBACK': {
      const { alternative, rival, criterion: c } = reason;
      const [better, worse] = reason.code === 'ADVANTAGE' ? [alternative, rival] : [rival, alternative];
      return en
        ? `${capital(criterion(c).name.en)} speaks for ${name(better)}: ${because(better, c)} (${name(worse)}: ${because(worse, c)})`
        : `${criterion(c).name.ja}では ${name(better)} が優位: ${because(better, c)} (${name(worse)}: ${because(worse, c)})`;
    }
    case 'CONTRIBUTION': {
      const { alternative, criterion: c } = reason;
      return en
        ? `${capital(criterion(c).name.en)}: ${because(alternative, c)}`
        : `${criterion(c).name.ja}: ${because(alternative, c)}`;
    }
    case 'EXCLUDED_BY_REQUIREMENT': {
      const { alternative, criterion: c } = reason;
      const [found, needed] = [level(c, reason.level), level(c, reason.needed)];
      return en
        ? `${name(alternative)} is excluded: ${criterion(c).name.en} must be at least "${needed}" and is "${found}". ${because(alternative, c)}`
        : `${name(alternative)} は除外: ${criterion(c).name.ja}は「${needed}」以上が必要ですが「${found}」です。${because(alternative, c)}`;
    }
    case 'MISSES_BY_LEAST':
      return en
        ? `${name(reason.alternative)} misses the requirements by least.`
        : `条件に最も近いのは ${name(reason.alternative)} です。`;
    case 'UNCONFIRMED_REQUIREMENT': {
      const { alternative, criterion: c } = reason;
      return en
        ? `Whether ${name(alternative)} meets the requirement on ${criterion(c).name.en} is not known: ${because(alternative, c)}`
        : `${name(alternative)} が${criterion(c).name.ja}の条件を満たすかは不明です: ${because(alternative, c)}`;
    }
    case 'DOMINATES': {
      const rivals = listOf(reason.rivals.map(name), language);
      const middle = reason.certain
        ? ''
        : { en: ' (what is not known counts as the middle)', ja: ' (不明な評価は中間とみなす)' }[language];
      return en
        ? `${name(reason.alternative)} is nowhere worse than ${rivals} in what these answers ask for, so it leads whatever the weights${middle}.`
        : `これらの回答が求める項目のどれでも ${name(reason.alternative)} は ${rivals} に劣らず、どう重み付けしても上位です${middle}。`;
    }
    case 'UNKNOWN_RATING': {
      const { alternative, criterion: c } = reason;
      if (en) {
        const effect = reason.couldChange
          ? 'once known, it could change who is first'
          : 'alone it could not change who is first';
        return `Not known of ${name(alternative)}: ${criterion(c).name.en}. It counts as the middle; ${effect}. ${because(alternative, c)}`;
      }
      const effect = reason.couldChange
        ? '判明すれば先頭が変わる可能性があります'
        : 'これだけで先頭が変わることはありません';
      return `${name(alternative)} の${criterion(c).name.ja}は不明で、中間とみなしています。${effect}。${because(alternative, c)}`;
    }
    default:
      return reason satisfies never;
  }
}

/** Statements behind a reason: those of the alternative it is about, then those of the rival. */
export function reasonEvidence(reason: Reason, { model }: Decision, index: KnowledgeIndex): string[] {
  if (reason.code === 'MISSES_BY_LEAST' || reason.code === 'DOMINATES') return [];
  const sides = 'rival' in reason ? [reason.alternative, reason.rival] : [reason.alternative];
  const ids = sides.flatMap(
    (a) => assessmentOf(index, model.alternatives[a]!.id, model.criteria[reason.criterion]!.id).evidence,
  );
  return [...new Set(ids)];
}

/** The answers behind a reason. */
export function reasonFrom(reason: Reason): readonly FromAnswer[] {
  if (reason.code === 'MISSES_BY_LEAST' || reason.code === 'DOMINATES') return [];
  return Array.isArray(reason.from) ? (reason.from as readonly FromAnswer[]) : [reason.from as FromAnswer];
}

const assessmentOf = (index: KnowledgeIndex, framework: string, criterion: string) =>
  index.frameworks.get(framework)!.assessments[criterion]!;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
