import type { DueWords } from '../due.ts';

export const en: DueWords = {
  title: (base, by) => `# ${base}: to be read again by ${by}`,
  count: (due, of, interviews) =>
    due === 0
      ? `None of ${of} levels.`
      : `${due} of ${of} levels, first what is old for its kind and weighs much: in how many of ${interviews} random interviews somebody else would be first if the level were one worse or better.`,
  level: ({ framework, criterion, level, date, due, changes }, interviews) =>
    `**${framework}: ${criterion}** (${level}): newest evidence of ${date}, due ${due}; changes ${changes} of ${interviews}`,
};
