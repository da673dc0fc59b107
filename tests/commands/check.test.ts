import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildModel } from '../../src/decision/build-model.ts';
import { decide } from '../../src/decision/decide.ts';
import { loadShipped } from '../../src/knowledge/load-shipped.ts';
import { readAnswers } from '../../src/questionnaire/answers/read-answers.ts';
import { toRecord } from '../../src/report/record/record.ts';
import { fails } from '../../src/report/record/record-change.ts';
import { type CheckPolicy, recordChanges } from '../../src/report/record/record-changes.ts';
import { recordFile } from '../../src/report/record/record-file.ts';
import { randomBase } from '../decision/random-model.ts';
import { runProgram } from '../run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const inFolder = (words: string[], options: { env?: Record<string, string> } = {}) =>
  runProgram(words, { cwd: folder, ...options });
const edit = (file: string, ...changes: readonly (readonly [string | RegExp, string])[]) => {
  let text = readFileSync(join(folder, file), 'utf8');
  for (const [from, to] of changes) {
    const changed = text.replace(from, to);
    expect(changed, String(from)).not.toBe(text);
    text = changed;
  }
  writeFileSync(join(folder, file), text);
};

beforeEach(() => {
  expect(
    inFolder([
      '--set',
      'goal=research',
      '--set',
      'graph=dynamic',
      '--set',
      'visualization=detailed',
      '--save',
      'd.yaml',
      '--force',
      '--today',
      '2026-11-23',
    ]).code,
  ).toBe(0);
});

describe('a record', () => {
  it('is what the contract says', () => {
    const record = recordFile.parse(parse(readFileSync(join(folder, 'd.yaml'), 'utf8')));
    const { decision } = record;
    expect(record).toMatchObject({
      knowledge: 'article',
      answers: { goal: 'research', graph: 'dynamic', visualization: 'detailed' },
      priorities: [],
      decision: { framework: 'pytorch', date: '2026-11-23', certainty: 'medium', knowledge: { id: 'article' } },
    });
    expect(Object.values(decision.weights).reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 8);
    for (const framework of ['pytorch', 'tensorflow'])
      expect(Object.keys(decision.assessments[framework]!).sort()).toEqual(Object.keys(decision.weights).sort());
    for (const { level, statements } of Object.values(decision.assessments.pytorch!)) {
      if (level !== 'unknown') expect(Object.keys(statements).length).toBeGreaterThan(0);
      for (const hash of Object.values(statements)) expect(hash).toMatch(/^[0-9a-f]{12}$/);
    }
  });

  it('is an answers file too', () => {
    const again = JSON.parse(inFolder(['d.yaml', '--format', 'json']).stdout) as { ranking: { framework: string }[] };
    expect(again.ranking[0]!.framework).toBe('pytorch');
  });

  it('keeps what was weighed by hand, and is checked by it', () => {
    const words = ['--set', 'goal=research', '--set', 'mobile=nice-to-have', '--matters', 'mobile-deployment=4'];
    expect(inFolder([...words, '--save', 'm.yaml', '--force', '--today', '2026-11-23']).code).toBe(0);
    expect(parse(readFileSync(join(folder, 'm.yaml'), 'utf8'))).toMatchObject({ matters: { 'mobile-deployment': 4 } });
    expect(inFolder(['check', 'm.yaml']).code).toBe(0);
    const decided = JSON.parse(inFolder(['m.yaml', '--format', 'json']).stdout) as object;
    expect(decided).toEqual(JSON.parse(inFolder([...words, '--format', 'json']).stdout));
    expect(decided).toMatchObject({ matters: { 'mobile-deployment': 4 } });
    edit('m.yaml', ['mobile-deployment: 4', 'mobile-deployment: 0']);
    expect(inFolder(['check', 'm.yaml']).code).toBe(1);
    edit('m.yaml', ['matters:\n  mobile-deployment: 0', 'matters:\n  mobile-deploymnt: 2']);
    expect(inFolder(['check', 'm.yaml'])).toMatchObject({ code: 2 });
  });

  it('is never written over by accident', () => {
    expect(inFolder(['--set', 'goal=production', '--save', 'd.yaml'])).toMatchObject({ code: 2, stdout: '' });
    expect(inFolder(['check', 'd.yaml']).code).toBe(0);
  });

  it('is the same bytes for the same decision', () => {
    const save = (name: string) => {
      inFolder(['--set', 'goal=research', '--save', name, '--force', '--today', '2026-11-23']);
      return readFileSync(join(folder, name), 'utf8');
    };
    expect(save('a.yaml')).toBe(save('b.yaml'));
  });
});

