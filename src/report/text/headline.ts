import type { Decision } from '../../decision/decide.ts';
import type { Language } from '../../knowledge/knowledge.ts';
import type { KnowledgeIndex } from '../knowledge-index.ts';
import { listOf, percent } from './words.ts';

/** The one line for who wants one line: who is first and how firm that is. */
export function headline(
  { model, ranking, verdict, margin, indices, preferences }: Decision,
  index: KnowledgeIndex,
  language: Language,
): string {
  const name = (alternative: number) => index.frameworks.get(model.alternatives[alternative]!.id)!.name;
  const en = language === 'en';
  const [first, second] = ranking;
  if (first === undefined)
    return en ? 'No framework meets the requirements.' : '条件を満たすフレームワークはありません。';
  const leader = name(first.alternative);
  if (verdict === 'tie') {
    const tied = listOf(
      ranking.filter((r) => r.rank === 1).map((r) => name(r.alternative)),
      language,
    );
    const nothing = preferences.weights.every((w) => w === 0);
    if (nothing)
      return en
        ? `A tie: nothing that was answered tells ${tied} apart.`
        : `引き分け: これまでの回答では ${tied} に差がつきません。`;
    return en ? `A tie: ${tied} come out equal.` : `引き分け: ${tied} は同点です。`;
  }
  if (second === undefined || margin === null) {
    const firm = verdict === 'clear';
    return en
      ? `${leader}${firm ? ', clearly' : ''}: the only one that meets the requirements.`
      : `${leader}${firm ? ' (明確)' : ''}: 条件を満たすのはこれだけです。`;
  }
  const rival = name(second.alternative);
  const least = percent(Math.min(...indices[0]!.slice(1)), language);
  const points = margin.toFixed(1);
  switch (verdict) {
    case 'clear':
      return en
        ? `${leader}, clearly: ${points} of 100 points ahead of ${rival}; ahead in ${least} of weightings like yours.`
        : `${leader} (明確): ${rival} に 100 点中 ${points} 点差。似た重み付けの ${least} で先頭。`;
    case 'likely':
      return en
        ? `${leader}, likely: ${points} of 100 points ahead of ${rival}; ahead in ${least} of weightings like yours.`
        : `${leader} (有力): ${rival} に 100 点中 ${points} 点差。似た重み付けの ${least} で先頭。`;
    case 'close':
      return en
        ? `Too close to call: ${leader} is ${points} of 100 points ahead of ${rival}, in ${least} of weightings like yours.`
        : `僅差: ${leader} が ${rival} を 100 点中 ${points} 点リード。似た重み付けでは ${least}。`;
    case 'none-eligible':
      throw new Error('none-eligible with a ranking');
    default:
      return verdict satisfies never;
  }
}
