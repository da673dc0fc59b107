import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

/** Two more criteria, which `city.saddle` would support as well. */
const more = Object.fromEntries(
  ['looks', 'noise'].map((id) => [
    `criteria/${id}.yaml`,
    `name: {en: ${id}, ja: 評価${id}}
asks: {en: Is it good?, ja: 良いか。}
reviewAfterDays: 30
levels:
  - {id: none, value: 0, name: {en: none, ja: なし}, means: {en: Not at all., ja: まったくない。}}
  - {id: good, value: 1, name: {en: good, ja: 良い}, means: {en: Good., ja: 良い。}}
`,
  ]),
);
const assessed = (level: string, statement: string) =>
  ['looks', 'noise']
    .map((id) => `  ${id}:\n    level: ${level}\n    because: {en: So., ja: そう。}\n    evidence: [${statement}]\n`)
    .join('');
const withMore = (level: string) =>
  smallBase({
    ...more,
    'questions.yaml': ['importance: {comfort: normal}', 'importance: {comfort: normal, looks: minor, noise: minor}'],
    'frameworks/city.yaml': ['assessments:\n', `assessments:\n${assessed(level, 'city.saddle')}`],
    'frameworks/touring.yaml': [
      'assessments:\n',
      `assessments:\n${['looks', 'noise'].map((id) => `  ${id}: {level: unknown, because: {en: Silent., ja: 記載なし。}}\n`).join('')}`,
    ],
  });

describe('nothing-counts-twice', () => {
  it('warns where one statement supports levels of more than two criteria, at the third', () => {
    const base = withMore('good');
    const criteria = ['looks', 'noise', 'comfort'];
    const place = base.at('frameworks/city.yaml', 'comfort:');
    expect(base.problems()).toEqual([
      problem('COUNTED_TWICE', { statement: 'city.saddle', criteria }, { place, warning: true }),
    ]);
  });

  it('leaves the base usable', () => {
    expect(withMore('good').inspect().knowledge).not.toBeNull();
  });

  it('lets one list be the witness of every absence', () => {
    expect(withMore('none').problems()).toEqual([]);
  });
});
