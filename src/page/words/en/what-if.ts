import { factorText } from '../factor-text.ts';
import type { WhatIfWords } from '../what-if-words.ts';

export const en: WhatIfWords = {
  leads: (spans) =>
    spans
      .map(({ from, to, framework }, i) =>
        i === 0
          ? `${framework.name} leads below × ${factorText(to)}`
          : i === spans.length - 1
            ? `${framework.name} above × ${factorText(from)}`
            : `${framework.name} from × ${factorText(from)} to × ${factorText(to)}`,
      )
      .join(', '),
  severalWeights: 'Several weights at once',
  toLead: (rival) => `With these answers ${rival} would be first`,
  columns: ['Question', 'Your answer', 'Instead'],
  noAnswer: 'no answer',
  apply: 'Apply these answers',
  noFlip: (count) =>
    `${count === 1 ? '1 criterion' : `${count} criteria`} that alone, up to four times the weight, cannot change who is first`,
};
