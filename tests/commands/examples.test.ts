import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../run-program.ts';

const examples = join(import.meta.dirname, '../../examples');
const bases = ['brokers', 'databases', 'house'];

describe.each(bases)('examples/%s', (base) => {
  const folder = `examples/${base}`;

  it('passes the check without a warning', () => {
    expect(runProgram(['knowledge', 'check', folder, '--lang', 'en']).stdout).toBe(`${base}: 0 problems, 0 warnings\n`);
  });

  it('is used by every command, in each of its languages', () => {
    const { questions } = JSON.parse(runProgram(['questions', '--knowledge', folder, '--format', 'json']).stdout);
    // what one stays with and what one leaves exclude each other
    const asked = questions.filter((q: { id: string }) => q.id !== 'leave');
    const set = asked.flatMap((q: { id: string; options: { id: string }[] }) => [
      '--set',
      `${q.id}=${q.options[1]!.id}`,
    ]);
    for (const lang of base === 'brokers' ? ['en'] : ['en', 'ja']) {
      for (const words of [
        [...set],
        [...set, '--explain', 'full'],
        ...['markdown', 'adr', 'json'].map((format) => [...set, '--format', format, '--today', '2026-11-26']),
        ['compare'],
        ['compare', '--ratings'],
        ['questions'],
        ['explain', questions[0].id],
        ['page'],
      ]) {
        const { code, stderr } = runProgram([...words, '--knowledge', folder, '--lang', lang]);
        expect([code, stderr], `${lang}: ${words.join(' ')}`).toEqual([0, '']);
      }
    }
  });
});

it('are all there', () => {
  const folders = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(
    folders
      .map((entry) => entry.name)
      .filter((name) => !['ci', 'pictures'].includes(name))
      .sort(),
  ).toEqual(bases);
});

describe('a measure', () => {
  const brokers = (...words: string[]) =>
    runProgram([...words, '--knowledge', 'examples/brokers', '--width', '200']).stdout;

  it('shows the number where others show a level', () => {
    expect(brokers('compare', '--ratings')).toMatch(/latency +│ 18 ms +│ 9.5 ms +│ 2 ms/);
    expect(brokers('explain', 'latency')).toContain('10 ms (0.8)');
    const { matrix } = JSON.parse(brokers('--set', 'speed=fast', '--format', 'json'));
    expect(matrix.rabbitmq.latency).toEqual({
      level: '9.5',
      value: expect.closeTo(0.811111111, 9),
      number: 9.5,
      unit: 'ms',
      evidence: ['rabbitmq.latency'],
    });
    expect(matrix.kafka.latency.number).toBe(18);
  });

  it('tells the number at which two would be level; there they are', () => {
    const set = ['--set', 'speed=fast', '--set', 'operators=busy'];
    const text = brokers(...set, '--explain', 'full');
    expect(text).toContain('On latency RabbitMQ has 9.5 ms; it would be level with NATS at 26.11 ms.');
    const { ranking } = JSON.parse(brokers(...set, '--format', 'json'));
    // 50 ms is worth 0, 10 ms 0.8: by hand, so many of two thirds of the weight as make up for the lead
    const [first, second] = ranking;
    expect(first.framework).toBe('rabbitmq');
    const value = ((50 - 26.11) / 40) * 0.8;
    expect(first.score - (100 * (0.81111111 - value) * 2) / 3).toBeCloseTo(second.score, 1);
  });

  it('requires a number, which is at most where lower is better', () => {
    expect(brokers('--set', 'speed=within-10-ms')).toContain('latency must be at most 10 ms and is 18 ms');
    expect(brokers('explain', 'speed=within-10-ms')).toContain('must be at most');
  });
});

describe('a source of one’s own', () => {
  it('is looked up in its file', () => {
    const { code, stdout } = runProgram(['knowledge', 'verify', 'examples/brokers']);
    expect([code, stdout]).toEqual([0, 'brokers: 3 of 3 phrases found in the files that they are from\n']);
    const none = runProgram(['knowledge', 'verify', 'examples/databases']);
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('no file') });
  });

  it('stands where pages stand, without an address where it has none', () => {
    const text = runProgram(['explain', 'nats.operators', '--knowledge', 'examples/brokers', '--width', '200']).stdout;
    expect(text).toContain('Talk with the operators, made up for this example (two operators): “none of us');
    const { sources } = JSON.parse(
      runProgram(['--knowledge', 'examples/brokers', '--set', 'operators=busy', '--format', 'json']).stdout,
    );
    expect(sources['nats.operators']).toMatchObject({ address: null, version: 'two operators' });
  });
});

describe('a base that extends another, with a rule of the house', () => {
  const house = (...words: string[]) => runProgram([...words, '--knowledge', 'examples/house', '--width', '200']);
  const set = ['--set', 'colleagues=wanted', '--set', 'goal=production'];
  const said = {
    en: 'Your house rule: MLX is out. None of our machines has a chip of Apple.',
    ja: '組織のルール: MLX は除外。Apple のチップを積んだ機材がないため。',
  };

  it.each(['text', 'markdown', 'adr', 'json'])('tells the rule and its reason in %s, as no evidence', (format) => {
    for (const lang of ['en', 'ja'] as const) {
      const { stdout } = house(...set, '--format', format, '--lang', lang, '--today', '2026-11-26');
      expect(stdout).toContain(said[lang]);
    }
    const { reasons, ranking } = JSON.parse(house(...set, '--format', 'json').stdout);
    expect(reasons.find((r: { code: string }) => r.code === 'HOUSE_EXCLUDES')).toEqual({
      code: 'HOUSE_EXCLUDES',
      framework: 'mlx',
      criterion: null,
      advantage: null,
      text: said.en,
      from: [],
      evidence: [],
      since: null,
    });
    expect(ranking.map((r: { framework: string }) => r.framework)).toEqual(['pytorch', 'tensorflow', 'jax', 'keras']);
  });

  it('is told by the page, by batch, and by who asks why not', () => {
    const answers = '{"goal":"production","colleagues":"wanted"}';
    const lines = runProgram(['batch', '--knowledge', 'examples/house', '--fields', 'reasons'], {
      input: `${answers}\n`,
    });
    expect(lines.stdout).toContain(said.en);
    expect(house(...set, '--why-not', 'mlx').stdout).toContain('Why not MLX? It does not meet the requirements');
    expect(house(...set, '--expect', 'mlx')).toMatchObject({ code: 1 });
  });

  it('leaves what is known of it to be compared and explained, and the base itself as it was', () => {
    expect(house('compare').stdout).toContain('MLX');
    expect(house('explain', 'mlx').stdout).toContain('None of our teams runs MLX.');
    const { stdout } = runProgram(['--knowledge', 'current', '--set', 'goal=production', '--format', 'json']);
    expect(stdout).not.toContain('HOUSE_EXCLUDES');
  });

  it('finds the phrases of its own sources', () => {
    expect(runProgram(['knowledge', 'verify', 'examples/house', '--lang', 'en']).stdout).toBe(
      'house: 5 of 5 phrases found in the files that they are from\n',
    );
  });
});
