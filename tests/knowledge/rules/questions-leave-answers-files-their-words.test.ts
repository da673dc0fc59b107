import { describe, expect, it } from 'vitest';
import { answersKeys } from '../../../src/documents/answers-keys.ts';
import { problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

describe('questions-leave-answers-files-their-words', () => {
  it.each(answersKeys)('refuses a question called %s', (id) => {
    const base = smallBase({
      'questions.yaml': ['- id: hurry', `- id: ${id}`],
      'hints.yaml': ['hurry: [always, often]', `${id}: [always, often]`],
      'former.yaml': null,
    });
    const place = base.at('questions.yaml', `id: ${id}`);
    expect(base.problems()).toEqual([problem('RESERVED_WORD', { id, words: answersKeys }, { place })]);
  });
});
