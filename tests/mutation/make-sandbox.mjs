import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { instrument } from './draw-mutants.mjs';
import { root } from './root.mjs';

/**
 * A copy of the project in which the mutants lie behind switches, with the program built of it: one build for all of them.
 * Gives each mutant the `id` that switches it on.
 */
export async function makeSandbox(mutants) {
  const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-mutation-'));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  for (const name of listed.toString().split('\0')) {
    if (name === '' || !existsSync(join(root, name))) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(join(root, name), join(folder, name));
  }
  // where programs write down what they come by
  mkdirSync(join(folder, 'coverage'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));

  const files = [...new Set(mutants.map(({ file }) => file))].map((name) => ({
    name,
    content: readFileSync(join(root, name), 'utf8'),
    mutate: mutants.filter(({ file }) => file === name).map(({ location }) => location),
  }));
  const made = await instrument(files);
  for (const { name, content } of made.files) writeFileSync(join(folder, name), content);
  const switched = mutants.map((mutant) => ({ ...mutant, id: made.mutants.find((m) => isSame(m, mutant))?.id }));
  const lost = switched.filter(({ id }) => id === undefined);
  if (lost.length > 0) throw new Error(`no switch for ${JSON.stringify(lost[0])}`);

  execFileSync(process.execPath, ['node_modules/rolldown/bin/cli.mjs', '-c', 'rolldown.config.ts'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { folder, switched };
}

const isSame = (made, drawn) =>
  made.fileName === drawn.file &&
  made.mutatorName === drawn.mutatorName &&
  made.replacement === drawn.replacement &&
  JSON.stringify(made.location) === JSON.stringify(drawn.location);
