import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../../src/commands/batch/batch.ts';
import { batchOptions } from '../../../src/commands/batch/batch-spec.ts';
import { ReaderGone } from '../../../src/commands/call/command.ts';
import type { Typed } from '../../../src/commands/call/options/read-options.ts';
import { loadShipped } from '../../../src/knowledge/load-shipped.ts';
import { callOf } from '../../call-of.ts';
import { fakeWorld } from '../../fake-world.ts';
import { runBash } from '../../run-bash.ts';
import { node, program, runProgram } from '../../run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-batch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const batch = async (input: string | Buffer | Iterable<Buffer>, options: Typed = {}) => {
  const chunks = typeof input === 'string' || Buffer.isBuffer(input) ? [Buffer.from(input)] : input;
  const fake = fakeWorld(chunks);
  const outcome = await run(callOf(batchOptions, options), fake.world, 'en');
  const lines = fake.stdout().split('\n');
  expect(lines.pop()).toBe('');
  return { ...outcome, text: fake.stdout(), lines: lines.map((line) => JSON.parse(line) as Record<string, never>) };
};

/** Lines as a survey has them: some questions, some with several options, some counting double. */
function survey(base: 'article' | 'current', count: number, seed = 1): string[] {
  const { questions } = loadShipped(base);
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, (_, i) => {
    const odds = random();
    const answers = Object.fromEntries(
      questions
        .filter(() => random() < odds)
        .map((q) => {
          const one = q.options[Math.floor(random() * q.options.length)]!.id;
          const other = q.options[Math.floor(random() * q.options.length)]!.id;
          const both = q.several && random() < 0.5 && one !== other && ![one, other].includes('none');
          return [q.id, both ? [one, other] : one];
        }),
    );
    const priorities = Object.keys(answers)
      .filter(() => random() < 0.2)
      .slice(0, 3);
    return JSON.stringify({ ...(random() < 0.5 ? { id: i } : { id: `row ${i}` }), answers, priorities });
  });
}

