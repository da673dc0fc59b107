import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

describe('hints-have-a-condition', () => {
  const condition = '  when: {use: [travel], hurry: [always, often]}\n';

  it('is content with answers, with who comes first, or with both', () => {
    expect(smallBase().problems()).toEqual([]);
    for (const other of ['  first: [touring]\n', `${condition}  first: [touring, city]\n`])
      expect(smallBase({ 'hints.yaml': [condition, other] }).problems()).toEqual([]);
  });

  it('refuses a hint that everybody would be told, whether nothing or an empty condition says so', () => {
    for (const other of ['', '  when: {}\n']) {
      const base = smallBase({ 'hints.yaml': [condition, other] });
      const place = base.at('hints.yaml', 'id: helmet');
      expect(base.problems()).toEqual([problem('HINT_WITHOUT_CONDITION', { hint: 'helmet' }, { place })]);
    }
  });
});
