import type { Decision } from '../../../decision/decide.ts';
import type { Firmness } from '../../../decision/firmness/firmness.ts';
import { firstsOf } from '../../../decision/weighing/rank-answers.ts';
import type { Language } from '../../../knowledge/knowledge.ts';
import { percent, pointsText } from '../../numbers.ts';
import type { KnowledgeIndex } from '../../outline/knowledge-index.ts';
import { listOf } from '../../words/words.ts';
import { firstShare } from './ranking-lines.ts';

/** The one line for who wants one line: who is first and how firm that is. */
export function headline(
  decision: Decision,
  index: KnowledgeIndex,
  language: Language,
  firmness?: Pick<Firmness, 'acceptability'>,
): string {
  const { model, ranking, verdict, margin, preferences, reasons, screened } = decision;
  const name = (alternative: number) => index.frameworks.get(model.alternatives[alternative]!.id)!.name;
  const names = (alternatives: readonly number[]) => listOf(alternatives.map(name), language);
  const say = (en: string, ja: string) => ({ en, ja })[language];
  const [first, second] = ranking;
  if (first === undefined) {
    const nearest = reasons.filter((r) => r.code === 'MISSES_BY_LEAST').map((r) => r.alternative);
    if (nearest.length !== 1)
      return say('No framework meets the requirements.', '条件を満たすフレームワークはありません。');
    return say(
      `No framework meets the requirements; ${names(nearest)} comes closest.`,
      `条件を満たすフレームワークはありません。最も近いのは ${names(nearest)} です。`,
    );
  }
  const leader = name(first.alternative);
  if (verdict === 'tie') {
    const tied = names(firstsOf(ranking));
    return preferences.weights.every((w) => w === 0)
      ? say(
          `A tie: nothing that was answered tells ${tied} apart.`,
          `引き分け: これまでの回答では ${tied} に差がつきません。`,
        )
      : say(`A tie: ${tied} come out equal.`, `引き分け: ${tied} は同点です。`);
  }
  if (second === undefined || margin === null) {
    if (verdict === 'clear') {
      return say(
        `${leader}, clearly: the only one that meets the requirements.`,
        `${leader} (明確): 条件を満たすのはこれだけです。`,
      );
    }
    return screened.unconfirmed[first.alternative]!.length > 0
      ? say(
          `${leader}, likely: the only one not known to miss a requirement.`,
          `${leader} (有力): 条件を満たさないと分かっていないのはこれだけです。`,
        )
      : say(
          `${leader}, likely: the only one that meets the requirements; open questions could still rule it out.`,
          `${leader} (有力): 条件を満たすのはこれだけですが、未回答の質問で除外される可能性があります。`,
        );
  }
  const rival = name(second.alternative);
  const points = pointsText(margin);
  const ahead = say(`${points} of 100 points ahead of ${rival}`, `100 点満点で ${rival} に ${points} 点差。`);
  const share = percent(shareAhead(decision, firmness), language);
  const where = ranking.length > 2 && firmness !== undefined ? 'first' : 'ahead';
  const inShare = say(`and ${where} in ${share} of weightings like yours`, `似た重み付けの ${share} で先頭です`);
  const anyway = alwaysAhead(decision);
  const known = say('whatever the weights as far as is known', '分かっている限り、どう重み付けしても先頭です');
  switch (verdict) {
    case 'clear':
      return anyway === 'certainly'
        ? say(
            `${leader}, clearly: ${ahead}, whatever the weights.`,
            `${leader} (明確): ${ahead}どう重み付けしても先頭です。`,
          )
        : say(`${leader}, clearly: ${ahead}, ${inShare}.`, `${leader} (明確): ${ahead}${inShare}。`);
    case 'likely':
      if (anyway === 'certainly') {
        return say(
          `${leader}, likely: ${ahead}, whatever the weights; open questions could still change it.`,
          `${leader} (有力): ${ahead}どう重み付けしても先頭ですが、未回答の質問で変わる可能性があります。`,
        );
      }
      return anyway === 'as-known'
        ? say(`${leader}, likely: ${ahead}, ${known}.`, `${leader} (有力): ${ahead}${known}。`)
        : say(`${leader}, likely: ${ahead}, ${inShare}.`, `${leader} (有力): ${ahead}${inShare}。`);
    case 'close':
      return say(
        `Too close to call: ${leader} is ${ahead}, ${inShare}.`,
        `僅差: ${leader} が 100 点満点で ${rival} を ${points} 点上回り、${inShare}。`,
      );
    case 'none-eligible':
      throw new Error('none-eligible with a ranking');
    default:
      return verdict satisfies never;
  }
}

/** Whether the first is nowhere worse than any rival in all that has weight, with unknown levels at their worst or not. */
function alwaysAhead({ reasons, ranking }: Decision): 'certainly' | 'as-known' | undefined {
  const found = reasons.find((r) => r.code === 'DOMINATES');
  if (found === undefined || found.rivals.length < ranking.length - 1) return undefined;
  return found.certain ? 'certainly' : 'as-known';
}

/** Among three or more the share in which it is first, where that was sampled; else the least of the exact indices. */
function shareAhead(decision: Decision, firmness: Pick<Firmness, 'acceptability'> | undefined): number {
  const against = decision.indices[0]!.slice(1);
  if (against.length > 1 && firmness !== undefined) return firstShare(decision, firmness.acceptability, 0);
  return firstShare(decision, { acceptability: [[Math.min(...against)]] }, 0);
}
