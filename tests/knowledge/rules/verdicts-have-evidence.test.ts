import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

describe('verdicts-have-evidence', () => {
  for (const verdict of ['holds', 'outdated', 'wrong-then'] as const) {
    it(`refuses "${verdict}" without a statement that says so`, () => {
      const base = smallBase({ 'since.yaml': ['verdict: opinion', `verdict: ${verdict}`] });
      const place = base.at('since.yaml', 'both.roll');
      expect(base.problems()).toEqual([problem('NO_SINCE_EVIDENCE', { statement: 'both.roll', verdict }, { place })]);
    });
  }

  for (const verdict of ['opinion', 'unverified'] as const) {
    it(`lets "${verdict}" stand alone`, () => {
      expect(smallBase({ 'since.yaml': ['verdict: opinion', `verdict: ${verdict}`] }).problems()).toEqual([]);
    });
  }

  it('looks the evidence up in the base that is named, where that stands beside this one', () => {
    const motorcycles = {
      '../motorcycles/knowledge.yaml': 'title: {en: M, ja: オ}\nabout: {en: M, ja: オ}\nasOf: "2026"\n',
      '../motorcycles/field.yaml':
        'statements:\n  - {id: motor, says: {en: It has a motor., ja: モーター付き。}, at: {section: s, phrase: motor}}\n',
    };
    expect(smallBase(motorcycles).problems()).toEqual([]);
    const base = smallBase({ ...motorcycles, 'since.yaml': ['evidence: [motor]', 'evidence: [moter]'] });
    expect(base.problems()).toEqual([
      problem(
        'UNKNOWN_REFERENCE',
        { kind: 'statement', id: 'moter', where: 'verdicts.city.pace.evidence.0' },
        { place: base.at('since.yaml', 'moter'), nearest: 'motor' },
      ),
    ]);
  });
});