describe('check', () => {
  it('holds right after', () => {
    const { code, stdout, stderr } = inFolder(['check', 'd.yaml']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^d\.yaml: holds: pytorch, likely, \d+\.\d points\n1 of 1 decision holds\n$/);
    expect(inFolder(['check', 'd.yaml', '--lang', 'ja']).stdout).toContain('1 件のうち 1 件が有効です');
  });

  it('tells that another is first', () => {
    edit('d.yaml', ['framework: pytorch', 'framework: tensorflow']);
    const { code, stdout } = inFolder(['check', 'd.yaml']);
    expect(code).toBe(1);
    expect(stdout).toContain('  ! first was tensorflow and is now pytorch\n');
    expect(stdout).toContain('0 of 1 decision holds\n');
  });

  it('tells that the verdict is weaker, and that a stronger one is no fault', () => {
    edit('d.yaml', ['verdict: likely', 'verdict: clear']);
    expect(inFolder(['check', 'd.yaml'])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('the verdict was clear and is now likely'),
    });
    edit('d.yaml', ['verdict: clear', 'verdict: close']);
    expect(inFolder(['check', 'd.yaml']).code).toBe(0);
  });

  it('asks for more than was recorded', () => {
    expect(inFolder(['check', 'd.yaml', '--at-least', 'likely']).code).toBe(0);
    expect(inFolder(['check', 'd.yaml', '--at-least', 'clear'])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('the verdict is likely, and --at-least asks for clear'),
    });
    expect(inFolder(['check', 'd.yaml', '--min-margin', '1']).code).toBe(0);
    expect(inFolder(['check', 'd.yaml', '--min-margin', '99.5'])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('--min-margin asks for 99.5'),
    });
    expect(inFolder(['check', 'd.yaml', '--max-age', '99999', '--today', '2026-11-23']).code).toBe(0);
    expect(inFolder(['check', 'd.yaml', '--max-age', '365', '--today', '2026-11-23'])).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/\d+ statements are older than 365 days: /),
    });
    // 0 is an age like any other: what is of today is not older
    expect(inFolder(['check', 'd.yaml', '--max-age', '0', '--today', '2026-11-23']).code).toBe(1);
    expect(inFolder(['check', 'd.yaml', '--max-age', '0', '--today', '2019-01-01']).code).toBe(0);
  });

  it.each([
    ['--max-age', '-1'],
    ['--max-age', '1.5'],
    ['--max-age', ''],
    ['--max-age', '0x10'],
    ['--min-margin', '0b11'],
    ['--min-margin', 'x'],
    ['--at-least', 'sure'],
    ['--today', '2026-02-30', '--max-age', '3'],
  ])('refuses %s %s', (...words) => {
    expect(inFolder(['check', 'd.yaml', ...words])).toMatchObject({ code: 2, stdout: '' });
  });

  it('tells statements that were changed or withdrawn', () => {
    const record = readFileSync(join(folder, 'd.yaml'), 'utf8');
    const [statement, hash] = /^ {10}([a-z.-]+): ([0-9a-f]{12})$/m.exec(record)!.slice(1);
    edit('d.yaml', [`${statement}: ${hash}`, `${statement}: "000000000000"\n          gone.away: "000000000000"`]);
    const { code, stdout } = inFolder(['check', 'd.yaml', '--width', '200']);
    expect(code).toBe(1);
    expect(stdout).toContain(`! the statement ${statement} was changed (behind `);
    expect(stdout).toContain('! the statement gone.away was withdrawn (behind ');
  });

  it('tells a requirement that is no longer met', () => {
    inFolder(['--set', 'mobile=required', '--save', 'm.yaml', '--force']);
    edit('m.yaml', ['framework: tensorflow', 'framework: pytorch']);
    const { code, stdout } = inFolder(['check', 'm.yaml', '--width', '200']);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /! pytorch no longer meets a requirement: mobile-deployment must be at least \S+ and is \S+/,
    );
  });

  it('checks several files, and tells each', () => {
    inFolder(['--set', 'goal=production', '--save', 'p.yaml', '--force']);
    edit('p.yaml', ['framework: tensorflow', 'framework: pytorch']);
    const { code, stdout } = inFolder(['check', 'd.yaml', 'p.yaml']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^d\.yaml: holds/);
    expect(stdout).toMatch(/\np\.yaml: does not hold/);
    expect(stdout).toMatch(/1 of 2 decisions hold\n$/);
  });

  it('says of a record of another format, in one problem, how to decide once more, which does it', () => {
    const old = readFileSync(join(folder, 'd.yaml'), 'utf8')
      .replace('  format: 2\n', '')
      .replace(/ {2}requirements:[\s\S]*/, '');
    writeFileSync(join(folder, 'd.yaml'), old);
    expect(old).toContain('decision:\n  date:');
    const { code, stderr } = inFolder(['check', 'd.yaml']);
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/d\.yaml:\d+:1: a record of format 1, and this program reads 2: /);
    const [, words] = /"fw-advisor (.*)"/.exec(stderr)!;
    expect(inFolder([...words!.split(' '), '--today', '2026-11-24']).code).toBe(0);
    expect(inFolder(['check', 'd.yaml'])).toMatchObject({ code: 0, stdout: expect.stringContaining('d.yaml: holds') });

    edit('d.yaml', ['format: 2', 'format: 3']);
    expect(inFolder(['check', 'd.yaml', '--lang', 'ja']).stderr).toContain('新しい版で開きます');
  });

  it('goes on where a file is no record, and says so with code 2', () => {
    writeFileSync(join(folder, 'answers.yaml'), 'goal: research\n');
    const { code, stdout, stderr } = inFolder(['check', 'nothing.yaml', 'answers.yaml', 'd.yaml']);
    expect(code).toBe(2);
    expect(stderr).toContain('fw-advisor: cannot read nothing.yaml: ');
    expect(stderr).toContain('fw-advisor answers.yaml --save answers.decision.yaml');
    expect(stdout).toContain('d.yaml: holds');
    const json = JSON.parse(inFolder(['check', 'nothing.yaml', 'd.yaml', '--format', 'json']).stdout) as object;
    expect(json).toMatchObject({
      schemaVersion: 2,
      error: { code: 'CANNOT_READ', problems: [{ place: 'nothing.yaml' }] },
      ok: false,
      checked: 2,
      holding: 1,
    });
  });

  it('gives one JSON document', () => {
    edit('d.yaml', ['verdict: likely', 'verdict: clear']);
    const { code, stdout, stderr } = inFolder(['check', 'd.yaml', '--format', 'json']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 2,
      ok: false,
      files: [
        {
          file: 'd.yaml',
          holds: false,
          recorded: { date: '2026-11-23', framework: 'pytorch', verdict: 'clear' },
          now: { framework: 'pytorch', verdict: 'likely' },
          changes: [{ fails: true, code: 'VERDICT_WEAKER', was: 'clear', now: 'likely' }],
        },
      ],
    });
  });

  it('annotates for GitHub, and lets nobody forge a command', () => {
    const evil = 'a%0A::error::b,c:d.yaml';
    writeFileSync(join(folder, evil), readFileSync(join(folder, 'd.yaml')));
    edit(evil, ['framework: pytorch', 'framework: "x\\n::set-output name=a::b\\r%"']);
    const { code, stdout } = inFolder(['check', evil, '--format', 'github']);
    expect(code).toBe(1);
    const [first, ...rest] = stdout.trimEnd().split('\n');
    expect(first).toContain(
      '::error file=a%250A%3A%3Aerror%3A%3Ab%2Cc%3Ad.yaml,line=9,title=x%0A%3A%3Aset-output name=a%3A%3Ab%0D%25 no longer first::first was x%0A::set-output name=a::b%0D%25 and is now pytorch%0A',
    );
    expect(rest.filter((line) => line.startsWith('::') && !/^::(error|notice) file=a%250A/.test(line))).toEqual([]);
  });

  it('annotates each file once, from the root of the repository, and says the decision in the title', () => {
    mkdirSync(join(folder, 'below'));
    writeFileSync(join(folder, 'below', 'd.yaml'), readFileSync(join(folder, 'd.yaml')));
    edit('below/d.yaml', ['framework: pytorch', 'framework: tensorflow']);
    const summary = join(folder, 'summary.md');
    writeFileSync(summary, 'before\n');
    const env = { GITHUB_WORKSPACE: folder, GITHUB_STEP_SUMMARY: summary };
    const { stdout } = runProgram(['check', 'd.yaml', '../d.yaml', '--format', 'github'], {
      cwd: join(folder, 'below'),
      env,
    });
    const annotated = stdout.split('\n').filter((line) => line.startsWith('::'));
    expect(annotated).toEqual([
      expect.stringMatching(/^::error file=below\/d\.yaml,line=\d+,title=TensorFlow no longer first::first was /),
    ]);
    const told = readFileSync(summary, 'utf8');
    expect(told).toMatch(/^before\n## 1 of 2 decisions hold\n\n\| Holds \| Record /);
    expect(told).toMatch(/^\| ❌ \| d\.yaml \| TensorFlow no longer first \| first was tensorflow/m);
    expect(told).toMatch(/^\| ✅ \| \.\.\/d\.yaml /m);
    const nowhere = { GITHUB_STEP_SUMMARY: join(folder, 'no', 'where.md') };
    const { code, stderr } = runProgram(['check', 'd.yaml', '--format', 'github'], { cwd: folder, env: nowhere });
    expect([code, stderr]).toEqual([0, 'fw-advisor: GITHUB_STEP_SUMMARY could not be written.\n']);
  });

  it('keeps within what GitHub shows, and tells the rest in the log', () => {
    const files = Array.from({ length: 12 }, (_, i) => `r${i}.yaml`);
    for (const file of files) {
      writeFileSync(join(folder, file), readFileSync(join(folder, 'd.yaml')));
      edit(file, ['framework: pytorch', 'framework: tensorflow']);
    }
    const lines = inFolder(['check', ...files, '--format', 'github']).stdout.split('\n');
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    for (const file of files) expect(lines.some((line) => line.includes(file))).toBe(true);
  });

  it('tells names on one line, also where nobody would look for a command', () => {
    const evil = 'x\n::error::PWN\ny.yaml';
    writeFileSync(join(folder, evil), 'knowledge: "\\n::error::PWN"\nanswers: {goal: research}\n');
    for (const format of ['text', 'github', 'json']) {
      const { stdout, stderr } = inFolder(['check', evil, '--format', format]);
      expect(`${stdout}\n${stderr}`).not.toMatch(/^::error::PWN/m);
    }
    expect(inFolder([evil]).stderr).not.toMatch(/^::error::PWN/m);
  });

  it('shows what is hidden in a record', () => {
    edit('d.yaml', ['framework: pytorch', 'framework: "\\e[2J\\u202Etensorflow"']);
    for (const format of ['text', 'json', 'github'])
      expect(inFolder(['check', 'd.yaml', '--format', format]).stdout).not.toMatch(/[\x1b\u202e]/);
  });

  it('refuses answers that the base no longer knows, each with its place', () => {
    edit('d.yaml', ['graph: dynamic', 'graph: dynamical'], ['goal: research', 'gaol: research']);
    const { code, stderr } = inFolder(['check', 'd.yaml']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/d\.yaml:5:3: no question is called "gaol" \(did you mean "goal"\?\)/);
    expect(stderr).toMatch(/d\.yaml:\d+:\d+: "dynamical" is not an option of graph/);
  });

  it('needs the folder of a base that does not ship, and the right one', () => {
    cpSync('knowledge/article', join(folder, 'mine'), { recursive: true });
    expect(inFolder(['--knowledge', 'mine', '--set', 'goal=research', '--save', 'mine.yaml']).code).toBe(0);
    expect(inFolder(['check', 'mine.yaml']).code).toBe(0);
    expect(inFolder(['check', 'mine.yaml', '--knowledge', 'mine']).code).toBe(0);
    renameSync(join(folder, 'mine'), join(folder, 'moved'));
    expect(inFolder(['check', 'mine.yaml'])).toMatchObject({ code: 2, stderr: expect.stringContaining('--knowledge') });
    expect(inFolder(['check', 'mine.yaml', '--knowledge', 'article']).code).toBe(2);
  });

  it('explains an earlier version of the base criterion by criterion', () => {
    cpSync('knowledge/article', join(folder, 'base/article'), { recursive: true });
    edit('base/article/criteria/experimentation.yaml', ['value: 0\n', 'value: 0.25\n']);
    edit('base/article/criteria/experimentation.yaml', [/$/, 'unequal: {en: Because., ja: 理由。}\n']);
    const broken = inFolder(['check', 'd.yaml', '--knowledge', 'base/article']);
    // a scale reaches from 0 to 1: the base must be usable
    expect(broken.code).toBe(2);
    cpSync('knowledge/article', join(folder, 'base/article'), { recursive: true });
    edit('base/article/questions.yaml', ['research-standing: major', 'research-standing: minor']);
    const { stdout } = inFolder(['check', 'd.yaml', '--knowledge', 'base/article', '--width', '300']);
    expect(stdout).toMatch(/the knowledge base was article \S+ \w{8} and is now article/);
    expect(stdout).toMatch(/research-standing: the lead of pytorch over tensorflow was \S+ and is now \S+ \(weight /);
  });
});

