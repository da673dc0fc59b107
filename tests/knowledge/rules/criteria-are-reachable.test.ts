import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

describe('criteria-are-reachable', () => {
  const without = (from: string, to: string) => {
    const text = `- id: use
  tier: core
  asks: {en: What for?, ja: 用途は？}
  why: {en: The ways differ., ja: 距離が違うためです。}
  basis: [both.roll]
  options:
    - id: commute
      label: {en: Commuting, ja: 通勤}
      importance: {comfort: normal}
    - id: travel
      label: {en: Travel, ja: 旅行}
      importance: {speed: major}
`;
    return smallBase({ 'questions.yaml': text.replace(from, to), 'hints.yaml': null, 'former.yaml': null });
  };

  it('is content with importance', () => {
    expect(without('', '').problems()).toEqual([]);
  });

  it('is content with a requirement', () => {
    expect(without('importance: {speed: major}', 'requires: {speed: fast}').problems()).toEqual([]);
  });

  it('refuses a criterion that no option reaches, at its file', () => {
    const base = without('{speed: major}', '{comfort: major}');
    const place = base.at('criteria/speed.yaml', 'name');
    expect(base.problems()).toEqual([problem('NEVER_ASKED', { criterion: 'speed' }, { place })]);
  });

  it('is not content with what is only assumed', () => {
    const base = without('importance: {speed: major}', 'assumes: {speed: major}');
    expect(base.problems().map((p) => p.code)).toContain('NEVER_ASKED');
  });

  it('refuses a criterion that was added and never asked about', () => {
    const text = `name: {en: weight, ja: 重さ}
asks: {en: How light?, ja: どれほど軽いか。}
reviewAfterDays: 30
levels:
  - {id: heavy, value: 0, name: {en: heavy, ja: 重い}, means: {en: Two carry it., ja: 2人で運ぶ。}}
  - {id: light, value: 1, name: {en: light, ja: 軽い}, means: {en: One carries it., ja: 1人で運べる。}}
`;
    const codes = smallBase({ 'criteria/weight.yaml': text })
      .problems()
      .map((p) => p.code);
    expect(codes).toEqual(['NOT_ASSESSED', 'NOT_ASSESSED', 'NEVER_ASKED']);
  });
});
