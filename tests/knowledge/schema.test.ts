import { describe, expect, it } from 'vitest';
import { problemText } from '../../src/errors/problem-text.ts';
import { type Changes, type SmallBase, smallBase } from './small-base.ts';

/** The one problem of shape that a changed base has. */
function shapeProblem(changes: Changes) {
  const base = smallBase(changes);
  const problems = base.problems();
  expect(problems.map((p) => p.code)).toEqual(['SHAPE']);
  const [found] = problems as [Extract<(typeof problems)[number], { code: 'SHAPE' }>];
  return { base, found, en: problemText(found, 'en'), ja: problemText(found, 'ja') };
}

describe('a key', () => {
  it('that is misspelt is told at the key, with the one that was meant', () => {
    const { base, found, en, ja } = shapeProblem({ 'frameworks/city.yaml': ['    unused:', '    unusd:'] });
    expect(found.args).toMatchObject({ issue: 'unknown-key', path: 'statements.city.history', key: 'unusd' });
    expect(found).toMatchObject({ place: base.at('frameworks/city.yaml', 'unusd'), nearest: 'unused' });
    expect(en).toBe('statements.city.history: "unusd" is not a known key here');
    expect(ja).toBe('statements.city.history: 「unusd」というキーはここでは使えません');
  });

  it('is found in whichever form was meant', () => {
    const { base, found } = shapeProblem({
      'frameworks/city.yaml': ['      confidence: high', '      confidence: high\n      adress: x'],
    });
    expect(found.args).toMatchObject({ issue: 'unknown-key', path: 'statements.city.pace.at', key: 'adress' });
    expect(found).toMatchObject({ place: base.at('frameworks/city.yaml', 'adress'), nearest: 'address' });
  });

  it('is of the form that the other keys speak for, though its level would fit neither', () => {
    const without = shapeProblem({ 'frameworks/city.yaml': ['    evidence: [city.pace]\n', ''] });
    expect(without.found.args).toMatchObject({ note: 'evidence-or-unknown', path: 'assessments.speed.evidence' });
    const unknown = shapeProblem({
      'frameworks/touring.yaml': ['    level: unknown\n', '    level: unknown\n    evidence: [touring.pace]\n'],
    });
    expect(unknown.found.args).toMatchObject({ path: 'assessments.comfort', note: 'unknown-has-no-evidence' });
  });

  it('that is misspelt and needed is told twice: not known, and missing', () => {
    const base = smallBase({ 'criteria/speed.yaml': ['reviewAfterDays', 'reviewAfterDay'] });
    expect(base.problems().map((p) => ('issue' in p.args ? p.args.issue : p.code))).toEqual(['missing', 'unknown-key']);
    expect(base.problems()[1]).toMatchObject({ nearest: 'reviewAfterDays' });
  });

  it('that is missing is told at what it is missing from', () => {
    const { base, found, en, ja } = shapeProblem({
      'frameworks/city.yaml': [
        'says: {en: The city bicycle keeps 15 km/h., ja: シティ車は時速15kmで走る。}',
        'says: {en: The city bicycle keeps 15 km/h.}',
      ],
    });
    expect(found.args).toMatchObject({ issue: 'missing', path: 'statements.city.pace.says.ja', expected: 'text' });
    expect(found.place).toBe(base.at('frameworks/city.yaml', 'says', 2));
    expect(en).toBe('statements.city.pace.says.ja: missing; expected a text');
    expect(ja).toBe('statements.city.pace.says.ja: 必須の項目がありません (文字列)');
  });

  it('with a choice of words says them where it is missing', () => {
    const { found, en } = shapeProblem({ 'questions.yaml': ['  tier: core\n', ''] });
    expect(found.args).toMatchObject({ issue: 'missing', path: 'use.tier' });
    expect(en).toBe('use.tier: missing; expected core, more');
  });
});

