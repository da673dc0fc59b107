import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

type Kind = 'criterion' | 'framework' | 'statement' | 'question' | 'option' | 'level' | 'section' | 'row';

describe('references-exist', () => {
  /** One word misspelt in one file: one problem, at that word or its key, with the name that was meant. */
  const misspelt = (
    file: string,
    from: string,
    to: string,
    kind: Kind,
    where: string,
    at: string,
    nearest?: string,
    known?: readonly string[],
  ) => {
    const base = smallBase({ [file]: [from, to] as const });
    const id = /[\w.-]+$/.exec(to.replace(/[\]})]*$/, ''))![0];
    expect(base.problems().filter((p) => p.code === 'UNKNOWN_REFERENCE')).toEqual([
      problem(
        'UNKNOWN_REFERENCE',
        { kind, id, where, ...(known === undefined ? {} : { known }) },
        { place: base.at(file, at), nearest },
      ),
    ]);
  };

  it('finds every reference of a whole base', () => {
    expect(smallBase().problems()).toEqual([]);
  });

  it('a statement behind a level', () => {
    misspelt(
      'frameworks/city.yaml',
      'evidence: [city.pace]',
      'evidence: [city.pase]',
      'statement',
      'assessments.speed.evidence.0',
      'city.pase',
      'city.pace',
    );
  });

  it('a statement behind a cell, an example, a hint, a question, a criterion and the word on a close result', () => {
    const cell = [
      'frameworks/city.yaml',
      '26インチ}\n    evidence: [city.saddle]',
      '26インチ}\n    evidence: [city.sadle]',
    ] as const;
    misspelt(...cell, 'statement', 'overview.wheels.evidence.0', 'city.sadle', 'city.saddle');
    const example = [
      'frameworks/touring.yaml',
      'どちらの足でもよい。}\n    evidence: [touring.pace]',
      'どちらの足でもよい。}\n    evidence: [touring.pase]',
    ] as const;
    misspelt(...example, 'statement', 'examples.start.evidence.0', 'touring.pase', 'touring.pace');
    misspelt(
      'hints.yaml',
      'evidence: [touring.pace]',
      'evidence: [touring.pase]',
      'statement',
      'helmet.evidence.0',
      'touring.pase',
      'touring.pace',
    );
    misspelt(
      'questions.yaml',
      'basis: [both.roll]',
      'basis: [both.rol]',
      'statement',
      'use.basis.0',
      'both.rol',
      'both.roll',
    );
    misspelt(
      'criteria/comfort.yaml',
      'basis: [both.roll]',
      'basis: [both.rol]',
      'statement',
      'basis.0',
      'both.rol',
      'both.roll',
    );
    misspelt(
      'knowledge.yaml',
      'evidence: [both.roll]',
      'evidence: [both.rol]',
      'statement',
      'close.evidence.0',
      'both.rol',
      'both.roll',
    );
  });

  it('a section', () => {
    misspelt(
      'frameworks/touring.yaml',
      'at: {section: bikes',
      'at: {section: bike',
      'section',
      'statements.touring.pace.at.section',
      'section: bike',
      'bikes',
    );
  });

  it('a row of the overview', () => {
    misspelt('frameworks/city.yaml', '  wheels', '  wheel', 'row', 'overview.wheel', 'wheel', 'wheels', ['wheels']);
  });

  it('a criterion that is assessed', () => {
    misspelt(
      'frameworks/city.yaml',
      '  comfort',
      '  confort',
      'criterion',
      'assessments.confort',
      'confort',
      'comfort',
    );
  });

  it('a level', () => {
    misspelt(
      'frameworks/city.yaml',
      'level: slow',
      'level: slov',
      'level',
      'assessments.speed.level',
      'level: slov',
      'slow',
      ['slow', 'fast'],
    );
  });

  it('a framework in the order of the tables', () => {
    misspelt(
      'knowledge.yaml',
      'frameworks: [touring',
      'frameworks: [tourng',
      'framework',
      'frameworks.0',
      'tourng',
      'touring',
    );
  });

  it('a criterion that an option makes important, requires, or assumes', () => {
    for (const [from, path] of [
      ['{comfort: normal}', 'use.options.commute.importance'],
      ['requires: {speed: fast}', 'hurry.options.always.requires'],
      ['importance: {speed: minor}', 'hurry.options.often.importance'],
      ['assumes: {speed: major}', 'use.options.travel.assumes'],
    ] as const) {
      const key = from.includes('comfort') ? 'comfort' : 'speed';
      const to = from.replace(key, `${key}s`);
      const base = smallBase({ 'questions.yaml': [from, to] });
      expect(base.problems()).toContainEqual(
        problem(
          'UNKNOWN_REFERENCE',
          { kind: 'criterion', id: `${key}s`, where: `${path}.${key}s` },
          { place: base.at('questions.yaml', `${key}s`), nearest: key },
        ),
      );
    }
  });

  it('a level that an option requires', () => {
    misspelt(
      'questions.yaml',
      'requires: {speed: fast}',
      'requires: {speed: fats}',
      'level',
      'hurry.options.always.requires.speed',
      'speed: fats',
      'fast',
      ['slow', 'fast'],
    );
  });

  it('a framework that an option keeps or drops', () => {
    misspelt(
      'questions.yaml',
      'keeps: [touring]',
      'keeps: [turing]',
      'framework',
      'ride.options.touring.keeps.0',
      'turing',
      'touring',
    );
    misspelt(
      'questions.yaml',
      'drops: [city]',
      'drops: [citty]',
      'framework',
      'sell.options.city.drops.0',
      'citty',
      'city',
    );
  });

  it('a question that another belongs to', () => {
    const from = '- id: sell\n  tier: more\n  several: true\n  belongsTo: owned';
    misspelt(
      'questions.yaml',
      from,
      from.replace('owned', 'owner'),
      'question',
      'sell.belongsTo',
      'belongsTo: owner',
      'owned',
    );
  });

  it('a question and an option in the condition of a hint', () => {
    misspelt(
      'hints.yaml',
      'hurry: [always, often]',
      'hurry: [always, oftn]',
      'option',
      'helmet.when.hurry.1',
      'oftn',
      'often',
    );
    const base = smallBase({ 'hints.yaml': ['hurry:', 'hury:'] });
    expect(base.problems()).toContainEqual(
      problem(
        'UNKNOWN_REFERENCE',
        { kind: 'question', id: 'hury', where: 'helmet.when.hury.0' },
        { place: base.at('hints.yaml', 'always'), nearest: 'hurry' },
      ),
    );
  });

  it('a framework in the condition of a hint', () => {
    misspelt(
      'hints.yaml',
      'ヘルメットを着用してください。}',
      'ヘルメットを着用してください。}\n  first: [tourin]',
      'framework',
      'helmet.first.0',
      'tourin',
      'touring',
    );
  });

  it('a statement that since.yaml judges', () => {
    misspelt(
      'since.yaml',
      '  both.roll',
      '  both.rolls',
      'statement',
      'verdicts.both.rolls',
      'both.rolls',
      'both.roll',
    );
  });

  it('offers nothing where nothing is near', () => {
    const base = smallBase({ 'frameworks/city.yaml': ['level: slow', 'level: supersonic'] });
    expect(base.problems()[0]).not.toHaveProperty('nearest');
  });
});
