import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eras, type Fields, mcpClient } from '../mcp/client.ts';
import { environment, node } from '../run-program.ts';
import { type CloneBy, freshCopy, root } from './fresh-copy.ts';
import { run } from './run.ts';

const bin = (name: string) => join(root, 'node_modules', '.bin', name);
const pnpm = join(root, 'node_modules/pnpm/bin/pnpm.cjs');
const temporary: string[] = [];
let tarball = '';
let packed = '';

/** A clone in a folder of its own, and npm started there as somebody does who has this umask and these settings. */
function clone(by: CloneBy, env: NodeJS.ProcessEnv = {}) {
  const folder = freshCopy(by);
  temporary.push(folder);
  const umask = by.umask.toString(8);
  return {
    folder,
    npm: (...words: string[]) => run('sh', ['-c', `umask ${umask}; exec npm "$@"`, 'npm', ...words], folder, '', env),
  };
}
/** Packs a clone as `npm publish` would: nothing is built in it before. */
function pack(by: CloneBy, env?: NodeJS.ProcessEnv): string {
  const { folder, npm } = clone(by, env);
  npm('pack', '--silent');
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz'))!);
}
const usual: CloneBy = { umask: 0o022, time: 1_790_000_000 };

beforeAll(() => {
  tarball = pack(usual);
  packed = mkdtempSync(join(tmpdir(), 'fw-advisor-packed-'));
  temporary.push(packed);
  run('tar', ['xzf', tarball, '-C', packed], packed);
  packed = join(packed, 'package');
});

afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

/**
 * What the package is made of, and how many KB (each file compressed) each part may have. The change that makes one grow beyond
 * it raises it here, and says why.
 */
const parts: readonly { readonly name: string; readonly holds: RegExp; readonly limit: number }[] = [
  { name: 'the SDK for agents, with its zod', holds: /^dist\/mcp-sdk\.cjs$/, limit: 80 },
  {
    name: 'packages: commander, Inquirer, chalk, yaml, zod',
    holds: /^dist\/(commander|ask-in-terminal|chalk|yaml|zod)\.cjs$/,
    limit: 85,
  },
  { name: 'the program', holds: /^(bin\/.*|dist\/[\w-]+\.cjs)$/, limit: 280 },
  { name: 'the library', holds: /^dist\/index\./, limit: 14 },
  { name: 'the page', holds: /^dist\/page\//, limit: 70 },
  { name: 'article', holds: /^dist\/knowledge\/article\./, limit: 48 },
  // they lie open, so that each start parses only what it tells; the package's own compression finds less than brotli did
  { name: 'current', holds: /^dist\/knowledge\/current\./, limit: 176 },
  { name: 'runtimes', holds: /^dist\/knowledge\/runtimes\./, limit: 90 },
  {
    // the README in both languages, as npm takes them along
    name: 'licences, what is in the package, manifest, README, skill',
    holds:
      /^(dist\/THIRD-PARTY\.txt|dist\/sbom\.cdx\.json|dist\/knowledge\/bases\.json|LICENSE|README(\.ja)?\.md|package\.json|skills\/.*)$/,
    limit: 25,
  },
];

interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses: readonly { readonly license: { readonly id: string } }[];
}
interface Materials {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
}

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
const manifest = () => JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as Record<string, unknown>;

