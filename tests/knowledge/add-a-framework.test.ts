import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildModel } from '../../src/decision/build-model.ts';
import { decide } from '../../src/decision/decide.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { inspectKnowledge, loadKnowledgeFolder } from '../../src/knowledge/load-knowledge.ts';
import { runProgram } from '../run-program.ts';

const root = join(import.meta.dirname, '../..');

/** A framework that is at the best level of the criteria that are named, and unknown on the others. */
function newcomer({ criteria, overview }: Knowledge, best: readonly string[]): string {
  const statement = (i: number) => `  - id: acme.claim-${i}
    says:
      en: Acme's manual makes claim number ${i}.
      ja: Acmeの文書には主張${i}がある。
    at:
      title: Acme manual
      address: https://acme.example/manual
      version: "1.0"
      date: "2026-11-01"
      phrase: claim number ${i}
      confidence: high
`;
  const cell = (id: string) => `  ${id}:\n    text:\n      en: Acme\n      ja: Acme\n    evidence: [acme.claim-0]\n`;
  const assessment = (id: string, level: string) => {
    const because = `    because:\n      en: By its manual.\n      ja: 文書による。\n`;
    const at = best.indexOf(id);
    return at < 0
      ? `  ${id}:\n    level: unknown\n${because}`
      : `  ${id}:\n    level: ${level}\n${because}    evidence: [acme.claim-${at + 1}]\n`;
  };
  return [
    'name: Acme\nsummary:\n  en: A made-up framework.\n  ja: 架空のフレームワーク。\nstatements:\n',
    ...[0, ...best.map((_, i) => i + 1)].map(statement),
    overview.length === 0 ? 'overview: {}\n' : 'overview:\n',
    ...overview.map((row) => cell(row.id)),
    'assessments:\n',
    ...criteria.map((c) => assessment(c.id, c.levels.at(-1)!.id)),
  ].join('');
}

function copyOf(base: string): string {
  const parent = mkdtempSync(join(tmpdir(), 'fw-advisor-add-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  cpSync(join(root, 'knowledge'), parent, { recursive: true });
  return join(parent, base);
}

describe('a framework that is added to a copy of current', () => {
  it('by one file, is ranked', () => {
    const folder = copyOf('current');
    const before = loadKnowledgeFolder(folder);
    const question = before.questions.find((q) => q.id === 'goal')!;
    const option = question.options.find((o) => o.id === 'research')!;
    writeFileSync(join(folder, 'frameworks/acme.yaml'), newcomer(before, Object.keys(option.assumes ?? {})));

    const { knowledge, problems } = inspectKnowledge(folder);
    expect(problems.filter((p) => p.warning !== true)).toEqual([]);
    // the order of the tables names the others; a newcomer comes last
    expect(knowledge!.frameworks.map((f) => f.id)).toEqual([...before.frameworks.map((f) => f.id), 'acme']);
    expect(knowledge!.hash).not.toBe(before.hash);

    const decision = decide(buildModel(knowledge!), { answers: { goal: ['research'] }, priorities: [] });
    const acme = decision.ranking.find((r) => knowledge!.frameworks[r.alternative]!.id === 'acme')!;
    expect(acme.rank).toBe(1);
    expect(acme.score).toBeCloseTo(1, 9);

    const words = ['recommend', '--knowledge', folder, '--set', 'goal=research', '--format', 'json'];
    const { code, stdout, stderr } = runProgram(words);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const printed = JSON.parse(stdout) as { ranking: { framework: string; rank: number; score: number }[] };
    expect(printed.ranking.find((r) => r.framework === 'acme')).toMatchObject({ rank: 1, score: 100 });
    expect(printed.ranking.map((r) => r.framework).sort()).toEqual(knowledge!.frameworks.map((f) => f.id).sort());
    const table = runProgram(['compare', '--knowledge', folder, '--format', 'csv']).stdout;
    expect(table.split(/\r?\n/)[0]).toContain('Acme');
  });

  it('changes nobody else’s score', () => {
    const folder = copyOf('current');
    const before = loadKnowledgeFolder(folder);
    writeFileSync(join(folder, 'frameworks/acme.yaml'), newcomer(before, []));
    const after = loadKnowledgeFolder(folder);
    const scores = (knowledge: Knowledge) => {
      const given = { answers: { goal: ['production'], mobile: ['nice-to-have'] }, priorities: ['goal'] };
      const { ranking } = decide(buildModel(knowledge), given);
      return Object.fromEntries(ranking.map((r) => [knowledge.frameworks[r.alternative]!.id, r.score]));
    };
    const { acme, ...others } = scores(after);
    expect(acme).toBeCloseTo(0.5, 9);
    expect(others).toEqual(scores(before));
  });
});

describe('the example of a base in another field', () => {
  const folder = join(root, 'examples/databases');

  it('has no problem and no warning', () => {
    expect(inspectKnowledge(folder).problems).toEqual([]);
    expect(runProgram(['knowledge', 'check', 'examples/databases'])).toMatchObject({
      code: 0,
      stdout: 'databases: 0 problems, 0 warnings\n',
    });
  });

  it('is small, and still has one of everything', () => {
    const { frameworks, criteria, questions, statements, close } = loadKnowledgeFolder(folder);
    expect(frameworks.map((f) => f.id)).toEqual(['sqlite', 'postgresql', 'duckdb']);
    expect(criteria.length).toBe(7);
    expect(questions.length).toBe(6);
    expect(Object.keys(statements).length).toBe(26);
    expect(close).not.toBeNull();
    expect(frameworks.flatMap((f) => Object.values(f.assessments)).filter((a) => a.level === null).length).toBe(3);
  });

  it.each([
    [['place=one-program', 'files=none'], 'sqlite'],
    [['place=one-program', 'files=parquet', 'analysis=most'], 'duckdb'],
    [['place=many-machines', 'writers=many'], 'postgresql'],
    [['rights=rows'], 'postgresql'],
    [['analysis=most'], 'duckdb'],
  ])('answers %j with %s', (answers, first) => {
    const words = answers.flatMap((answer) => ['--set', answer]);
    const { code, stdout } = runProgram(['--knowledge', 'examples/databases', ...words, '--format', 'json']);
    expect(code).toBe(0);
    const { ranking } = JSON.parse(stdout) as { ranking: { framework: string; rank: number }[] };
    expect(ranking[0]).toMatchObject({ framework: first, rank: 1 });
  });

  it('excludes what cannot have many writers, and leaves what is unknown unconfirmed', () => {
    const run = (...words: string[]) =>
      JSON.parse(
        runProgram(['--knowledge', 'examples/databases', ...words.flatMap((w) => ['--set', w]), '--format', 'json'])
          .stdout,
      ) as { excluded: { framework: string }[]; ranking: { framework: string; unconfirmed: unknown[] }[] };
    expect(run('writers=many').excluded.map((e) => e.framework)).toEqual(['sqlite', 'duckdb']);
    const { ranking } = run('rights=rows');
    expect(ranking.find((r) => r.framework === 'duckdb')!.unconfirmed).toHaveLength(1);
  });

  it('answers in Japanese', () => {
    const { stdout } = runProgram(['--knowledge', 'examples/databases', '--set', 'writers=many', '--lang', 'ja']);
    expect(stdout).toContain('PostgreSQL');
    expect(stdout).toContain('同時書き込み');
  });
});