describe('the differences', () => {
  it('are none where nothing changed, whatever the base and the answers', () => {
    fc.assert(
      fc.property(randomBase(), ({ knowledge, model, given }) => {
        const decision = decide(model, given);
        const record = toRecord(decision, knowledge, '2026-11-23').decision;
        const now = {
          decision: record,
          excluded: [],
          ruledOut: [],
          ageOf: (statement: string) => ({ statement, date: '2020', days: 0 }),
        };
        expect(recordChanges(record, now, {})).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('of the criteria add up to that of the lead', () => {
    fc.assert(
      fc.property(randomBase({ requires: 0 }), randomBase({ requires: 0 }), (a, b) => {
        // the same answers, and the ratings of another base
        const frameworks = a.knowledge.frameworks.map((f, i) => ({
          ...f,
          assessments: Object.fromEntries(
            Object.keys(f.assessments).map((c) => {
              const level = b.knowledge.frameworks[i]?.assessments[c]?.level ?? null;
              const known = a.knowledge.criteria.find((x) => x.id === c)!.levels.some((l) => l.id === level);
              return [c, { ...f.assessments[c]!, level: known ? level : null }];
            }),
          ),
        }));
        const later = { ...a.knowledge, frameworks, hash: '1' };
        const was = toRecord(decide(a.model, a.given), a.knowledge, '2026-01-01').decision;
        const decision = decide(buildModel(later), a.given);
        const now = toRecord(decision, later, '2026-11-23').decision;
        const changes = recordChanges(
          was,
          { decision: now, excluded: [], ruledOut: [], ageOf: () => ({ statement: '', date: '', days: 0 }) },
          {},
        );
        const moved = changes.filter((c) => c.code === 'CRITERION_MOVED');
        const [one] = moved;
        if (one === undefined) return;
        const lead = (record: typeof was) =>
          Object.entries(record.weights).reduce((sum, [c, w]) => {
            const value = (id: string) => record.assessments[id]![c]!.value ?? 0.5;
            return sum + 100 * w * (value(one.framework) - value(one.rival));
          }, 0);
        const sum = moved.reduce((total, m) => total + (m.now.points ?? 0) - (m.was.points ?? 0), 0);
        expect(sum).toBeCloseTo(lead(now) - lead(was), 5);
      }),
      { numRuns: 300 },
    );
  });

  it('that fail are those of the contract', async () => {
    const knowledge = loadShipped('article');
    const model = buildModel(knowledge);
    const record = (pairs: string[]) =>
      readAnswers(knowledge, undefined, pairs).then(
        (given) => toRecord(decide(model, given), knowledge, '2026-11-23').decision,
      );
    const [was, now] = [await record(['goal=research']), await record(['goal=production'])];
    const codes = (policy: CheckPolicy) =>
      recordChanges(
        was,
        { decision: now, excluded: [], ruledOut: [], ageOf: (statement) => ({ statement, date: '2020', days: 9 }) },
        policy,
      )
        .filter(fails)
        .map((c) => c.code);
    expect(codes({})).toEqual(expect.arrayContaining(['OTHER_FIRST', 'STATEMENT_WITHDRAWN']));
    expect(codes({ maxAge: 8 })).toContain('STATEMENTS_OLD');
    expect(codes({ maxAge: 9 })).not.toContain('STATEMENTS_OLD');
    expect(codes({ atLeast: 'clear', minMargin: 100 })).toEqual(
      expect.arrayContaining(['BELOW_VERDICT', 'BELOW_MARGIN']),
    );
  });
});
