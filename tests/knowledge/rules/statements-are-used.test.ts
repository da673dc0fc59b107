import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

describe('statements-are-used', () => {
  it('refuses a statement that nothing cites and that does not say why', () => {
    const base = smallBase({
      'frameworks/city.yaml': ['\n    unused: {en: Age is not asked about., ja: 古さは問わない。}', ''],
    });
    const place = base.at('frameworks/city.yaml', 'id: city.history');
    expect(base.problems()).toEqual([problem('UNUSED_STATEMENT', { statement: 'city.history' }, { place })]);
  });

  it('refuses the excuse once something cites the statement', () => {
    const base = smallBase({
      'frameworks/city.yaml': ['    evidence: [city.pace]', '    evidence: [city.pace, city.history]'],
    });
    const place = base.at('frameworks/city.yaml', 'id: city.history');
    expect(base.problems()).toEqual([problem('USED_YET_UNUSED', { statement: 'city.history' }, { place })]);
  });

  it('counts what the since.yaml of a neighbour cites', () => {
    const neighbour = smallBase({ 'since.yaml': ['knowledge: motorcycles', 'knowledge: bicycles'] });
    expect(neighbour.problems()).toEqual([]);
    const without = ['\n    unused: {en: Age is not asked about., ja: 古さは問わない。}', ''] as const;
    const base = smallBase({
      'frameworks/city.yaml': without,
      '../tricycles/since.yaml': `knowledge: bicycles
asOf: "2026"
verdicts:
  anything:
    verdict: holds
    note: {en: Still so., ja: 今も同じ。}
    evidence: [city.history]
`,
    });
    expect(base.problems()).toEqual([]);
  });
});
