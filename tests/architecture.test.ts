import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : path.endsWith('.ts') ? [path] : [];
  });

interface Import {
  readonly file: string;
  /** A path below src/, or the name of a package or a `node:` module. */
  readonly target: string;
  readonly typeOnly: boolean;
}

/** Imports as written, static and dynamic; `import { type A, type B }` counts as types only. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const statics = [...text.matchAll(/^(?:import|export)\s+(type\s+)?([^;'"]*?)\s*from\s+'([^']+)'/gm)].map(
    ([, type, names, from]) => ({
      from: from!,
      typeOnly: type !== undefined || onlyTypes(names!),
    }),
  );
  const dynamic = [...text.matchAll(/(typeof\s+)?(?:import|require)\(\s*'([^']+)'\s*\)/g)].map(([, type, from]) => ({
    from: from!,
    typeOnly: type !== undefined,
  }));
  return [...statics, ...dynamic].map(({ from, typeOnly }) => ({
    file,
    typeOnly,
    target: from.startsWith('.') ? normalize(join(dirname(file), from)) : from,
  }));
}
function onlyTypes(names: string): boolean {
  const inner = /^\{(.*)\}$/s.exec(names.trim())?.[1] ?? '';
  const written = inner.split(',').filter((name) => name.trim() !== '');
  return written.length > 0 && written.every((name) => name.trim().startsWith('type '));
}

/** A room and what may be brought into it. `types` rooms are open to types only. */
interface Room {
  readonly rooms: readonly string[];
  readonly types?: readonly string[];
  /** Packages and node modules, with the only files that may import them; `*` is every file of the room. */
  readonly packages: Readonly<Record<string, readonly string[] | '*'>>;
}
/** Rooms that everybody may use. */
const leaves = ['typesetting', 'documents', 'errors', 'language', 'version.ts'];
const house: Readonly<Record<string, Room>> = {
  'cli.ts': { rooms: ['program'], packages: {} },
  'index.ts': {
    rooms: ['language', 'commands', 'knowledge', 'questionnaire', 'decision', 'report', 'errors'],
    packages: {},
  },
  // words -> command; streams, signals, exit codes
  program: {
    rooms: ['program', 'commands', ...leaves],
    types: ['knowledge'],
    packages: { 'node:*': '*', commander: ['by-commander.ts', 'to-options.ts', 'usage-problem.ts'] },
  },
  commands: {
    rooms: ['commands', 'mcp', 'page', 'scan', 'report', 'questionnaire', 'decision', 'knowledge', ...leaves],
    packages: { 'node:*': '*', chalk: ['call/layout-for.ts'], 'zod/mini': '*', yaml: '*' },
  },
  // tools for agents, made of the same rooms
  mcp: {
    rooms: ['mcp', 'scan', 'report', 'questionnaire', 'decision', 'knowledge', ...leaves],
    packages: {
      '@modelcontextprotocol/server': ['make-server.ts', 'resources/add-resources.ts'],
      '@modelcontextprotocol/server/stdio': ['serve.ts'],
      'node:fs': ['input/path-below.ts'],
      'node:path': '*',
      'node:stream': '*',
    },
  },
  page: {
    rooms: ['page', 'report', 'questionnaire', 'decision', ...leaves],
    types: ['knowledge'],
    packages: { 'node:crypto': '*' },
  },
  report: {
    rooms: ['report', 'decision', ...leaves],
    types: ['knowledge', 'questionnaire'],
    packages: { yaml: '*', 'zod/mini': '*', 'node:crypto': '*' },
  },
  questionnaire: {
    rooms: ['questionnaire', 'decision', ...leaves],
    types: ['knowledge'],
    packages: {
      inquirer: ['terminal/prompt.ts'],
      '@inquirer/core': ['terminal/prompt.ts'],
      'node:readline': '*',
      'node:util': '*',
      'node:stream': '*',
    },
  },
  // a repository -> answers, each with its proof
  scan: {
    rooms: ['scan', ...leaves],
    types: ['knowledge'],
    packages: { 'node:fs': '*', 'node:path': '*', 'smol-toml': ['needs/read-toml.ts'] },
  },
  decision: { rooms: ['decision', 'language'], types: ['knowledge'], packages: {} },
  knowledge: {
    rooms: ['knowledge', 'documents', 'errors', 'language'],
    packages: {
      'zod/mini': '*',
      'node:fs': '*',
      'node:path': '*',
      'node:crypto': '*',
      'node:zlib': ['load-shipped.ts'],
    },
  },
  // the leaves
  typesetting: {
    rooms: ['typesetting', 'language'],
    types: ['knowledge'],
    packages: { 'cli-table3': ['tables/table.ts'] },
  },
  documents: {
    rooms: ['documents', 'errors'],
    packages: {
      yaml: ['yaml/yaml-document.ts', 'yaml/compose-yaml.ts', 'yaml/yaml-scalars.ts'],
      'node:fs': '*',
      'node:path': '*',
    },
  },
  errors: { rooms: ['errors', 'language', 'typesetting'], packages: { 'fastest-levenshtein': ['nearest.ts'] } },
  language: { rooms: ['language'], packages: {} },
  'version.ts': { rooms: [], packages: {} },
  // how the program is built; nothing of it is in the program
  package: {
    rooms: ['package', 'knowledge', 'decision', 'errors'],
    packages: {
      rolldown: '*',
      'rolldown/parseAst': ['arrows-to-functions.ts', 'exports-to-values.ts', 'texts-apart.ts'],
      '@swc/wasm': ['minified.ts'],
      'node:*': '*',
    },
  },
};

