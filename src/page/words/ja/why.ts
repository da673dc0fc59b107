import { spaced } from '../../../language/spaced.ts';
import type { WhyWords } from '../why-words.ts';

export const ja: WhyWords = {
  against: '比較する相手',
  lead: (leader, rival) =>
    spaced`100 点満点中の点数です。右は ${leader}、左は ${rival} に有利です。行を開くと内容と出典を確かめられます。`,
  total: (leader, rival) => spaced`${leader} と ${rival} の点差`,
  level: (name) => `: ${name}。`,
  bar: (points, name) => spaced`${name} に ${points} 点`,
  alike: (criteria) => `差がない項目: ${criteria.join('、')}`,
  assumed: '仮定',
  unknown: '不明',
  assumedFrom: '仮定',
};