describe('a value', () => {
  it('of the wrong type is told with the type that is right', () => {
    const { base, found, en, ja } = shapeProblem({ 'criteria/speed.yaml': ['value: 1', 'value: high'] });
    expect(found.args).toEqual({
      path: 'levels.fast.value',
      issue: 'type',
      expected: 'number',
      found: { kind: 'text', shown: '"high"' },
    });
    expect(found.place).toBe(base.at('criteria/speed.yaml', 'value: high'));
    expect(en).toBe('levels.fast.value: found "high", expected a number');
    expect(ja).toBe('levels.fast.value: 数が必要ですが、"high" が書かれています');
  });

  it('that is a list or a map where a text belongs is called so', () => {
    const list = shapeProblem({ 'frameworks/city.yaml': ['name: City bicycle', 'name: [City, bicycle]'] });
    expect(list.en).toBe('name: found a list, expected a text');
    expect(list.ja).toBe('name: 文字列が必要ですが、リストが書かれています');
    const map = shapeProblem({ 'frameworks/city.yaml': ['evidence: [city.pace]', 'evidence: {a: 1}'] });
    expect(map.en).toContain('found a map, expected a list');
  });

  it('that is empty is called nothing', () => {
    const { en, ja } = shapeProblem({ 'frameworks/city.yaml': ['name: City bicycle', 'name:'] });
    expect(en).toBe('name: found nothing, expected a text');
    expect(ja).toBe('name: 文字列が必要ですが、空の値が書かれています');
  });

  it('that is a text of spaces is called empty', () => {
    const { found, en } = shapeProblem({ 'frameworks/city.yaml': ['name: City bicycle', 'name: "  "'] });
    expect(found.args).toMatchObject({ issue: 'format', expected: 'text' });
    expect(en).toBe('name: found "  ", expected a text that is not empty');
  });

  it('out of range is told with the range', () => {
    const high = shapeProblem({ 'criteria/speed.yaml': ['value: 1', 'value: 1.5'] });
    expect(high.en).toBe('levels.fast.value: found 1.5, expected at most 1');
    expect(high.ja).toBe('levels.fast.value: 1.5 は範囲外です (1 以下)');
    const low = shapeProblem({ 'criteria/speed.yaml': ['value: 0', 'value: -1'] });
    expect(low.en).toBe('levels.slow.value: found -1, expected at least 0');
    const days = shapeProblem({ 'criteria/speed.yaml': ['reviewAfterDays: 365', 'reviewAfterDays: 1.5'] });
    expect(days.en).toBe('reviewAfterDays: found 1.5, expected a whole number');
  });

  it('that is too short says what is counted', () => {
    const phrase = shapeProblem({ 'frameworks/city.yaml': ['phrase: old design', 'phrase: o'] });
    expect(phrase.en).toBe('statements.city.history.at.phrase: found "o", expected at least 2 characters');
    expect(phrase.ja).toBe('statements.city.history.at.phrase: "o" は範囲外です (2 文字以上)');
    const list = shapeProblem({ 'frameworks/city.yaml': ['evidence: [city.pace]', 'evidence: []'] });
    expect(list.en).toBe('assessments.speed.evidence: found a list, expected at least 1 entry');
    expect(list.ja).toBe('assessments.speed.evidence: リストは範囲外です (1 件以上)');
  });

  it('that is not a word of importance is told with the words', () => {
    const { base, found, en, ja } = shapeProblem({ 'questions.yaml': ['comfort: minor', 'comfort: minr'] });
    expect(found).toMatchObject({ nearest: 'minor', place: base.at('questions.yaml', 'comfort: minr') });
    expect(en).toBe('use.options.travel.importance.comfort: found "minr", expected one of: minor, normal, major');
    expect(ja).toBe('use.options.travel.importance.comfort: "minr" は使えません。使える値: minor、normal、major');
  });

  it('false where only true has a meaning', () => {
    const { en } = shapeProblem({
      'questions.yaml': ['急がない}\n      neutral: true', '急がない}\n      neutral: false'],
    });
    expect(en).toBe('hurry.options.never.neutral: found false, expected true');
  });
});

