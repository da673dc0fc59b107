import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { version } from '../src/version.ts';
import { runMainWith } from './run-main-with.ts';

const root = join(import.meta.dirname, '..');
/** A session finds those that it names where it starts. */
const bases = ['brokers', 'databases', 'house'];
const thisVersion = new RegExp(`(?<=^|fw-advisor )${version.replaceAll('.', '\\.')}`, 'gm');

/**
 * A test for each session of this folder and each language: a `.sh` file is a session, one command a line, and beside it is
 * kept all that its commands print, write and end with. `--update` keeps what they print now, which is then read as a change.
 * A session knows `fw-advisor`, `printf 'TEXT' > FILE`, `printf 'TEXT' | fw-advisor`, `sed -i 's/TEXT/TEXT/' FILE`, `cat FILE`,
 * `cp -r FROM TO` and `rm -r PATH`; behind `tty` the result goes to a terminal of
 * 80 columns, and what `printf` gives is typed there; variables stand before the program.
 */
export function keepTranscripts(folder: string): void {
  const sessions = readdirSync(folder).filter((name) => name.endsWith('.sh'));
  for (const session of sessions)
    it.each(['en', 'ja'])(`${session} prints what is kept of it, in %s`, async (language) => {
      const commands = readFileSync(join(folder, session), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'));
      const transcript = await inNewFolder(commands, language);
      await expect(transcript).toMatchFileSnapshot(join(folder, session.replace('.sh', `.${language}.txt`)));
    });
}

async function inNewFolder(commands: readonly string[], language: string): Promise<string> {
  const before = process.cwd();
  const here = mkdtempSync(join(realpathSync(tmpdir()), 'fw-advisor-session-'));
  for (const base of bases.filter((name) => commands.some((command) => command.includes(name))))
    cpSync(join(root, 'examples', base), join(here, base), { recursive: true });
  process.chdir(here);
  try {
    return readable((await play(commands, language)).replaceAll(here, '/session').replace(thisVersion, 'x.y.z'));
  } finally {
    process.chdir(before);
    rmSync(here, { recursive: true, force: true });
  }
}

/** What an editor or Git would hide or change. */
const readable = (text: string) =>
  text.replaceAll('\u001b', '␛').replaceAll('\r', '␍').replaceAll('\ufeff', '<byte-order mark>');

async function play(commands: readonly string[], language: string): Promise<string> {
  let transcript = '';
  for (const command of commands) transcript += `$ ${command}\n${await printedBy(command, language)}\n`;
  return transcript;
}

async function printedBy(command: string, language: string): Promise<string> {
  const [, quoted, then, rest] = /^printf '([^']*)' ([|>]) (.*)$/s.exec(command) ?? [];
  const input = lines(quoted ?? '');
  if (then === '>') {
    writeFileSync(rest!, input);
    return '';
  }
  const [first, ...words] = wordsOf(rest ?? command);
  const own = first === undefined ? undefined : ofTheShell[first];
  if (own !== undefined) return own(...words) ?? '';
  const start = [first, ...words].indexOf('fw-advisor');
  const before = [first!, ...words].slice(0, start);
  const isTerminal = before.includes('tty');
  const { out, err, code } = await runMainWith(words.slice(start), {
    env: {
      LANG: language,
      ...Object.fromEntries(before.filter((word) => word.includes('=')).map((word) => word.split('='))),
    },
    input,
    ...(isTerminal ? { rows: 10_000, noteTo: 'terminal' as const } : {}),
    ...(isTerminal && then === '|' ? { isTyped: true } : {}),
  });
  return `${out}${err === '' ? '' : `! ${err.trimEnd().replaceAll('\n', '\n! ')}\n`}= ${code}\n`;
}

const ofTheShell: Readonly<Record<string, (...words: string[]) => string | undefined>> = {
  cat: (file) => readFileSync(file!, 'utf8'),
  cp: (_, from, to) => void cpSync(from!, to!, { recursive: true }),
  rm: (_, path) => void rmSync(path!, { recursive: true }),
  sed(_, change, file) {
    const [, from, to] = change!.split('/').map(lines);
    const text = readFileSync(file!, 'utf8');
    if (!text.includes(from!)) throw new Error(`"${from}" is not in ${file}`);
    writeFileSync(file!, text.replace(from!, to!));
    return undefined;
  },
};

const lines = (text: string) => text.replaceAll('\\n', '\n');

/** As a shell takes them apart, quotes being single ones. */
const wordsOf = (command: string) =>
  [...command.matchAll(/(?:'[^']*'|[^\s'])+/g)].map(([word]) => word.replaceAll("'", ''));
