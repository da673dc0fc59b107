import type { ProblemWords } from '../problem-words.ts';
import { en as answers } from './answers.ts';
import { en as extending } from './extending.ts';
import { en as files } from './files.ts';
import { en as rules } from './rules.ts';
import { en as shape } from './shape.ts';
import { en as text } from './text.ts';
import { en as usage } from './usage.ts';
import { en as verification } from './verification.ts';

export const en: ProblemWords = {
  sentences: { ...answers, ...extending, ...files, ...rules, ...shape, ...text, ...usage, ...verification },
  note: 'note: ',
  warning: 'warning: ',
  didYouMean: (name) => ` (did you mean "${name}"?)`,
};
