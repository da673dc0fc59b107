import { describe, expect, it } from 'vitest';
import { type ProblemArguments, problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

describe('ids-are-unique', () => {
  const duplicate = (
    kind: ProblemArguments['DUPLICATE_ID']['kind'],
    id: string,
    base: ReturnType<typeof smallBase>,
    first: string,
    second: string,
  ) => {
    const other = `${base.folder}/${first}`;
    expect(base.problems()).toContainEqual(problem('DUPLICATE_ID', { kind, id, other }, { place: second }));
  };

  it('lets different kinds share an id', () => {
    const base = smallBase({
      'questions.yaml': ['- id: use\n', '- id: comfort\n'],
      'hints.yaml': ['use:', 'comfort:'],
    });
    expect(base.problems()).toEqual([]);
  });

  it('refuses a statement twice, across files too', () => {
    const base = smallBase({ 'frameworks/touring.yaml': ['- id: touring.pace', '- id: city.pace'] });
    duplicate(
      'statement',
      'city.pace',
      base,
      base.at('frameworks/city.yaml', 'id: city.pace'),
      base.at('frameworks/touring.yaml', 'id: city.pace'),
    );
  });

  it('refuses a question twice', () => {
    const base = smallBase({ 'questions.yaml': ['- id: hurry', '- id: use'] });
    duplicate('question', 'use', base, base.at('questions.yaml', 'id: use'), base.at('questions.yaml', 'id: use', 2));
  });

  it('refuses an option twice in its question', () => {
    const base = smallBase({ 'questions.yaml': ['- id: travel', '- id: commute'] });
    const at = (nth: number) => base.at('questions.yaml', 'id: commute', nth);
    duplicate('option', 'commute', base, at(1), at(2));
  });

  it('refuses a level twice in its criterion', () => {
    const base = smallBase({ 'criteria/comfort.yaml': ['- id: firm', '- id: hard'] });
    const at = (nth: number) => base.at('criteria/comfort.yaml', 'id: hard', nth);
    duplicate('level', 'hard', base, at(1), at(2));
  });

  it('refuses an example twice in its framework', () => {
    const example = `  - id: start
    name: {en: Again, ja: 再び}
    language: text
    code: pull
    note: {en: Either hand., ja: どちらの手でもよい。}
    evidence: [touring.pace]
`;
    const base = smallBase({ 'frameworks/touring.yaml': ['examples:\n', `examples:\n${example}`] });
    const at = (nth: number) => base.at('frameworks/touring.yaml', 'id: start', nth);
    duplicate('example', 'start', base, at(1), at(2));
  });

  it('refuses a hint twice', () => {
    const hint = '- {id: helmet, when: {use: [commute]}, says: {en: Ring., ja: 鳴らす。}, evidence: [touring.pace]}\n';
    const base = smallBase({ 'hints.yaml': ['- id: helmet', `${hint}- id: helmet`] });
    const at = (nth: number) => base.at('hints.yaml', 'id: helmet', nth);
    duplicate('hint', 'helmet', base, at(1), at(2));
  });

  it('refuses a row, a section and a document twice', () => {
    const row = smallBase({
      'knowledge.yaml': ['overview:\n', 'overview:\n  - {id: wheels, name: {en: Wheel, ja: 輪}}\n'],
    });
    const wheels = (nth: number) => row.at('knowledge.yaml', 'id: wheels', nth);
    duplicate('row', 'wheels', row, wheels(1), wheels(2));

    const section = smallBase({ 'knowledge.yaml': ['- id: intro', '- id: bikes'] });
    const bikes = (nth: number) => section.at('knowledge.yaml', 'id: bikes', nth);
    duplicate('section', 'bikes', section, bikes(1), bikes(2));

    const second = `  - id: leaflet
    title: Second
    language: en
    written: {en: later, ja: 後年}
    sha256: ${'b'.repeat(64)}
    sections:
      - {id: other, name: {en: Other, ja: 別}, lines: [1, 1]}
`;
    const document = smallBase({ 'knowledge.yaml': ['documents:\n', `documents:\n${second}`] });
    const leaflet = (nth: number) => document.at('knowledge.yaml', 'id: leaflet', nth);
    duplicate('document', 'leaflet', document, leaflet(1), leaflet(2));
  });
});
