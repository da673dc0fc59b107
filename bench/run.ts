/**
 * What the program costs. Run: npm run bench. With `--gate` only the start-up ratios, against the limits of `start-up.ts`:
 * npm run bench:gate.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { shippedIds } from '../src/knowledge/load-shipped.ts';
import { measureDecisions } from './decisions.ts';
import { measureIndices } from './indices.ts';
import { measurePageScript } from './page-script.ts';
import { type Measured, measureFirstBytes, measureMemory, measureStartUp, quantile, summary } from './start-up.ts';

const root = process.cwd();
const program = join(root, 'bin', 'fw-advisor.js');
const fixed = (value: number, digits = 2) => value.toFixed(digits);
const say = (...lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);

function table(measured: readonly Measured[]): string[] {
  const lines = measured.map(({ name, ratios, fastest, target, milliseconds }) => {
    const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => fixed(quantile(ratios, share)));
    return `| ${name} | ${middle} | ${low}–${high} | ${fixed(fastest)} | ${target === undefined ? '' : fixed(target)} | ${fixed(milliseconds, 0)} |`;
  });
  return [
    '| command | ratio | quartiles | fastest | target | ms here |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
  ];
}

/** On a terminal of its own, which takes Python; null where there is none. */
function measureFirstPrompt(pairs: number): Measured | null {
  const script = join(root, 'bench', 'first-prompt.py');
  const { status, stdout, stderr, error } = spawnSync('python3', [script, String(pairs), process.execPath, program], {
    encoding: 'utf8',
  });
  if (error !== undefined || status !== 0) {
    say(`(time to first prompt: not measured: ${error?.message ?? stderr.trim()})`);
    return null;
  }
  return summary({ name: 'first prompt', words: [], target: 1.6, limit: 2.5 }, JSON.parse(stdout));
}

function bench(pairs: number): void {
  say(
    `Node ${process.version}, ${process.platform}-${process.arch}; ${pairs} pairs, each beside a \`node -e 0\` of its own`,
    '',
  );
  const measured = measureStartUp(program, pairs);
  const prompt = measureFirstPrompt(pairs);
  say(...table(prompt === null ? measured : [...measured, prompt]), '');
  say(
    `peak memory of recommend, JSON, over bare Node: ${fixed(measureMemory(program, 11), 1)} MB (limit ${mostMemory})`,
    '',
  );
  say(
    `mcp: ${measureFirstBytes(program)} bytes to a client that has asked for nothing but the tools (limit ${mostFirstBytes})`,
    '',
  );
  for (const base of shippedIds) {
    const { decisionsPerSecond, firmness, decidingAnswers } = measureDecisions(base);
    say(
      `${base}: ${fixed(decisionsPerSecond, 0)} decisions a second; firmness ${fixed(firmness)} ms, deciding answers ${fixed(decidingAnswers)} ms`,
    );
  }
  for (const base of shippedIds) {
    const { compile, advice, changes } = measurePageScript(base);
    say(
      `page script, ${base}: compiled in ${fixed(compile)} ms, an answer to its ranking ${fixed(advice)} ms, to what would change it ${fixed(changes)} ms more`,
    );
  }
  const figures = measureIndices();
  say(
    `56 exact indices, 8 x 12: ${fixed(figures.pairwiseIndices)} ms (with a prior of 60: ${fixed(figures.pairwiseIndicesPrior)} ms)`,
    `100,000 samples, 8 x 12: ${fixed(figures.samples, 1)} ms (with a prior: ${fixed(figures.samplesPrior, 1)} ms)`,
    `all weight intervals and smallest flips, 8 x 12: ${fixed(figures.flips)} ms`,
  );
}

/** Characters that every conversation of an agent begins with, four of which are about a token. */
const mostFirstBytes = 6_500;

/** Megabytes of `recommend`, JSON to JSON, over bare Node. */
const mostMemory = 15;

/** Fails on the fastest runs only, and looks again before it does: a change is there twice, a disturbance is not. */
function gate(): void {
  const slowIn = (pairs: number) => measureStartUp(program, pairs).filter(({ fastest, limit }) => fastest > limit);
  const once = slowIn(11);
  const twice = once.length === 0 ? [] : slowIn(21).filter(({ name }) => once.some((row) => row.name === name));
  for (const { name, fastest, limit } of twice)
    say(`${name} takes ${fixed(fastest)} times as long as \`node -e 0\`; the limit is ${limit}`);
  const memory = measureMemory(program, 5);
  if (memory > mostMemory)
    say(`recommend, JSON, takes ${fixed(memory, 1)} MB more than bare Node at its peak; the limit is ${mostMemory}`);
  const first = measureFirstBytes(program);
  if (first > mostFirstBytes) say(`mcp begins with ${first} bytes; the limit is ${mostFirstBytes}`);
  if (twice.length > 0 || memory > mostMemory || first > mostFirstBytes) process.exitCode = 1;
  else say('start-up is within its limits');
}

if (!existsSync(join(root, 'dist', 'cli.cjs'))) throw new Error('build first: npm run build');
if (process.argv.includes('--gate')) gate();
else bench(Number(process.argv[2] ?? 21));
