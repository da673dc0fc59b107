import type { ProblemWords } from '../problem-words.ts';
import { ja as answers } from './answers.ts';
import { ja as extending } from './extending.ts';
import { ja as files } from './files.ts';
import { ja as rules } from './rules.ts';
import { ja as shape } from './shape.ts';
import { ja as text } from './text.ts';
import { ja as usage } from './usage.ts';
import { ja as verification } from './verification.ts';

export const ja: ProblemWords = {
  sentences: { ...answers, ...extending, ...files, ...rules, ...shape, ...text, ...usage, ...verification },
  note: '参考: ',
  warning: '警告: ',
  didYouMean: (name) => ` (もしかして「${name}」)`,
};