describe('the package', () => {
  it('is made of parts, none of which is larger than its limit', () => {
    const sizes = Object.fromEntries(parts.map(({ name }) => [name, 0]));
    for (const file of filesOf(packed)) {
      const part = parts.find(({ holds }) => holds.test(file));
      expect(part, file).toBeDefined();
      sizes[part!.name]! += gzipSync(readFileSync(join(packed, file))).length;
    }
    const tooLarge = parts.filter(({ name, limit }) => sizes[name]! > limit * 1_000);
    expect(tooLarge.map(({ name, limit }) => `${name}: ${sizes[name]} bytes, the limit is ${limit} KB`)).toEqual([]);
    // a limit that is far away holds nothing
    const idle = parts.filter(({ name, limit }) => sizes[name]! < limit * 800);
    expect(idle.map(({ name, limit }) => `${name}: ${sizes[name]} bytes, the limit is ${limit} KB`)).toEqual([]);
  });

  it('needs no other package and runs nothing when it is installed', () => {
    const { dependencies, optionalDependencies, peerDependencies, scripts } = manifest();
    expect({ dependencies, optionalDependencies, peerDependencies }).toEqual({});
    const run = Object.keys(scripts as object).filter((name) => /^(pre|post)?install$/.test(name));
    expect(run).toEqual([]);
  });

  it('has the program, the library and the licences, and no sources', () => {
    const files = filesOf(packed);
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'bin/fw-advisor.js',
        'dist/THIRD-PARTY.txt',
        'dist/cli.cjs',
        'dist/index.cjs',
        'dist/index.d.cts',
        'dist/index.d.mts',
        'dist/index.mjs',
      ]),
    );
    expect(files.filter((name) => !/^(bin|dist)\//.test(name))).toEqual([
      ...['LICENSE', 'README.ja.md', 'README.md', 'package.json', 'skills/fw-advisor/SKILL.md'],
    ]);
    expect(files.filter((name) => /\.(map|tsx?)$/.test(name))).toEqual([]);
  });

  it('passes on the licence of every package that is in it', () => {
    const sources = filesOf(join(root, 'src'))
      // it builds the package
      .filter((name) => !name.startsWith('package/'))
      .map((name) => readFileSync(join(root, 'src', name), 'utf8'));
    const imported = sources.flatMap((text) =>
      [...text.matchAll(/^import (?!type )[^;]*? from '([^'.][^']*)'|import\('([^'.][^']*)'\)/gm)].map(
        ([, from, lazily]) => (from ?? lazily)!,
      ),
    );
    const packages = new Set(
      imported.filter((name) => !name.startsWith('node:')).map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)![0]),
    );
    expect(packages.size).toBeGreaterThan(4);
    const notices = readFileSync(join(packed, 'dist/THIRD-PARTY.txt'), 'utf8')
      .split(`${'='.repeat(80)}\n`)
      .slice(1);
    const named = new Map(notices.map((text) => [/^(\S+) /.exec(text)![1]!, text]));
    expect([...named.keys()]).toEqual(expect.arrayContaining([...packages]));
    for (const text of named.values()) expect(text).toMatch(/copyright/i);
  });

  it('has the same bytes from another clone, whoever made it, wherever and whenever', () => {
    // Czech sorts "ch" after "h", and it is tomorrow there
    const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'cs_CZ.UTF-8', LC_ALL: 'cs_CZ.UTF-8' };
    const again = pack({ umask: 0o077, time: 1_000_000_000 }, elsewhere);
    const sha512 = (file: string) => createHash('sha512').update(readFileSync(file)).digest('hex');
    expect(sha512(again)).toBe(sha512(tarball));
  });

  it('is published without a word of warning, from a manifest that npm has nothing to mend in', () => {
    // scripts are the matter of the tests above, and to be logged in that of who publishes
    const { folder, npm } = clone(usual);
    cpSync(join(packed, 'dist'), join(folder, 'dist'), { recursive: true });
    const warned = npm('publish', '--dry-run', '--ignore-scripts')
      .split('\n')
      .filter((line) => /^npm (warn|error)/i.test(line) && !line.includes('requires you to be logged in'));
    expect(warned).toEqual([]);
    npm('pkg', 'fix');
    expect(readFileSync(join(folder, 'package.json'), 'utf8')).toBe(readFileSync(join(root, 'package.json'), 'utf8'));
  });

  it('names for programs every package that is in it, in the versions whose licences it passes on', () => {
    const list = JSON.parse(readFileSync(join(packed, 'dist/sbom.cdx.json'), 'utf8')) as Materials;
    const { name, version } = manifest();
    expect(list.metadata.component).toMatchObject({ name, version, purl: `pkg:npm/${name}@${version}` });
    const named = list.components.map(
      ({ group, name, version, licenses }) =>
        `${group ? `${group}/` : ''}${name} ${version} (${licenses[0]!.license.id})`,
    );
    const passedOn = readFileSync(join(packed, 'dist/THIRD-PARTY.txt'), 'utf8')
      .split(`${'='.repeat(80)}\n`)
      .slice(1)
      .map((text) => text.split('\n')[0]);
    expect(named).toEqual(passedOn);
    const inquirer = list.components.find(({ name }) => name === 'ansi');
    expect(inquirer!.purl).toBe(`pkg:npm/%40inquirer/ansi@${inquirer!.version}`);
  });

  it('has nothing in it that could reach a network or run a text as a program', () => {
    const shipped = filesOf(packed).filter((name) => /\.(cjs|mjs|js)$/.test(name));
    const modules = new Set<string>();
    for (const name of shipped) {
      const text = readFileSync(join(packed, name), 'utf8');
      for (const [, asked] of text.matchAll(
        /\b(?:require|import|getBuiltinModule)\(\s*[`"'](?:node:)?([a-z][\w/]*)[`"']/g,
      ))
        modules.add(asked!);
      const reaching = /\b(?:fetch|WebSocket|XMLHttpRequest|EventSource|eval|new Function)\(|\bsendBeacon\b/.exec(
        text,
      )?.[0];
      expect(reaching, name).toBeUndefined();
    }
    // child_process is for the pager, and for the browser that page --open was asked to open; a new module is thought about here
    expect([...modules].sort()).toEqual([
      ...['async_hooks', 'buffer', 'child_process', 'crypto', 'events', 'fs', 'os', 'path', 'process', 'readline'],
      ...['stream', 'tty', 'util'],
    ]);
  });

  it('has no problem that publint knows', () => {
    expect(run(bin('publint'), ['run', tarball, '--strict'], root)).toContain('All good!');
  });

  it('has types that every way of importing finds', () => {
    expect(run(bin('attw'), [tarball, '--no-emoji', '--format', 'table'], root)).toContain('No problems found');
  });
});

const installers = {
  npm: (folder: string) => run('npm', ['install', '--no-audit', '--no-fund', '--foreground-scripts', tarball], folder),
  pnpm: (folder: string) =>
    run(process.execPath, [pnpm, 'add', '--offline', '--store-dir', join(folder, '.store'), tarball], folder),
};

describe.each(['npm', 'pnpm'] as const)('installed with %s', (name) => {
  let folder = '';
  let said = '';
  const write = (file: string, lines: readonly string[]) => {
    writeFileSync(join(folder, file), `${lines.join('\n')}\n`);
    return join(folder, file);
  };
  const program = () => join(folder, 'node_modules/.bin/fw-advisor');

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), `fw-advisor-${name}-`));
    temporary.push(folder);
    write('package.json', ['{ "name": "somebody", "private": true }']);
    said = installers[name](folder);
  });

  it('runs no script and brings nothing along', () => {
    expect(said).not.toMatch(/> fw-advisor@|rolldown/);
    const there = readdirSync(join(folder, 'node_modules')).filter((entry) => !entry.startsWith('.'));
    expect(there).toEqual(['fw-advisor']);
  });

  it('runs', () => {
    expect(run(program(), ['--version'], folder).split('\n')[0]).toBe(String(manifest().version));
    expect(run(program(), [], folder, 'goal=research\n')).toContain('PyTorch');
    const decision = run(program(), ['-', '--format', 'json'], folder, '{"goal":"research"}');
    expect(JSON.parse(decision)).toMatchObject({ schemaVersion: 2, ranking: [{ framework: 'pytorch' }, {}] });
    expect(run(program(), ['compare', '--lang', 'ja', '--knowledge', 'current'], folder)).toContain('PyTorch');
  });

  const replies = {
    answered: (fields: Fields) =>
      Object.fromEntries(
        Object.entries(fields).flatMap(([id, { oneOf }]) => (oneOf === undefined ? [] : [[id, oneOf[0]!.const]])),
      ),
    declined: () => 'decline' as const,
    unavailable: undefined,
  };
  const agents = eras.flatMap((era) => Object.entries(replies).map(([asked, reply]) => ({ era, asked, reply })));
  it.each(agents)('serves agents of the $era protocol whose forms are $asked', async ({ era, asked, reply }) => {
    writeFileSync(join(folder, 'train.py'), 'import torch\ntorch.optim.Adam([])\n');
    const bin = join(folder, 'node_modules/fw-advisor/bin/fw-advisor.js');
    const server = { command: node, args: [bin, 'mcp'], cwd: folder, env: environment(), stderr: 'ignore' as const };
    const mcp = await mcpClient(era, new StdioClientTransport(server), reply);
    const { data } = await mcp.call('recommend', { scan: '.', answers: { goal: 'research' }, ask: true });
    expect(data).toMatchObject({ asked, answers: { 'existing-code': ['pytorch'] } });
    await mcp.close();
  });

  const use = [
    "const knowledge = loadKnowledge('article');",
    "const decision = recommend(knowledge, { goal: 'research' });",
    "if (decision.ranking[0].framework !== 'pytorch') throw new Error(JSON.stringify(decision.ranking));",
    'if (simplexFraction([1, -1]) !== 0.5) throw new Error("simplexFraction");',
    "try { recommend(knowledge, { gaol: 'research' }); throw new Error('accepted'); }",
    "catch (error) { if (!(error instanceof UserError) || !error.message.includes('goal')) throw error; }",
  ];

  it('is imported by a module', () => {
    const file = write('module.mjs', [
      "import { createRequire } from 'node:module';",
      "import { UserError, loadKnowledge, recommend, simplexFraction } from 'fw-advisor';",
      ...use,
      "const required = createRequire(import.meta.url)('fw-advisor');",
      "if (required.UserError !== UserError) throw new Error('loaded twice');",
      "if (Object.keys(required).sort().join() !== Object.keys(await import('fw-advisor')).sort().join())",
      "  throw new Error('other names');",
    ]);
    run(process.execPath, [file], folder);
  });

  it('is required by CommonJS', () => {
    const file = write('common.cjs', [
      "const { UserError, loadKnowledge, recommend, simplexFraction } = require('fw-advisor');",
      ...use,
    ]);
    run(process.execPath, [file], folder);
  });

  const typed = [
    "const knowledge: Knowledge = loadKnowledge('article');",
    "const decision: Recommendation = recommend(knowledge, { goal: 'research' }, { certainty: 'high', language: 'ja' });",
    'const margin: number | null = decision.margin;',
    'const first: string | undefined = decision.ranking[0]?.framework;',
    'const share: number = simplexFraction([1, -1]);',
    'const problems = (error: UserError) => error.problems.map((p) => p.code);',
    '// @ts-expect-error: there is no such certainty',
    "recommend(knowledge, {}, { certainty: 'utter' });",
    '// @ts-expect-error: a knowledge base is not changed',
    "knowledge.id = 'other';",
    'void [margin, first, share, problems];',
  ];
  it.each([
    ['nodenext', 'nodenext', 'module.mts', 'import'],
    ['nodenext', 'nodenext', 'common.cts', 'require'],
    ['preserve', 'bundler', 'bundled.ts', 'import'],
  ])('has types for %s, %s, in %s', (module, moduleResolution, file, way) => {
    const types = "import type { Knowledge, Recommendation } from 'fw-advisor';";
    const values =
      way === 'import'
        ? "import { loadKnowledge, recommend, simplexFraction, UserError } from 'fw-advisor';"
        : "import library = require('fw-advisor');\nconst { loadKnowledge, recommend, simplexFraction } = library;\ntype UserError = library.UserError;";
    const project = join(folder, `typed-${file}`);
    mkdirSync(project);
    writeFileSync(join(project, file), `${[types, values, ...typed].join('\n')}\n`);
    writeFileSync(
      join(project, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: { module, moduleResolution, target: 'es2022', strict: true, noEmit: true, types: [] },
        files: [file],
      }),
    );
    run(bin('tsc'), ['-p', project], folder);
  });
});
