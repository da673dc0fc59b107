// Changes the arithmetic and the questions in small ways, one at a time, and looks whether a test notices.
// Run: npm run mutation [FILE ...]; without files every file of src/decision and src/questionnaire, which takes hours.
// A file's mutants meet the tests that import the file, or else those that import what imports it, and so on: the nearest.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const reports = join(root, 'reports/mutation');
/** They draw on a terminal and are driven through one, by tests that start the program. */
const drawn = ['ask-in-terminal', 'prompt', 'prompt-input', 'plain/ask-plain', 'drawn-on'].map(
  (name) => `src/questionnaire/terminal/${name}.ts`,
);

const filesBelow = (folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
const sources = ['decision', 'questionnaire'].flatMap((room) => filesBelow(`src/${room}`));
const tests = ['decision', 'questionnaire'].flatMap((room) => filesBelow(`tests/${room}`));

/** What a file imports, types apart. */
const importsOf = (file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)'/gm)].map(
    ([, from]) => normalize(join(dirname(file), from)).replaceAll('\\', '/'),
  );
const imported = new Map([...sources, ...tests].map((file) => [file, importsOf(file)]));

/** Tests that import one of the files; helpers of tests count as what they import. */
function nearestTests(file) {
  const seen = new Set([file]);
  for (let ring = [file]; ring.length > 0; ) {
    const above = [...imported].filter(([name, from]) => !seen.has(name) && from.some((f) => ring.includes(f)));
    const found = above.map(([name]) => name).filter((name) => name.endsWith('.test.ts'));
    if (found.length > 0) return found;
    ring = above.map(([name]) => name);
    for (const name of ring) seen.add(name);
  }
  return [];
}

const asked = process.argv.slice(2);
const files = asked.length > 0 ? asked : sources.filter((file) => !drawn.includes(file));
mkdirSync(reports, { recursive: true });
let killed = 0;
let all = 0;
for (const file of files) {
  const near = nearestTests(file);
  const report = join(reports, `${file.replaceAll('/', '-')}.json`);
  const config = join(reports, 'stryker.json');
  const settings = JSON.parse(readFileSync(join(root, 'stryker.config.json'), 'utf8'));
  writeFileSync(config, JSON.stringify({ ...settings, mutate: [file], jsonReporter: { fileName: report } }));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', config],
    { cwd: root, encoding: 'utf8', env: { ...process.env, MUTATION_TESTS: near.join(',') }, maxBuffer: 2 ** 26 },
  );
  if (status !== 0) {
    if (/Instrumented 1 source file\(s\) with 0 mutant/.test(stdout)) continue;
    console.log(`${file}: could not be run\n${stdout.slice(-1000)}\n${stderr.slice(-2000)}`);
    process.exitCode = 1;
    continue;
  }
  const { mutants } = Object.values(JSON.parse(readFileSync(report, 'utf8')).files)[0] ?? { mutants: [] };
  const counted = mutants.filter((m) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(m.status));
  const dead = counted.filter((m) => m.status === 'Killed' || m.status === 'Timeout');
  killed += dead.length;
  all += counted.length;
  console.log(`${file}: ${dead.length} of ${counted.length} killed`);
  for (const m of counted.filter((m) => !dead.includes(m)))
    console.log(`  ${m.location.start.line}:${m.location.start.column} ${m.status} ${m.mutatorName}: ${m.replacement}`);
}
console.log(`${killed} of ${all} mutants killed, ${((100 * killed) / all).toFixed(1)} %`);
if (all === 0 || killed / all < 0.85) process.exitCode = 1;