describe('an id', () => {
  it('has lower-case letters, digits and single hyphens', () => {
    for (const id of ['Use', 'use_it', 'use--it', '-use', 'use it', '"使用"', 'a.b']) {
      const base = smallBase({ 'hints.yaml': ['- id: helmet', `- id: ${id}`] });
      const [found] = base.problems();
      expect(found, id).toMatchObject({
        code: 'SHAPE',
        args: { issue: 'format', expected: 'id', path: id === 'a.b' ? 'a.b.id' : '0.id' },
        place: base.at('hints.yaml', 'id:'),
      });
    }
  });

  it('may be written "no" or "yes" without quotes, as YAML 1.2 has it', () => {
    expect(smallBase({ 'hints.yaml': ['- id: helmet', '- id: no'] }).problems()).toEqual([]);
  });

  it('that is a number wants quotes', () => {
    const { en, ja } = shapeProblem({ 'hints.yaml': ['- id: helmet', '- id: 42'] });
    expect(en).toBe('0.id: found 42, expected a text; put it in quotes: "42"');
    expect(ja).toBe('0.id: 文字列が必要ですが、42 が書かれています。引用符で囲みます: "42"');
  });

  it('of a file is its name', () => {
    const base = smallBase({ 'criteria/Top Speed.yaml': 'name: x', 'frameworks/city.yml': 'name: x' });
    expect(base.problems().map((p) => [p.code, p.args, p.place])).toEqual([
      ['BAD_FILE_NAME', { file: 'Top Speed.yaml' }, 'criteria/Top Speed.yaml'],
      ['BAD_FILE_NAME', { file: 'city.yml' }, 'frameworks/city.yml'],
    ]);
  });

  it('as a key is told at the key', () => {
    const { base, found } = shapeProblem({ 'frameworks/city.yaml': ['  wheels:', '  Wheels:'] });
    expect(found).toMatchObject({
      args: { issue: 'format', expected: 'id' },
      place: base.at('frameworks/city.yaml', 'Wheels'),
    });
  });

  it('of a level is not "unknown"', () => {
    const { found } = shapeProblem({ 'criteria/speed.yaml': ['- id: slow', '- id: unknown'] });
    expect(found.args).toMatchObject({ issue: 'format', expected: 'not-unknown' });
  });

  it('"unknown" as a level has no evidence, since the sources are silent', () => {
    const { base, en } = shapeProblem({ 'frameworks/city.yaml': ['level: slow', 'level: unknown'] });
    expect(en).toBe('assessments.speed: "level: unknown" has no "evidence"; say under "because" what was read');
    expect(base.problems()[0]!.place).toBe(base.at('frameworks/city.yaml', 'evidence: [city.pace]'));
  });

  it('starting with an underscore is a draft, and is left out', () => {
    expect(smallBase({ 'frameworks/_draft.yaml': 'not: finished' }).problems()).toEqual([]);
  });
});