const roomOf = (path: string) => path.replace(/^src\//, '').split('/')[0]!;
const sources = filesBelow('src');

function refusal({ file, target, typeOnly }: Import): string | undefined {
  const room = house[roomOf(file)];
  if (room === undefined) return `${file}: no room is called ${roomOf(file)}`;
  if (target.startsWith('src/')) {
    const into = roomOf(target);
    if (room.rooms.includes(into)) return undefined;
    if (room.types?.includes(into)) return typeOnly ? undefined : `${file}: may import types only from ${target}`;
    return `${file}: may not import ${target}`;
  }
  if (typeOnly) return undefined;
  const named = room.packages[target] ?? (target.startsWith('node:') ? room.packages['node:*'] : undefined);
  const inRoom = relative(`src/${roomOf(file)}`, file);
  return named === '*' || named?.includes(inRoom) ? undefined : `${file}: may not import ${target}`;
}

describe('the house', () => {
  it('has its arrows point one way', () => {
    expect(sources.flatMap(importsOf).flatMap((i) => refusal(i) ?? [])).toEqual([]);
  });

  it('would notice an arrow that points back', () => {
    const back: Import[] = [
      { file: 'src/decision/weighing/score.ts', target: 'src/report/words/findings.ts', typeOnly: false },
      { file: 'src/decision/weighing/score.ts', target: 'src/knowledge/load-knowledge.ts', typeOnly: false },
      { file: 'src/decision/weighing/score.ts', target: 'node:fs', typeOnly: false },
      { file: 'src/questionnaire/answers/read-answers.ts', target: 'inquirer', typeOnly: false },
      { file: 'src/knowledge/schema.ts', target: 'src/program/main.ts', typeOnly: false },
    ];
    expect(back.map(refusal)).not.toContain(undefined);
    expect(importsOf('src/decision/build-model.ts').some((i) => i.typeOnly)).toBe(true);
  });

  it('leaves the process to cli.ts', () => {
    const touching = sources
      .filter((file) => !file.startsWith('src/package/'))
      .filter((file) => {
        const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'[^'\n]*'|`[^`]*`/gm, '');
        return /\bprocess\.(?!stdout\b.*type)|\bconsole\.|globalThis\.process/.test(code);
      });
    expect(touching).toEqual(['src/cli.ts']);
  });

  it('keeps clock and chance out of the arithmetic', () => {
    const impure = sources
      .filter((file) => /^src\/(decision|questionnaire|report)\//.test(file))
      // a comment of the generated tables names the class that they are from
      .filter((file) => file !== 'src/typesetting/widths/width-tables.ts')
      .filter((file) =>
        /\bDate\.now|new Date\(\)|Math\.random|performance\.now|toLocale|\bIntl\./.test(
          readFileSync(join(root, file), 'utf8'),
        ),
      );
    expect(impure).toEqual([]);
  });

  it('names a file after what it exports', () => {
    /** Files that export several things of one kind, each with the reason; one that ends to need it is told below. */
    const collections: Readonly<Record<string, string>> = {
      'src/index.ts': 'the library’s public names',
      'src/decision/model.ts': 'the types of the arithmetic',
      'src/decision/tolerances.ts': 'how close two numbers may be',
      'src/knowledge/schema.ts': 'one schema a file of a base',
      'src/commands/call/command.ts': 'the types of commands',
      'src/report/numbers.ts': 'how numbers are rounded and printed',
      'src/report/outline/changes/changes.ts': 'both kinds of changes, in the names of a base',
      'src/report/outline/reasons/reason-finding.ts': 'a reason in the names of a base',
      'src/report/group/group-lines.ts': 'what several formats say of a group, line by line',
      'src/report/words/changes.ts': 'what would change who is first, in words',
      'src/report/words/findings.ts': 'a sentence for each finding',
      'src/report/words/words.ts': 'words that every subject has',
      'src/report/formats/json/schema/schema-parts.ts': 'what several parts of one schema are made of',
      'src/report/formats/text/arithmetic/parts.ts': 'what the tables of the arithmetic share',
      'src/typesetting/widths/width-tables.ts': 'generated ranges',
      'src/page/change-state.ts': 'the steps from one state of the page to the next',
    };
    /** A folder a language, a file a subject: each exports its language's words. */
    const words = /\/words\/(\w+)\/[\w-]+\.ts$/;
    const misnamed = sources.filter((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const names = [
        ...text.matchAll(/^export (?:async )?(?:abstract )?(?:function\*?|class|const|interface|type|enum) (\w+)/gm),
      ].map((m) => m[1]!);
      const wanted = basename(file, '.ts').replaceAll('-', '').toLowerCase();
      if (names.length === 1 && names[0] === words.exec(file)?.[1]) return false;
      const command = names.includes('run') && /^src\/commands\//.test(file);
      // the sentences of one subject in one language: named after the language, which is their folder
      const sentences = /\/words\/(\w+)\/[\w-]+\.ts$/.exec(file)?.[1];
      if (sentences !== undefined) return names.join() !== sentences;
      return (
        names.length > 0 &&
        !command &&
        !names.some((name) => name.toLowerCase().includes(wanted) || wanted.includes(name.toLowerCase()))
      );
    });
    expect(misnamed.filter((file) => !(file in collections))).toEqual([]);
  });

  it('keeps files short', () => {
    /** Tables of sentences and data read from top to bottom; splitting them would only hide half of them. */
    const long = new Set([
      'src/report/outline/finding.ts',
      'src/program/specs.ts',
      'src/knowledge/schema.ts',
      'src/knowledge/knowledge.ts',
    ]);
    const tooLong = sources.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 200);
    expect(tooLong.filter((file) => !long.has(file))).toEqual([]);
  });
});
