import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Row {
  readonly name: string;
  readonly words: readonly string[];
  /** What is written to standard input, which then ends. */
  readonly input?: string;
  /** What its ratio to `node -e 0` should be at most, on Node 20. */
  readonly target?: number;
  /** Where the gate fails. */
  readonly limit: number;
}

export interface Measured extends Row {
  /** Of every pair: the row's time over that of `node -e 0`, which ran just before or after it. */
  readonly ratios: readonly number[];
  /** The fastest run over the fastest `node -e 0`: what else the machine does only ever adds time. */
  readonly fastest: number;
  readonly milliseconds: number;
}

const answers = 'ANSWERS';

/** What a client asks first. */
export const firstCalls = [
  {
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'bench', version: '1' } },
  },
  { id: 2, method: 'tools/list' },
]
  .map((call) => `${JSON.stringify({ jsonrpc: '2.0', ...call })}\n`)
  .join('');

/**
 * The limits are 1.3 times the ratio of the fastest runs on a quiet machine. That ratio lay within 6 % over five benches,
 * quiet and busy, and a package that is loaded too early (yaml, zod or Inquirer) adds 0.5 to 1.
 */
export const rows: readonly Row[] = [
  { name: '--version', words: ['--version'], target: 1.15, limit: 1.45 },
  { name: '--help', words: ['--help'], limit: 2.1 },
  { name: 'recommend, JSON', words: [answers, '--format', 'json'], target: 1.18, limit: 2.6 },
  { name: 'recommend, text', words: [answers], target: 1.25, limit: 2.85 },
  { name: 'recommend, text, current', words: [answers, '--knowledge', 'current'], limit: 5 },
  {
    name: 'compare, 80 columns, Japanese',
    words: ['compare', '--lang', 'ja', '--width', '80'],
    target: 1.3,
    limit: 2.5,
  },
  { name: 'explain', words: ['explain', 'pytorch'], limit: 2.45 },
  // from the start of the server to the list of its tools
  { name: 'mcp, first answer', words: ['mcp'], input: firstCalls, limit: 6.5 },
];

/**
 * Times whole runs, each beside a `node -e 0` of its own, the order alternating: what else the machine does hits both.
 * Everything is written to a pipe and read to its end.
 */
export function measureStartUp(program: string, pairs: number, node = process.execPath): Measured[] {
  const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-bench-'));
  const file = join(folder, 'answers.json');
  writeFileSync(file, JSON.stringify({ goal: 'research', mobile: 'required', domain: ['speech', 'translation'] }));
  try {
    const runs = rows.map((row) => ({ row, times: [] as [own: number, bare: number][] }));
    // the first round warms the disk up
    for (let round = -1; round < pairs; round++) {
      for (const { row, times } of runs) {
        const words = [program, ...row.words.map((word) => (word === answers ? file : word))];
        const [bare, own] =
          round % 2 === 0
            ? [time(node, ['-e', '0']), time(node, words, row.input)]
            : ([time(node, words, row.input), time(node, ['-e', '0'])].reverse() as [number, number]);
        if (round >= 0) times.push([own, bare]);
      }
    }
    return runs.map(({ row, times }) => summary(row, times));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function summary(row: Row, times: readonly (readonly [own: number, bare: number])[]): Measured {
  const own = times.map(([time]) => time);
  return {
    ...row,
    ratios: times.map(([time, bare]) => time / bare),
    fastest: Math.min(...own) / Math.min(...times.map(([, bare]) => bare)),
    milliseconds: quantile(own, 0.5),
  };
}

function time(node: string, words: readonly string[], input = ''): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(node, words, { input, stdio: ['pipe', 'pipe', 'pipe'], env: environment });
  const taken = performance.now() - start;
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  return taken;
}

/** No locale, no colours, no options for Node; `NODE_EXTRA_CA_CERTS` alone would double the time of a bare Node. */
const environment = { PATH: process.env.PATH };

/** Bytes of what a client is told before it has asked about anything: who the server is, and its tools. */
export function measureFirstBytes(program: string, node = process.execPath): number {
  return spawnSync(node, [program, 'mcp'], { input: firstCalls, env: environment }).stdout.length;
}

/** Median of the peak memory of runs, in megabytes over that of `node -e 0`. */
export function measureMemory(program: string, runs: number, node = process.execPath): number {
  const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-bench-'));
  const file = join(folder, 'answers.json');
  const hook = join(folder, 'hook.cjs');
  writeFileSync(file, '{"goal":"research"}');
  writeFileSync(
    hook,
    "process.on('exit', () => require('fs').writeSync(3, String(process.resourceUsage().maxRSS)));\n",
  );
  try {
    const peak = (words: readonly string[]) => {
      const { output } = spawnSync(node, ['-r', hook, ...words], {
        stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
        env: environment,
        encoding: 'utf8',
      });
      return Number(output[3]) / 1024;
    };
    const over = Array.from({ length: runs }, () => peak([program, file, '--format', 'json']) - peak(['-e', '0']));
    return quantile(over, 0.5);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))]!;
}
