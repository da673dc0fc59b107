import { ownName } from '../typesetting/as-started.ts';
import { shellWord } from '../typesetting/shell-word.ts';

interface Start {
  /** The file that Node was started with; a link is not followed. */
  readonly script: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The working directory. */
  readonly folder: string;
}

/**
 * How the program is called in the shell that started it. npm says of itself what it runs, and `npm start` only where the package
 * is this one; else the file's name and place tell (npx puts a link into a folder of packages, and what it says of itself every program
 * hears that it starts).
 */
export function startedAs({ script, env, folder }: Start): string {
  const { npm_lifecycle_event: event, npm_package_name: of } = env;
  if (event === 'start' && of === ownName) return 'npm start --';
  if (script === undefined) return ownName;
  const path = script.replaceAll('\\', '/');
  if (/\/node_modules\/(\.bin|fw-advisor\/bin)\/[^/]*$/.test(path)) return `npx ${ownName}`;
  if (!path.endsWith('.js')) return ownName;
  const isBelow = script.startsWith(folder) && /^[\\/]/.test(script.slice(folder.length));
  return `node ${shellWord(isBelow ? script.slice(folder.length + 1) : script)}`;
}
