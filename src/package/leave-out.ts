import type { Plugin } from 'rolldown';
import { heldNames } from './held-names.ts';

/** What bundled packages import and the program does not need, with what it gets instead. */
const stubs: Readonly<Record<string, string>> = {
  // the exports of node:process are getters that open stdin and stdout; the global does not
  'node:process': 'module.exports = globalThis.process',
  process: 'module.exports = globalThis.process',
  // cli-table3 colours through it if it is there; colours are ours
  '@colors/colors/safe': 'module.exports = {}',
  // cli-table3 measures empty cells and borders only: the texts are laid into its grid (src/report/layout/table.ts)
  'string-width': 'module.exports = (text) => text.length',
  // the interview draws a list of its own, and none of Inquirer's; the editor alone brings a table of encodings
  ...Object.fromEntries(
    ['checkbox', 'confirm', 'editor', 'expand', 'input', 'number', 'password', 'rawlist', 'search', 'select'].map(
      (prompt) => [`@inquirer/${prompt}`, `module.exports = { default() { throw new Error("no ${prompt} prompt") } }`],
    ),
  ),
};

/**
 * What takes time to load, is imported by files that many commands share, and used by few: loaded at its first use, by
 * the names that are used. `held-names.ts` holds that there are no others.
 */
const late: Readonly<Record<string, readonly string[]>> = {
  // only commander's executable subcommands start a process
  'node:child_process': ['spawn'],
  // makes a table of 256 KB, and is asked only where a word is not known
  'fastest-levenshtein': ['distance'],
  'node:crypto': ['createHash', 'randomUUID'],
};
const lateCode = (id: string, names: readonly string[]) => {
  const required = `require(${JSON.stringify(id.replace('node:', ''))})`;
  return `module.exports = { ${names.map((name) => `get ${name}() { return ${required}.${name} }`).join(', ')} }`;
};

/** Whether an import is Node's own; what is left out or comes late is not, or rolldown would not ask for it here. */
export const isNode = (id: string, importer?: string): boolean =>
  id.startsWith('node:') && stubOf(id, importer) === undefined;

const stubOf = (id: string, importer: string | undefined): string | undefined =>
  (importer?.includes('node_modules') && Object.hasOwn(stubs, id) ? stubs[id] : undefined) ??
  (Object.hasOwn(late, id) && !importer?.startsWith('\0stub:') ? lateCode(id, late[id]!) : undefined);

/** Leaves out what is never used and costs start-up time. */
export function leaveOut(): Plugin {
  const found = new Map<string, string>();
  return {
    name: 'leave-out',
    resolveId: (source, importer) => {
      const stub = stubOf(source, importer);
      if (stub === undefined) return null;
      const id = `\0stub:${source}`;
      found.set(id, stub);
      return id;
    },
    load: (id) => (found.has(id) ? { code: found.get(id)!, moduleType: 'js' } : null),
    transform(code, id) {
      for (const [module, names] of Object.entries(late)) {
        const fault = heldNames(code, module, names);
        if (fault !== undefined) this.error(`${id}: ${fault} (src/package/leave-out.ts)`);
      }
    },
  };
}
