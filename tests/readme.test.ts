import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { node, program, type Ran, runProgram } from './run-program.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
/** Pages for readers, in English; each has its Japanese one. */
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'knowledge/README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md') && !name.endsWith('.ja.md'))
    .map((name) => `docs/${name}`),
];
const inJapanese = (page: string) => page.replace(/\.md$/, '.ja.md');
const bothLanguages = pages.flatMap((page) => [page, inJapanese(page)]);

/** A page without what is fenced. */
const prose = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '');
/** Commands that a page shows, each with what it prints where that is shown: `$ command` and the lines below. */
interface Shown {
  readonly command: string;
  readonly printed: string | null;
}
function commandsOf(text: string): Shown[] {
  const lines = [...prose(text).matchAll(/^ {4}(\$ )?((?:fw-advisor|printf|mkdir) .+)\n((?: {4}(?!\$).+\n)*)/gm)];
  return lines.flatMap<Shown>(([, shown, first, rest]) => {
    if (shown !== undefined) return [{ command: first!, printed: rest!.replace(/^ {4}/gm, '') }];
    const more = [...rest!.matchAll(/^ {4}((?:fw-advisor|printf|mkdir) .+)$/gm)].map((m) => m[1]!);
    return [first!, ...more].map((command) => ({ command, printed: null }));
  });
}
const withoutComment = (command: string) => command.replace(/\s+#.*$/, '');

/** Files that a page shows. */
const filesOf = (text: string) =>
  [...text.matchAll(/^```yaml\n# (\S+\.yaml)\n([\s\S]*?)^```/gm)].map(([, name, body]) => ({
    name: name!,
    body: body!,
  }));

const temporary: string[] = [];
afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder with the program on the path, the files that the page shows, and the examples where it names them. */
function folderFor(text: string) {
  const home = mkdtempSync(join(tmpdir(), 'fw-advisor-readme-'));
  temporary.push(home);
  const cwd = join(home, 'work');
  mkdirSync(cwd);
  writeFileSync(join(home, 'fw-advisor'), `#!/bin/sh\nexec '${node}' '${program}' "$@"\n`);
  chmodSync(join(home, 'fw-advisor'), 0o755);
  for (const { name, body } of filesOf(text)) if (!name.startsWith('.')) writeFileSync(join(cwd, name), body);
  if (/ examples\//.test(text))
    for (const base of ['databases', 'house'])
      cpSync(join(root, 'examples', base), join(cwd, 'examples', base), { recursive: true });
  const env = { HOME: home, PATH: `${home}${delimiter}${process.env.PATH}` };
  return {
    run: (command: string): Ran => {
      // what any shell makes the same words of needs none, nor a process
      if (plain.test(command)) return runProgram(command.split(/ +/).slice(1), { cwd, env });
      const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
        cwd,
        encoding: 'utf8',
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      return { code: status, stdout, stderr };
    },
  };
}
const plain = /^fw-advisor( +[\w.,/=-]+)*$/;

/** They ask, so without a terminal they say what is missing. */
const interviews = new Set(['fw-advisor --knowledge current']);
/** They are about a shell that is running; tests/plugins and tests/commands have them. */
const ofAShell = /^fw-advisor completion /;

describe('the pages for readers', () => {
  it('show what the program makes of them: npm run readme', () => {
    expect(() =>
      execFileSync(process.execPath, ['examples/make-readme.mjs', '--check'], { cwd: root, stdio: 'pipe' }),
    ).not.toThrow();
  });

  it.each(pages)('%s has the same generated parts, commands and files in both languages', (page) => {
    const [en, ja] = [page, inJapanese(page)].map(read);
    const parts = (text: string) => [...text.matchAll(/<!-- begin: (\w+) -->/g)].map((m) => m[1]);
    // what is printed too, so that what runs in one language runs in the other
    const commands = (text: string) =>
      commandsOf(text).map(({ command, printed }) => ({ command: withoutComment(command), printed }));
    const files = (text: string) => filesOf(text).map(({ name, body }) => ({ name, data: parse(body) as unknown }));
    const headings = (text: string) => [...prose(text).matchAll(/^(#+) /gm)].map((m) => m[1]);
    expect(parts(ja!)).toEqual(parts(en!));
    expect(commands(ja!)).toEqual(commands(en!));
    expect(files(ja!)).toEqual(files(en!));
    expect(headings(ja!)).toEqual(headings(en!));
  });

  it('the lists of changes tell the same in both languages, up to the version of the package', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const [en, ja] = ['CHANGELOG.md', 'CHANGELOG.ja.md'].map((file) =>
      read(file)
        .split(/^#{2,3} /m)
        .slice(1)
        .map((part) => ({ title: part.split('\n')[0]!, changes: part.match(/^- /gm)?.length ?? 0 })),
    );
    expect(ja!.map(({ changes }) => changes)).toEqual(en!.map(({ changes }) => changes));
    const releases = (parts: typeof en) => parts!.map(({ title }) => title).filter((title) => /^\d/.test(title));
    expect(releases(en)).toEqual(releases(ja));
    expect(releases(en)[0]).toBe(version);
  });

  it('README can be read at one sitting', () => {
    for (const file of ['README.md', 'README.ja.md']) expect(read(file).split('\n').length).toBeLessThan(230);
  });

  it('name only scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const file of bothLanguages) {
      const named = [...read(file).matchAll(/npm run ([\w:]+)/g)].map((m) => m[1]!);
      expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    }
  });

  it('lead only to files that there are', () => {
    for (const file of bothLanguages) {
      const links = [...prose(read(file)).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((m) => m[1]!);
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((link) => !existsSync(join(root, dirname(file), link)))).toEqual([]);
    }
  });

  it.each(pages.filter((file) => /^README|in-ci|own-knowledge|outputs/.test(file)))(
    '%s: its commands run as printed, in order, from an empty folder',
    (file) => {
      const text = read(file);
      const { run } = folderFor(text);
      const commands = commandsOf(text).filter(({ command }) => !ofAShell.test(command));
      expect(commands.length).toBeGreaterThan(3);
      for (const { command, printed } of commands) {
        const words = withoutComment(command);
        const { code, stdout, stderr } = run(words);
        if (printed !== null) expect(stdout, command).toBe(printed);
        else if (interviews.has(words)) expect([code, stdout], command).toEqual([2, '']);
        else expect([code, stderr.replace(/^fw-advisor: wrote .*\n/gm, '')], command).toEqual([0, '']);
      }
    },
  );

  it('show answers that the gate they show lets pass, and a record that check holds', () => {
    const { run } = folderFor(read('README.md'));
    expect(run('fw-advisor answers.yaml --expect pytorch --at-least likely --min-margin 5').code).toBe(0);
    expect(run('fw-advisor answers.yaml --expect jax').code).toBe(1);
  });
});
