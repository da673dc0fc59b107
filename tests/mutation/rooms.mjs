import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** The rooms of src, and its own files under `program`, which they belong to. */
export const rooms = [
  ...[
    'decision',
    'questionnaire',
    'report',
    'knowledge',
    'documents',
    'errors',
    'commands',
    'scan',
    'typesetting',
    'language',
  ],
  ...['mcp', 'program', 'page'],
];

/**
 * What no test of these can see, and why: what draws on a terminal or runs in a browser is driven through one, by tests that
 * start the real program or the real page.
 */
const apart = [
  /^src\/questionnaire\/terminal\/(ask-in-terminal|prompt|prompt-input|drawn-on|plain\/ask-plain)\.ts$/,
  /^src\/page\/browser\//,
  // types alone, and how the program is built
  /\.d\.ts$/,
  /^src\/package\//,
];

export const filesBelow = (folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();

/** The files that a word of the command line means: a room, or a file. */
export function filesOf(asked) {
  if (asked.endsWith('.ts')) return [asked];
  const own = asked === 'program' ? ['src/cli.ts', 'src/index.ts', 'src/version.ts'] : [];
  return [...filesBelow(`src/${asked}`), ...own].filter((file) => !apart.some((pattern) => pattern.test(file)));
}
