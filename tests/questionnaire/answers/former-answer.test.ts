import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/errors/format-problem.ts';
import type { UserError } from '../../../src/errors/user-error.ts';
import { loadShipped } from '../../../src/knowledge/load-shipped.ts';
import type { AnswerableBase } from '../../../src/questionnaire/answers/answerable-base.ts';
import { checkAnswers } from '../../../src/questionnaire/answers/check-answers.ts';
import { readAnswers } from '../../../src/questionnaire/answers/read-answers.ts';

const says = { en: 'Asked by bicycle.', ja: '自転車ごとに尋ねます。' };
const base: AnswerableBase = {
  criteria: [],
  questions: [
    { id: 'owned', several: true, options: [{ id: 'none' }, { id: 'city' }, { id: 'touring' }] },
    { id: 'ride', several: true, options: [{ id: 'free' }, { id: 'city' }, { id: 'touring' }] },
    { id: 'hurry', options: [{ id: 'never' }, { id: 'often' }] },
  ],
  former: [
    { question: 'keep', option: 'all', says, write: { ride: { as: 'owned' } } },
    { question: 'keep', option: 'some', says, write: { ride: ['free'], hurry: ['never'] } },
    { question: 'hurry', option: 'sometimes', says, write: { hurry: ['often'] } },
    { question: 'colour', says, write: {} },
  ],
};
const told = async (text: string | undefined, pairs: string[] = []) => {
  const source = text === undefined ? undefined : { name: 'f', text };
  return readAnswers(base, source, pairs).then(
    () => [],
    (error: UserError) => error.problems.map((p) => formatProblem(p, 'en')),
  );
};

describe('an answer that the base once asked for', () => {
  it('is refused with the options of another answer, as far as the new question has them', async () => {
    const before = 'keep=all is not asked any more (Asked by bicycle.); write instead:\n    ';
    expect(await told('owned: [touring, city]\nkeep: all')).toEqual([`f:2:1: ${before}ride: [city, touring]`]);
    expect(await told('answers:\n  keep: all\n  owned: city')).toEqual([`f:2:3: ${before}ride: city`]);
    expect(await told('{"owned": "city", "keep": "all"}')).toEqual([`f:1:19: ${before}"ride": "city",`]);
    expect(await told('owned=city,touring\nkeep=all')).toEqual([`f:2:1: ${before}ride=city,touring`]);
    expect(await told(undefined, ['owned=city', 'keep=all'])).toEqual([`--set keep=all: ${before}--set ride=city`]);
  });

  it('finds the other answer also where `--set` or the file has it', async () => {
    expect((await told('owned: city', ['keep=all']))[0]).toMatch(/ {4}--set ride=city$/);
    expect((await told('keep: all', ['owned=city']))[0]).toMatch(/ {4}ride: city$/);
  });

  it('can be left out where there is nothing to write', async () => {
    const leave = 'keep=all is not asked any more; leave it out (Asked by bicycle.)';
    for (const text of ['keep: all', 'owned: none\nkeep: all', 'ride: city\nowned: city\nkeep: all'])
      expect((await told(text))[0]).toMatch(new RegExp(`: ${leave.replace(/[()]/g, '\\$&')}$`));
    expect(await told('colour: red')).toEqual([
      'f:1:1: colour is not asked any more; leave it out (Asked by bicycle.)',
    ]);
  });

  it('may become several, and may be an option of a question that is still asked', async () => {
    expect((await told('keep: some'))[0]).toMatch(/write instead:\n {4}ride: free\n {4}hurry: never$/);
    expect((await told('hurry: sometimes'))[0]).toMatch(/^f:1:1: hurry=sometimes .*\n {4}hurry: often$/);
  });

  it('that never was one is an unknown question or option', async () => {
    expect(checkAnswers(base, { keep: 'few', hurry: 'now' }).complaints.map((c) => c.code)).toEqual([
      'UNKNOWN_QUESTION',
      'UNKNOWN_OPTION',
    ]);
  });
});

describe('the former answers of `current`', () => {
  const current = loadShipped('current');
  const options: Readonly<Record<string, readonly string[]>> = {
    moving: ['keep', 'free', 'leaving'],
    team: ['scientists', 'developers', 'startup', 'enterprise'],
    'team-knows': ['none', 'pytorch', 'tensorflow', 'keras', 'jax'],
    customization: ['standard-models', 'novel-models'],
    iteration: ['normal', 'top-priority'],
    mlops: ['not-needed', 'pipelines'],
    accelerator: ['mixed'],
    features: ['essentials'],
    languages: ['cpp-or-other'],
  };

  it('are all told what to write, and what they are told is right', () => {
    for (const [question, ids] of Object.entries(options)) {
      for (const option of ids) {
        const answers = { 'existing-code': ['pytorch', 'jax'], [question]: option };
        const { complaints } = checkAnswers(current, answers);
        expect(
          complaints.map((c) => c.code),
          `${question}=${option}`,
        ).toEqual(['FORMER_ANSWER']);
        const [complaint] = complaints;
        if (complaint?.code !== 'FORMER_ANSWER') continue;
        const written = Object.fromEntries(complaint.args.write.map((w) => [w.question, w.options]));
        expect(checkAnswers(current, { 'existing-code': ['pytorch', 'jax'], ...written }).complaints).toEqual([]);
      }
    }
  });

  it('carry what stays and goes over to the frameworks of the code', () => {
    const lines = (moving: string) =>
      checkAnswers(current, { 'existing-code': ['jax', 'other'], moving }).complaints.map((c) =>
        c.code === 'FORMER_ANSWER' ? c.args.write : c.code,
      );
    expect(lines('keep')).toEqual([[{ question: 'stay', options: ['jax'] }]]);
    expect(lines('leaving')).toEqual([[{ question: 'leave', options: ['jax'] }]]);
    expect(lines('free')).toEqual([[{ question: 'stay', options: ['free'] }]]);
  });
});
