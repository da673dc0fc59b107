import { describe, expect, it } from 'vitest';
import { smallBase } from './small-base.ts';

describe('the small base that the tests break', () => {
  it('has no problem and no warning', () => {
    expect(smallBase().problems()).toEqual([]);
  });

  it('is usable, with everything in it', () => {
    const { knowledge } = smallBase().inspect();
    expect(knowledge).toMatchObject({
      id: 'bicycles',
      asOf: '2026-11',
      close: { evidence: ['both.roll'] },
      since: { knowledge: 'motorcycles' },
    });
    expect(knowledge!.frameworks.map((f) => f.id)).toEqual(['touring', 'city']);
    expect(knowledge!.criteria.map((c) => c.id)).toEqual(['comfort', 'speed']);
    expect(Object.keys(knowledge!.statements)).toEqual([
      'both.roll',
      'city.history',
      'city.pace',
      'city.saddle',
      'touring.pace',
    ]);
    expect(knowledge!.statements['both.roll']!.about).toBe('field');
    expect(knowledge!.statements['city.pace']!.about).toBe('city');
    expect(knowledge!.frameworks[0]!.assessments.comfort).toMatchObject({ level: null, evidence: [] });
  });

  it('has the same hash wherever it stands, and another when a word changes', () => {
    const hash = smallBase().inspect().knowledge!.hash;
    expect(smallBase().inspect().knowledge!.hash).toBe(hash);
    const changed = smallBase({ 'knowledge.yaml': ['en: Bicycles', 'en: Bikes'] });
    expect(changed.inspect().knowledge!.hash).not.toBe(hash);
  });

  it('does without field, hints, former answers and since', () => {
    const base = smallBase({
      'field.yaml': null,
      'hints.yaml': null,
      'former.yaml': null,
      'since.yaml': null,
      'knowledge.yaml': ['  evidence: [both.roll]', '  evidence: [touring.pace]'],
      'criteria/comfort.yaml': ['basis: [both.roll]\n', ''],
      'questions.yaml': `- id: use
  tier: core
  asks: {en: What is it for?, ja: 用途は何ですか？}
  why: {en: The ways differ., ja: 距離が違うためです。}
  options:
    - id: travel
      label: {en: Travel, ja: 旅行}
      importance: {speed: major, comfort: minor}
`,
    });
    expect(base.problems()).toEqual([]);
    expect(base.inspect().knowledge).toMatchObject({ hints: [], former: [], since: null });
  });
});
