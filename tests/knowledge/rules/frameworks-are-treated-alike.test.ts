import { describe, expect, it } from 'vitest';
import { type ProblemArguments, problem } from '../../../src/errors/problem.ts';
import { type Changes, smallBase } from '../small-base.ts';

const folding = `name: Folding bicycle
summary: {en: For trains., ja: 電車向け。}
statements:
  - id: folding.pace
    says: {en: The folding bicycle keeps 21 km/h., ja: 折りたたみ車は時速21kmで走る。}
    at: {section: bikes, phrase: keeps 21 km/h}
overview:
  wheels: {text: {en: 16 inches, ja: 16インチ}, evidence: [folding.pace]}
assessments:
  comfort: {level: unknown, because: {en: Silent., ja: 記載なし。}}
  speed: {level: fast, because: {en: It keeps 21 km/h., ja: 時速21km。}, evidence: [folding.pace]}
`;
const warnings = (changes: Changes) =>
  smallBase(changes)
    .problems()
    .filter((p) => p.code === 'NOT_TREATED_ALIKE');
const told = (changes: Changes) => warnings(changes).map((p) => p.args as ProblemArguments['NOT_TREATED_ALIKE']);

describe('frameworks-are-treated-alike', () => {
  it('warns where several have an option of their name and one has not, in every such question', () => {
    const base = smallBase({ 'frameworks/folding.yaml': folding, 'knowledge.yaml': ['city]', 'city, folding]'] });
    const lacks = 'option';
    expect(base.problems()).toEqual([
      problem(
        'NOT_TREATED_ALIKE',
        { framework: 'folding', lacks, where: 'owned' },
        { place: base.at('questions.yaml', 'options:', 3), warning: true },
      ),
      problem(
        'NOT_TREATED_ALIKE',
        { framework: 'folding', lacks, where: 'ride' },
        { place: base.at('questions.yaml', 'options:', 4), warning: true },
      ),
    ]);
    expect(base.inspect().knowledge).not.toBeNull();
  });

  it('warns where several have a criterion of their name and one has not', () => {
    const criterion = (id: string) =>
      `name: {en: ${id}, ja: 評価${id}}
asks: {en: Is it good?, ja: 良いか。}
reviewAfterDays: 30
levels:
  - {id: bad, value: 0, name: {en: bad, ja: 悪い}, means: {en: Bad., ja: 悪い。}}
  - {id: good, value: 1, name: {en: good, ja: 良い}, means: {en: Good., ja: 良い。}}
`;
    const named = {
      'criteria/like-city-rides.yaml': criterion('a'),
      'criteria/like-touring-rides.yaml': criterion('b'),
    };
    const criteria = (changes: Changes) => told(changes).filter((args) => args.lacks === 'criterion');
    expect(criteria({ ...named, 'frameworks/folding.yaml': folding })).toEqual([
      { framework: 'folding', lacks: 'criterion', where: 'like-folding-rides' },
    ]);
    expect(criteria(named)).toEqual([]);
    // a part of a word is no name
    const within = { 'criteria/capacity.yaml': criterion('a'), 'criteria/like-touring-rides.yaml': criterion('b') };
    expect(criteria({ ...within, 'frameworks/folding.yaml': folding })).toEqual([]);
  });

  it('warns where hints cite several and one not', () => {
    const hints = (changes: Changes) => told(changes).filter((args) => args.lacks === 'hint');
    const both = ['evidence: [both.roll]', 'evidence: [city.saddle]'] as const;
    expect(hints({ 'frameworks/folding.yaml': folding, 'hints.yaml': both })).toEqual([
      { framework: 'folding', lacks: 'hint', where: 'hints.yaml' },
    ]);
    const all = ['evidence: [both.roll]', 'evidence: [city.saddle, folding.pace]'] as const;
    expect(hints({ 'frameworks/folding.yaml': folding, 'hints.yaml': all })).toEqual([]);
    expect(hints({ 'frameworks/folding.yaml': folding, 'hints.yaml': null })).toEqual([]);
  });

  it('is content where only one of two is named', () => {
    expect(smallBase().problems()).toEqual([]);
  });
});