describe('batch', () => {
  it('reads a file that is named as it reads standard input, and says what is wrong with one', () => {
    const file = join(folder, 'answers.ndjson');
    const input = `${survey('article', 40).join('\n')}\n{"goal":"nothing"}\n`;
    writeFileSync(file, input);
    const piped = runProgram(['batch', '--fields', 'verdict,ranking'], { input });
    expect(piped.code).toBe(1);
    expect(runProgram(['batch', file, '--fields', 'verdict,ranking'])).toEqual(piped);
    expect(runProgram(['batch', '-', '--fields', 'verdict,ranking'], { input })).toEqual(piped);
    for (const wrong of [folder, join(folder, 'none.ndjson')])
      expect(runProgram(['batch', wrong])).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining(wrong),
      });
  });

  it('answers each line with the line that recommend would give, in the same order, with its id', async () => {
    const lines = survey('article', 12);
    const { lines: decisions, exitCode } = await batch(`${lines.join('\n')}\n`);
    expect(exitCode).toBe(0);
    for (const [i, decision] of decisions.entries()) {
      const { id, ...rest } = decision;
      const asked = JSON.parse(lines[i]!) as { id: unknown };
      expect(id).toBe(asked.id);
      const alone = JSON.parse(runProgram(['-', '--format', 'json'], { input: lines[i]! }).stdout) as object;
      // what costs most comes only where it is asked for by name
      const unasked: readonly string[] = ['flips', 'secondOpinion', 'beside', 'matrix', 'sources'];
      expect(rest).toEqual(Object.fromEntries(Object.entries(alone).filter(([key]) => !unasked.includes(key))));
    }
  });

  it('gives what is asked for by name byte for byte as recommend does', async () => {
    const fields = ['flips', 'secondOpinion', 'beside', 'matrix', 'sources'] as const;
    for (const line of survey('article', 6)) {
      const { lines } = await batch(`${line}\n`, { fields: fields.join() });
      const { id: _, ...named } = lines[0]!;
      const alone = JSON.parse(runProgram(['-', '--format', 'json'], { input: line }).stdout) as Record<
        string,
        unknown
      >;
      expect(JSON.stringify(named)).toBe(JSON.stringify(Object.fromEntries(fields.map((f) => [f, alone[f]]))));
      // alone, too, the sources are those of the whole
      const sources = (await batch(`${line}\n`, { fields: 'sources' })).lines[0]!;
      expect(sources.sources).toEqual(alone.sources);
    }
  });

  it('works out what is asked for by name', async () => {
    const { lines } = await batch('{"goal":"production","mobile":"required"}\n', { fields: 'flips,secondOpinion' });
    expect(lines[0]).toMatchObject({ flips: { weights: expect.any(Array) }, secondOpinion: { agrees: false } });
  });

  it('asks the base beside only where that is asked for by name', async () => {
    const line = '{"mobile":"required"}\n';
    const asked = await batch(line, { knowledge: 'current', fields: 'verdict,beside' });
    const alone = JSON.parse(runProgram(['-', '--format', 'json', '--knowledge', 'current'], { input: line }).stdout);
    expect(asked.lines[0]).toMatchObject({ beside: { knowledge: { id: 'runtimes' } } });
    expect(asked.lines[0]!.beside).toEqual((alone as { beside: unknown }).beside);
    expect((await batch(line, { knowledge: 'current' })).lines[0]).not.toHaveProperty('beside');
  });

  it('tells bad lines in their place and goes on', async () => {
    const { lines, exitCode, notes } = await batch(
      [
        '{"id":"a","goal":"research"}',
        '{"id":"b","goal":"reserch"}',
        'goal: research',
        '',
        '{"id":[1,{"x":null}],"answers":{"goal":"research","goal":"production"}}',
        '{"id":1.50,"answers":{"gaol":"research"},"knowledge":"current"}',
        '{"answers":{},"knowledge":"current"}',
        '{"id":12345678901234567890,"goal":"learning"}',
        '[1]',
        '{"goal":"research"',
      ].join('\n'),
      { fields: 'verdict' },
    );
    expect(exitCode).toBe(1);
    expect(notes).toBe('fw-advisor: 8 of 10 lines could not be decided\n');
    expect(lines.map((l) => ('error' in l ? [l.line, l.id, (l.error as { code: string }).code] : [l.id]))).toEqual([
      ['a'],
      [2, 'b', 'UNKNOWN_OPTION'],
      [3, null, 'NOT_JSON'],
      [4, null, 'EMPTY_LINE'],
      [5, null, 'KEY_TWICE'],
      [6, 1.5, 'OTHER_KNOWLEDGE'],
      [7, null, 'OTHER_KNOWLEDGE'],
      [Number('12345678901234567890')],
      [9, null, 'WRONG_TYPE'],
      [10, null, 'NOT_JSON'],
    ]);
    expect(lines[1]!.error).toEqual({
      code: 'UNKNOWN_OPTION',
      problems: [
        {
          message:
            '"reserch" is not an option of goal; its options: research, research-to-production, production, learning, other',
          place: 'goal',
          nearest: 'research',
        },
      ],
    });
  });

  it('passes an id through as it was written', async () => {
    const ids = [
      '12345678901234567890',
      '1.50',
      '-0',
      '"a\\u0062\\n"',
      '{"deep":[[[]]],"id":1}',
      'null',
      'true',
      '"日本"',
    ];
    const { text } = await batch(
      `${ids.map((id) => `{"x":0,"id":${id}}\n{"id": ${id} ,"goal":"learning"}\n`).join('')}`,
      {
        fields: 'verdict',
      },
    );
    const told = text.split('\n').map((line) => line.replace(/,"(verdict|error)".*/, ''));
    expect(told.slice(0, -1)).toEqual(ids.flatMap((id, i) => [`{"line":${2 * i + 1},"id":${id}`, `{"id":${id}`]));
  });

  it('shows what is hidden in an id, so that it acts on no terminal, and changes nothing', async () => {
    const { text, lines } = await batch('{"id":"a\u202eb\u{e0041}","goal":"learning"}\n', { fields: 'verdict' });
    expect(text).toBe('{"id":"a\\u202eb\\udb40\\udc41","verdict":"open"}\n');
    expect(lines[0]!.id).toBe('a\u202eb\u{e0041}');
  });

  it('stops at the first bad line where it is told to', async () => {
    const { lines, exitCode, notes } = await batch('{}\n{}\nx\n{}\n', { failFast: true, fields: 'verdict' });
    expect(lines.map((l) => Object.keys(l)[0])).toEqual(['verdict', 'verdict', 'line']);
    expect(exitCode).toBe(1);
    expect(notes).toBe('fw-advisor: stopped at the first bad line, after 2 good ones\n');
  });

  it('takes a byte order mark, lines that end as in Windows, and a last line that does not end', async () => {
    const { lines } = await batch('\uFEFF{"id":1,"goal":"research"}\r\n{"id":2,"goal":"research"}', {
      fields: 'verdict',
    });
    expect(lines).toEqual([
      { id: 1, verdict: 'open' },
      { id: 2, verdict: 'open' },
    ]);
    expect((await batch('{}\n\uFEFF{}\n', { fields: 'verdict' })).lines[1]).toMatchObject({
      error: { code: 'NOT_JSON' },
    });
  });

  it('gives nothing for nothing', async () => {
    expect(await batch('')).toMatchObject({ text: '', exitCode: 0 });
  });

  it('gives the same, however the bytes arrive', async () => {
    const bytes = Buffer.from(`${survey('article', 6).join('\n')}\n{"id":"日本語","goal":"research"}\nbad\n\n{"x":1}`);
    const whole = (await batch(bytes, { fields: 'verdict,ranking' })).text;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: bytes.length }), { maxLength: 12 }), async (cuts) => {
        const places = [0, ...[...new Set(cuts)].sort((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((to, i) => bytes.subarray(places[i], to));
        expect((await batch(chunks, { fields: 'verdict,ranking' })).text).toBe(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses a line that is too long, holds none of it, and goes on', async () => {
    const long = Buffer.from(`{"id":"${'x'.repeat(1024 * 1024)}"}`);
    const pieces = Array.from({ length: 17 }, (_, i) => long.subarray(i * 65_536, (i + 1) * 65_536));
    for (const chunks of [[Buffer.concat([long, Buffer.from('\n{}\n')])], [...pieces, Buffer.from('\n{}\n')]]) {
      const { lines } = await batch(chunks, { fields: 'verdict' });
      expect(lines).toMatchObject([{ line: 1, id: null, error: { code: 'TOO_LARGE' } }, { verdict: 'tie' }]);
    }
    expect((await batch(pieces, { fields: 'verdict' })).lines).toMatchObject([{ error: { code: 'TOO_LARGE' } }]);
  });

  it('tells a line that is too long where the limit is crossed, and stops there with --fail-fast', async () => {
    let taken = 0;
    function* endless() {
      for (; taken < 1_000; taken++) yield Buffer.alloc(65_536, 'x');
    }
    const { lines } = await batch(endless(), { fields: 'verdict', failFast: true });
    expect(lines).toMatchObject([{ line: 1, error: { code: 'TOO_LARGE' } }]);
    expect(taken).toBe(16);
  });

  it('tells a line that is not UTF-8', async () => {
    const { lines } = await batch(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d, 0x0a, 0x7b, 0x7d, 0x0a]), {
      fields: 'verdict',
    });
    expect(lines).toMatchObject([{ line: 1, error: { code: 'NOT_UTF8' } }, { verdict: 'tie' }]);
  });

  it('holds back where nobody reads, and reads on later', async () => {
    const pieces = survey('article', 200).map((line) => Buffer.from(`${line}\n`));
    let taken = 0;
    function* taking() {
      for (; taken < pieces.length; taken++) yield pieces[taken]!;
    }
    let read = () => {};
    const reader = new Promise<void>((resolve) => {
      read = resolve;
    });
    const { world, stdout } = fakeWorld(taking(), { reader });
    const done = run(callOf(batchOptions), world, 'en');
    // as many turns as would take in everything, and more
    for (let turn = 0; turn < 1_000; turn++) await setImmediate();
    const most = taken;
    read();
    await done;
    expect(stdout().split('\n')).toHaveLength(201);
    expect(most).toBeLessThan(10);
  });

  it('ends where the reader goes away', async () => {
    const { world } = fakeWorld([Buffer.from(`${survey('article', 2_000).join('\n')}\n`)], { readerLeavesAfter: 0 });
    await expect(run(callOf(batchOptions), world, 'en')).rejects.toThrow(ReaderGone);
  });

  it('refuses fields that there are not, with the nearest', () => {
    expect(runProgram(['batch', '--fields', 'verdct,nothing'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr:
        'fw-advisor: --fields: no field is called "verdct" (did you mean "verdict"?)\nfw-advisor: --fields: no field is called "nothing"\nUsage: fw-advisor batch [options] [file]\nMore: fw-advisor help batch\n',
    });
    expect(runProgram(['batch', '--first-line', '0']).code).toBe(2);
  });
});