describe('a date', () => {
  const dated = (written: string): SmallBase => smallBase({ 'frameworks/city.yaml': ['"2026-10-01"', written] });

  it('is a day, a month, a year, or an interval', () => {
    for (const date of ['"2024-02-29"', '"2026-10"', '"2026"', '"2020/2021"', '"2020-06/2021-01-31"', '2026-10-01'])
      expect(dated(date).problems(), date).toEqual([]);
  });

  it('exists', () => {
    for (const date of [
      '"2026-02-30"',
      '"2025-02-29"',
      '"2026-13"',
      '"2026-00"',
      '"26-10-01"',
      '"2021/2020"',
      '"soon"',
      '"2026-1-1"',
    ]) {
      const base = dated(date);
      expect(base.problems(), date).toMatchObject([
        {
          code: 'SHAPE',
          args: { issue: 'format', expected: 'date', path: 'statements.city.pace.at.date' },
          place: base.at('frameworks/city.yaml', 'date:'),
        },
      ]);
    }
  });

  it('that is a bare year is a number to YAML, and wants quotes', () => {
    const { found, en } = shapeProblem({ 'frameworks/city.yaml': ['"2026-10-01"', '2026'] });
    expect(found.args).toMatchObject({ issue: 'type', expected: 'text', found: { kind: 'number', shown: '2026' } });
    expect(en).toBe('statements.city.pace.at.date: found 2026, expected a text; put it in quotes: "2026"');
  });

  it('of a version that YAML would shorten wants quotes too', () => {
    const { en } = shapeProblem({ 'frameworks/city.yaml': ['version: issue 4', 'version: 5.10'] });
    expect(en).toContain('put it in quotes');
  });
});

describe('other formats', () => {
  it('an address is a URL or a registry row, and nothing that would run in a page', () => {
    for (const good of ['npm:left-pad', 'pypi:torch', 'doi:10.1000/182', 'http://a.example'])
      expect(smallBase({ 'frameworks/city.yaml': ['https://bicycles.example/times', good] }).problems(), good).toEqual(
        [],
      );
    for (const bad of [
      'javascript:alert(1)',
      'data:text/html,x',
      'bicycles.example',
      '"https://a b"',
      'file:///etc/passwd',
    ]) {
      const { found } = shapeProblem({ 'frameworks/city.yaml': ['https://bicycles.example/times', bad] });
      expect(found.args, bad).toMatchObject({ issue: 'format', expected: 'address' });
    }
  });

  it('a homepage is a web address', () => {
    const { found } = shapeProblem({
      'frameworks/touring.yaml': ['https://bicycles.example/touring', 'javascript:alert(1)'],
    });
    expect(found.args).toMatchObject({ issue: 'format', expected: 'url', path: 'homepage' });
  });

  it('a hash has 64 digits', () => {
    const { found } = shapeProblem({ 'knowledge.yaml': ['a'.repeat(64), 'a'.repeat(63)] });
    expect(found.args).toMatchObject({ issue: 'format', expected: 'sha256' });
  });

  it('lines go from the first to the last', () => {
    const { found, en } = shapeProblem({ 'knowledge.yaml': ['lines: [3, 6]', 'lines: [6, 3]'] });
    expect(found.args).toMatchObject({ issue: 'format', expected: 'lines' });
    expect(en).toBe(
      'documents.leaflet.sections.bikes.lines: found a list, expected the first and the last line, in this order, such as [20, 27]',
    );
  });

  it('never shows the words of the schema library', () => {
    const base = smallBase({
      'frameworks/city.yaml':
        'name: 1\nsummary: []\nhomepage: x\nstatements: {}\noverview: []\nassessments: {speed: 3}\nexamples: 1\nextra: 1\n',
      'questions.yaml': '- id: 1\n  tier: x\n  several: 1\n  options: []\n- 3\n',
      'knowledge.yaml': 'title: x\nasOf: 1\ndocuments: [{id: a, sections: [{lines: [1]}]}]\n',
    });
    for (const p of base.problems()) {
      expect(p.code === 'SHAPE' && p.args.issue, JSON.stringify(p)).not.toBe('other');
      expect(problemText(p, 'en')).not.toMatch(/Invalid|received|undefined/);
    }
  });
});

describe('a text', () => {
  it('in braces that a comma ends is told as that', () => {
    const { en, ja } = shapeProblem({
      'criteria/speed.yaml': ['asks: {en: How fast is it?', 'asks: {en: How fast, or slow?'],
    });
    expect(en).toBe('asks: "or slow?" stands after a comma, which ends a text in braces; put the whole text in quotes');
    expect(ja).toContain('引用符で囲みます');
  });
});
