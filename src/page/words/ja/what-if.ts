import { spaced } from '../../../language/spaced.ts';
import { factorText } from '../factor-text.ts';
import type { WhatIfWords } from '../what-if-words.ts';

export const ja: WhatIfWords = {
  leads: (spans) =>
    spans
      .map(({ from, to, framework }, i) =>
        i === 0
          ? spaced`× ${factorText(to)} 未満では ${framework.name} が 1 位`
          : i === spans.length - 1
            ? spaced`× ${factorText(from)} を超えると ${framework.name}`
            : spaced`× ${factorText(from)} から × ${factorText(to)} までは ${framework.name}`,
      )
      .join('、'),
  severalWeights: '複数の重みを同時に変えた場合',
  toLead: (rival) => spaced`次のように答えると ${rival} が 1 位になります`,
  columns: ['質問', '現在の回答', '変更後'],
  noAnswer: '回答なし',
  apply: 'この回答にする',
  noFlip: (count) => spaced`単独では (4 倍にしても) 1 位を変えない評価項目: ${count} 件`,
};