describe('batch as a process', () => {
  const tellPeak =
    "process.on('exit', () => process.stderr.write('PEAK ' + Math.round(process.resourceUsage().maxRSS / 1024) + '\\n'))";
  const file = (name: string) => join(folder, name);
  const sh = (script: string) =>
    runBash(script, {
      cwd: folder,
      env: { PATH: `${dirname(node)}${delimiter}${process.env.PATH}`, HOME: folder, F: `${node} ${program}` },
    });

  it('writes a file whole or not at all', () => {
    writeFileSync(file('some.ndjson'), `${survey('article', 50).join('\n')}\n`);
    expect(sh('$F batch --fields verdict --output good.ndjson < some.ndjson').status).toBe(0);
    expect(readFileSync(file('good.ndjson'), 'utf8').split('\n')).toHaveLength(51);
    expect(sh('$F batch --output good.ndjson < some.ndjson').stderr).toContain('--force');
    expect(sh('(cat some.ndjson; echo x; cat some.ndjson) | $F batch --output bad.ndjson --fail-fast').status).toBe(1);
    expect(existsSync(file('bad.ndjson'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  it('needs no more memory for many lines than for few', () => {
    writeFileSync(file('block.ndjson'), `${survey('article', 2_000).join('\n')}\n`);
    writeFileSync(file('peak.cjs'), tellPeak);
    const run = sh(
      `for i in $(seq 8); do cat block.ndjson; done | ${node} --require ./peak.cjs ${program} batch --fields verdict,ranking > /dev/null`,
    );
    const megabytes = Number(/PEAK (\d+)/.exec(run.stderr)![1]);
    expect(megabytes).toBeGreaterThan(20);
    expect(megabytes).toBeLessThan(120);
  });

  const parallel = spawnSync('parallel', ['--version']).status === 0;
  it.skipIf(!parallel)('gives the same bytes through GNU parallel as in one process, bad lines included', () => {
    const lines = survey('article', 600);
    lines[277] = '{"goal":"nowhere"}';
    lines[500] = 'x';
    writeFileSync(file('many.ndjson'), `${lines.join('\n')}\n`);
    const alone = sh('$F batch --fields verdict,ranking < many.ndjson');
    const spread = sh(
      `parallel --will-cite --pipe -N 200 --keep-order "$F batch --fields verdict,ranking --first-line {= \\$_ = 200 * (seq() - 1) + 1 =}" < many.ndjson`,
    );
    expect(alone.status).toBe(1);
    expect(spread.stdout).toBe(alone.stdout);
    expect(spread.status).toBeGreaterThan(0);
  });
});
