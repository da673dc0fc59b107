import type { AnswerFlip } from '../../decision/change/answer-flips.ts';
import type { WeightFlip } from '../../decision/change/weight-flips.ts';
import type { WithoutRequirement } from '../../decision/change/without-requirements.ts';
import type { Decision } from '../../decision/decide.ts';
import { tieTolerance } from '../../decision/tolerances.ts';
import type { Language } from '../../knowledge/knowledge.ts';
import { pointsText, roundTo } from '../numbers.ts';
import type { KnowledgeIndex } from '../outline/knowledge-index.ts';
import { listOf } from './words.ts';

/** What sentences about changes need to know. */
export interface FlipView {
  readonly decision: Decision;
  readonly index: KnowledgeIndex;
  readonly language: Language;
}

/** `if static graphs mattered more than twice as much` / 「静的グラフの比重が 2 倍を超えると」. */
export function weightCondition({ criterion, factor }: WeightFlip, view: FlipView): string {
  const name = criterionName(criterion!, view);
  const amount = Number(shownFactor(factor!));
  if (view.language === 'ja') {
    if (amount === 0) return `${name}を考慮しなければ`;
    if (amount === 1) return `${name}の比重が今より少しでも${factor! > 1 ? '増す' : '減る'}と`;
    if (factor! > 1) return `${name}の比重が ${amount} 倍を超えると`;
    return `${name}の比重が${amount === 0.5 ? '半分' : ` ${amount} 倍`}に満たなければ`;
  }
  if (amount === 0) return `if ${name} did not matter`;
  if (amount === 1) return `if ${name} mattered any ${factor! > 1 ? 'more' : 'less'} than now`;
  const times = { 0.5: 'half', 2: 'twice', 3: 'three times', 4: 'four times' }[amount] ?? `${amount} times`;
  return `if ${name} mattered ${factor! > 1 ? 'more' : 'less'} than ${times} as much`;
}

/** Rounded away from 1, so that the condition as printed suffices. */
function shownFactor(factor: number): string {
  if (factor >= 10) return String(Math.ceil(factor - 1e-6));
  return ((factor > 1 ? Math.ceil(factor * 10 - 1e-6) : Math.floor(factor * 10 + 1e-6)) / 10).toString();
}

/** `goal: "Production" instead of "Research"` / 「goal を「研究」から「本番運用」に変える」. */
export function changesText({ changes }: AnswerFlip, { decision, index, language }: FlipView): string {
  const { model, given } = decision;
  const parts = changes.map(({ question, to }, i) => {
    const { id, options } = model.questions[question]!;
    const label = (option: string) => index.option(id, option).label[language];
    const now = given.answers[id]!.map(label);
    if (language === 'ja') {
      const from = now.map((text) => `「${text}」`).join('');
      const last = i === changes.length - 1;
      if (to === null) return `${id} の${from}を${last ? '取り消す' : '取り消し'}`;
      return `${id} を${from}から「${label(options[to]!.id)}」に${last ? '変える' : '変え'}`;
    }
    const quoted = now.map((text) => `"${text}"`);
    const from = listOf(quoted, 'en');
    return to === null ? `no answer to ${id} (now ${from})` : `${id}: "${label(options[to]!.id)}" instead of ${from}`;
  });
  return listOf(parts, language);
}

/** A weight flip as a sentence of its own. */
export function weightFlipText(flip: WeightFlip, view: FlipView): string {
  const { decision, language } = view;
  const rival = nameOf(flip.rival, view);
  if (flip.criterion !== null) {
    const condition = weightCondition(flip, view);
    return { en: `${rival} would lead ${condition}.`, ja: `${condition}、${rival} が先頭になります。` }[language];
  }
  const first = nameOf(decision.ranking[0]!.alternative, view);
  const { weights } = decision.preferences;
  const moved = [...weights.keys()]
    .filter((c) => Math.abs(flip.weights[c]! - weights[c]!) > tieTolerance)
    .sort((a, b) => flip.weights[a]! - weights[a]! - (flip.weights[b]! - weights[b]!) || a - b)
    .map((c) => {
      const [from, to] = [weights[c]!, flip.weights[c]!].map((weight) => `${roundTo(100 * weight, 1).toFixed(1)} %`);
      return { en: `${criterionName(c, view)} from ${from} to ${to}`, ja: `${criterionName(c, view)} ${from}→${to}` }[
        language
      ];
    });
  return {
    en: `The nearest weights at which ${rival} draws level with ${first}: ${listOf(moved, 'en')}.`,
    ja: `${rival} が ${first} に並ぶ、今に最も近い重み: ${moved.join('、')}。`,
  }[language];
}

/** An answer flip as a sentence of its own. */
export function answerFlipText(flip: AnswerFlip, view: FlipView): string {
  const rival = nameOf(flip.rival, view);
  const changes = changesText(flip, view);
  return { en: `${rival} would lead with ${changes}.`, ja: `${changes}と、${rival} が先頭になります。` }[view.language];
}

/** What dropping a requirement would change, as a sentence. */
export function withoutRequirementText(without: WithoutRequirement, view: FlipView): string {
  const { language, decision } = view;
  const { requirement, firsts, changesFirst, margin, runnerUp } = without;
  const criterion = criterionName(requirement.criterion, view);
  const names = listOf(
    firsts.map((a) => nameOf(a, view)),
    language,
  );
  const rival = runnerUp === null ? '' : nameOf(runnerUp, view);
  const lead = margin === null ? '' : pointsText(margin);
  const still = !changesFirst && decision.ranking.length > 0;
  if (language === 'ja') {
    const ahead = lead === '' ? '' : ` (${rival} に ${lead} 点差)`;
    if (firsts.length === 0) return `${criterion}の条件を外しても、候補は残りません。`;
    if (firsts.length > 1) return `${criterion}の条件を外すと、${names} が同点で並びます。`;
    return still
      ? `${criterion}の条件を外しても、先頭は ${names} のままです${ahead}。`
      : `${criterion}の条件を外すと、${names} が先頭になります${ahead}。`;
  }
  const head = `Without the requirement on ${criterion},`;
  if (firsts.length === 0) return `${head} there would still be no framework left.`;
  if (firsts.length > 1) return `${head} ${names} would tie.`;
  const ahead = lead === '' ? '' : `, ${lead} points ahead of ${rival}`;
  return `${head} ${names} would ${still ? 'still ' : ''}be first${ahead}.`;
}

export const nameOf = (alternative: number, { decision, index }: FlipView): string =>
  index.frameworks.get(decision.model.alternatives[alternative]!.id)!.name;

export const criterionName = (criterion: number, { decision, index, language }: FlipView): string =>
  index.criteria.get(decision.model.criteria[criterion]!.id)!.name[language];
