import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { type SmallBase, smallBase } from '../small-base.ts';

const third = (level: string) => `name: Folding bicycle
summary: {en: For trains., ja: 電車向け。}
statements:
  - id: folding.pace
    says: {en: The folding bicycle keeps 21 km/h., ja: 折りたたみ車は時速21kmで走る。}
    at: {section: bikes, phrase: keeps 21 km/h}
overview:
  wheels: {text: {en: 16 inches, ja: 16インチ}, evidence: [folding.pace]}
assessments:
  comfort: {level: unknown, because: {en: Silent., ja: 記載なし。}}
  speed: {level: ${level}, because: {en: It keeps 21 km/h., ja: 時速21km。}, evidence: [folding.pace]}
`;

/** Nobody asks about a third by name, which another rule tells. */
const problemsOf = (base: SmallBase) =>
  base.problems().filter((p) => p.code !== 'NOT_TREATED_ALIKE' && p.code !== 'ORDER_INCOMPLETE');

describe('somebody-is-known', () => {
  it('lets some be unknown', () => {
    expect(smallBase().problems()).toEqual([]);
  });

  it('refuses a criterion on which everybody is unknown', () => {
    const base = smallBase({
      'frameworks/city.yaml': [
        'level: soft\n    because: {en: Its saddle is sprung., ja: サドルにばねがある。}\n    evidence: [city.saddle]',
        'level: unknown\n    because: {en: Nobody sat on it., ja: 誰も座っていない。}',
      ],
    });
    const place = base.at('criteria/comfort.yaml', 'name');
    expect(base.problems()).toEqual([problem('EVERYBODY_UNKNOWN', { criterion: 'comfort' }, { place })]);
  });

  it('warns where three or more have the same level, since that tells nobody apart', () => {
    const base = smallBase({
      'frameworks/folding.yaml': third('fast'),
      'frameworks/city.yaml': ['level: slow', 'level: fast'],
    });
    const place = base.at('criteria/speed.yaml', 'name');
    expect(problemsOf(base)).toEqual([
      problem('DOES_NOT_DISCRIMINATE', { criterion: 'speed' }, { place, warning: true }),
    ]);
    expect(base.inspect().knowledge).not.toBeNull();
  });

  it('is content where one of three differs, or where only two agree', () => {
    expect(problemsOf(smallBase({ 'frameworks/folding.yaml': third('fast') }))).toEqual([]);
    expect(smallBase({ 'frameworks/city.yaml': ['level: slow', 'level: fast'] }).problems()).toEqual([]);
  });
});
