import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { GroupDocument } from '../../../src/report/group/group-schema.ts';
import { groupSchema } from '../../../src/report/group/group-schema.ts';
import { runProgram } from '../../run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-group-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files: Readonly<Record<string, string>> = {
  'ann.yaml': 'knowledge: current\nanswers: {goal: research, debugging: essential, mobile: none}\n',
  'b.json': JSON.stringify({
    name: 'Ben',
    answers: { goal: 'production', mobile: 'required', serving: 'production-scale' },
    priorities: ['mobile'],
  }),
  'cleo.txt': 'goal=learning\nexisting-code=jax\nleave=tensorflow\n',
  'old.yaml': 'knowledge: article\nanswers: {goal: research}\n',
  'also-ann.yaml': 'name: ann\ngoal: research\n',
  'wrong.yaml': 'name: Wim\nanswers: {gaol: research}\n',
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

const group = (...words: string[]) => runProgram(['group', ...words], { cwd: folder });
const three = ['ann.yaml', 'b.json', 'cleo.txt'];
const json = (...words: string[]) => JSON.parse(group(...words, '--format', 'json').stdout) as GroupDocument;

describe('group', () => {
  it('names each by the document, else by the file, and writes what its schema says', () => {
    const document = json(...three);
    expect(groupSchema.safeParse(document).error).toBeUndefined();
    expect(document.people.map((p) => p.name)).toEqual(['ann', 'Ben', 'cleo']);
    expect(document.knowledge.id).toBe('current');
    expect(Object.values(document.weights).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 8);
    for (const { score, people } of document.ranking) {
      const own = Object.values(people);
      // where nobody rules it out, the score is the mean of the three
      if (own.every((s) => s !== null)) expect(score).toBeCloseTo(own.reduce((a, b) => a + b!, 0) / 3, 6);
    }
    const cited = document.reasons.flatMap((r) => r.evidence);
    expect(Object.keys(document.sources).sort()).toEqual([...new Set(cited)].sort());
  });

  it('tells what some rule out with their names, and heeds it with --veto', () => {
    const free = json(...three);
    expect(free.excluded).toEqual([]);
    expect(free.unheeded.filter((e) => e.framework === 'tensorflow')).toEqual([
      expect.objectContaining({
        criterion: null,
        because: { question: 'leave', option: 'tensorflow' },
        people: ['cleo'],
      }),
    ]);
    expect(free.ranking.map((r) => r.framework)).toContain('tensorflow');
    const strict = json(...three, '--veto');
    expect(strict.veto).toBe(true);
    expect(strict.unheeded).toEqual([]);
    expect(strict.ranking.map((r) => r.framework)).not.toContain('tensorflow');
    expect(strict.excluded.flatMap((e) => e.people)).toContain('cleo');
    for (const text of [group(...three).stdout, group(...three, '--format', 'markdown').stdout])
      expect(text).toMatch(/cleo rules out TensorFlow/);
  });

  it('decides for one what recommend decides, and does not mind the order', () => {
    const alone = JSON.parse(
      runProgram(['recommend', 'ann.yaml', '--format', 'json'], { cwd: folder }).stdout,
    ) as GroupDocument & { couldStillChange: unknown };
    const one = json('ann.yaml');
    for (const key of ['verdict', 'firmness', 'margin', 'weights', 'pairwise'] as const)
      expect(one[key]).toEqual(alone[key]);
    expect(one.ranking.map((r) => [r.framework, r.rank, r.score])).toEqual(
      alone.ranking.map((r) => [r.framework, r.rank, r.score]),
    );
    const [forwards, backwards] = [json(...three), json(...[...three].reverse())];
    for (const key of ['verdict', 'firmness', 'mostOpen', 'margin', 'weights', 'ranking', 'pairwise'] as const)
      expect(backwards[key]).toEqual(forwards[key]);
  });

  it('refuses with one clear error each', () => {
    const refused = (words: string[]) => {
      const { code, stdout } = group(...words, '--format', 'json');
      const { error } = JSON.parse(stdout) as { error: { code: string; problems: { place: string | null }[] } };
      return [code, error.code, ...error.problems.map((p) => p.place)];
    };
    expect(refused(['ann.yaml', 'old.yaml'])).toEqual([2, 'SEVERAL_BASES', 'old.yaml']);
    expect(refused(['ann.yaml', 'also-ann.yaml'])).toEqual([2, 'NAME_TWICE', 'also-ann.yaml']);
    expect(refused(['ann.yaml', 'ann.yaml'])).toEqual([2, 'NAME_TWICE', 'ann.yaml']);
    expect(refused(['-', '-'])).toEqual([2, 'STDIN_TWICE', null]);
    expect(refused(['ann.yaml', 'wrong.yaml'])).toEqual([2, 'UNKNOWN_QUESTION', 'wrong.yaml:2:11']);
    expect(refused(['none.yaml', 'nobody.yaml'])).toEqual([2, 'CANNOT_READ', 'none.yaml', 'nobody.yaml']);
    expect(group().code).toBe(2);
  });

  it('takes files of a base and of one that extends it, by the one that has more', () => {
    const head = (of: string, id: string) => {
      mkdirSync(join(folder, id));
      writeFileSync(join(folder, id, 'knowledge.yaml'), `extends: ${of}\ntitle: {en: ${id}, ja: 社内}\n`);
    };
    head('current', 'house');
    head('../house', 'team');
    const answers = (file: string, named: string) =>
      writeFileSync(join(folder, file), `knowledge: ${named}\nanswers: {goal: research}\n`);
    answers('of-house.yaml', './house');
    answers('of-team.yaml', './team');
    const document = json('ann.yaml', 'of-house.yaml', 'of-team.yaml', '--knowledge', 'team');
    expect([document.knowledge.id, document.people.map((p) => p.name)]).toEqual([
      'team',
      ['ann', 'of-house', 'of-team'],
    ]);
    // a file that was carried elsewhere still says the name
    answers('carried.yaml', '../elsewhere/house');
    expect(group('carried.yaml', '--knowledge', 'team').code).toBe(0);
    // the other way round something of what was answered may not be asked
    const less = group('of-team.yaml', 'ann.yaml', '--knowledge', 'house', '--lang', 'en');
    expect(less.code).toBe(2);
    expect(less.stderr).toContain('delete the line "knowledge: ./team" of of-team.yaml, or leave out --knowledge');
    expect(less.stderr).not.toContain('of ann.yaml');
    // no more related
    expect(group('old.yaml', '--knowledge', 'team', '--lang', 'ja')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('old.yaml の行 "knowledge: article" を消すか、--knowledge を外します'),
    });
    const alone = (knowledge: string) =>
      runProgram(['recommend', 'of-house.yaml', '--knowledge', knowledge], { cwd: folder }).code;
    expect([alone('team'), alone('house'), alone('current')]).toEqual([0, 0, 2]);
  });

  it('reads standard input as one of them', () => {
    const { stdout, code } = runProgram(['group', '-', 'ann.yaml', '--format', 'json'], {
      cwd: folder,
      input: 'name: Dora\ngoal: research\n',
    });
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as GroupDocument).people.map((p) => p.name)).toEqual(['Dora', 'ann']);
  });

  it('is a gate, and exits with 1 where a veto leaves nobody', () => {
    expect(group(...three, '--expect', 'pytorch').code).toBe(0);
    expect(group(...three, '--expect', 'jax')).toMatchObject({ code: 1, stderr: expect.stringContaining('jax') });
    expect(group(...three, '--at-least', 'clear').code).toBe(1);
    writeFileSync(join(folder, 'x.yaml'), 'existing-code: pytorch\nstay: pytorch\n');
    writeFileSync(join(folder, 'y.yaml'), 'existing-code: jax\nstay: jax\n');
    const nobody = ['x.yaml', 'y.yaml', '--knowledge', 'current'];
    expect(group(...nobody).code).toBe(0);
    expect(json(...nobody, '--veto')).toMatchObject({ verdict: 'none-eligible', ranking: [], firmness: null });
    expect(group(...nobody, '--veto').code).toBe(1);
  });

  it('writes a decision record with its deciders, under a number of its own', () => {
    expect(group(...three, '--format', 'adr', '--output', './', '--today', '2026-11-26').code).toBe(0);
    const [file] = readdirSync(folder).filter((name) => name.startsWith('0001-'));
    expect(file).toBe('0001-choose-the-framework.md');
    const { stdout } = group(...three, '--format', 'adr', '--veto', '--today', '2026-11-26');
    expect(parse(stdout.split('---\n')[1]!)).toEqual({
      status: 'proposed',
      date: '2026-11-26',
      'decision-makers': ['ann', 'Ben', 'cleo'],
    });
    expect(stdout).toContain('fw-advisor group ann.yaml b.json cleo.txt --veto\n');
  });

  it('tells the same in Japanese, and keeps to a narrow width', () => {
    const told = group(...three, '--lang', 'ja', '--width', '40').stdout.replace(/\s+/g, '');
    expect(told).toContain('意見の分かれる点');
    expect(told).toMatch(/cleoさんにとってTensorFlowは除外です/);
  });
});

describe('recommend --deciders', () => {
  it('keeps who decides in the record and in the decision record', () => {
    const file = join(folder, 'kept.yaml');
    const words = ['recommend', 'ann.yaml', '--deciders', 'Ann, Ben'];
    expect(runProgram([...words, '--save', file], { cwd: folder }).code).toBe(0);
    expect(runProgram(['check', 'kept.yaml'], { cwd: folder })).toMatchObject({ code: 0, stderr: '' });
    const { stdout } = runProgram([...words, '--format', 'adr', '--today', '2026-11-26'], { cwd: folder });
    expect(parse(stdout.split('---\n')[1]!)).toMatchObject({ 'decision-makers': ['Ann', 'Ben'] });
  });
});
