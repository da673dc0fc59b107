// Runs the tests that drive the built program on every Node that is supported, as real binaries. Run: npm run test:nodes
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** The oldest that `engines` allows, the two that are kept up for long, and the newest. */
const versions = ['20.19.0', '22.23.3', '24.21.0', '26.10.0'];

/** The binary, from the package that has nothing else in it; null where the registry has none for this machine. */
function binaryOf(version) {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = join(root, 'node_modules/.cache/fw-advisor-nodes', version);
  const binary = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true });
    const words = [
      'install',
      '--prefix',
      folder,
      '--no-audit',
      '--no-fund',
      '--no-save',
      '--ignore-scripts',
      '--loglevel=error',
    ];
    const { status } = spawnSync('npm', [...words, `${name}@${version}`], { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) return null;
  }
  const said = execFileSync(binary, ['--version'], { encoding: 'utf8' }).trim();
  if (said !== `v${version}`) throw new Error(`${binary} is ${said}, not v${version}`);
  return binary;
}

/**
 * Every test file that starts the program through `run-program.ts`, but for those of hostile input, of shells, and of what is
 * said in bases and documents: no Node reads them otherwise.
 */
const tests = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter(
    (name) =>
      name.endsWith('.test.ts') && !/^(package|hostile|knowledge|docs|report)|completion|readme|examples/.test(name),
  )
  .filter((name) => /run-program|loaded-modules/.test(readFileSync(join(root, 'tests', name), 'utf8')))
  .map((name) => join('tests', name))
  .sort();
if (tests.length === 0) throw new Error('no test drives the program');
/** What a version between the ends could do differently alone: streams, waiting and signals, and how modules are found. */
const ofThePlatform = tests.filter((name) => /streams|waiting|startup/.test(name));
if (ofThePlatform.length < 3) throw new Error('no test drives streams, waiting and start-up');
const testsOn = (version) => (version === versions[0] || version === versions.at(-1) ? tests : ofThePlatform);

/** The tests wait for signals and limits more than they compute: the Nodes are run beside each other, one worker each. */
const runs = versions.map((version) => ({ version, binary: binaryOf(version) }));
const results = await Promise.all(
  runs.map(({ version, binary }) => (binary === null ? { version } : testOn(version, binary))),
);
for (const { version, status, output } of results) {
  if (status === undefined)
    console.log(`Node ${version}: skipped, the registry gave no binary for ${process.platform}-${process.arch}`);
  else console.log(`Node ${version}: ${status === 0 ? 'passed' : 'FAILED'}, ${testsOn(version).length} files of tests`);
  if (status) console.log(output);
}
process.exitCode = results.some(({ status }) => status) ? 1 : 0;

function testOn(version, binary) {
  const words = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--maxWorkers=1', ...testsOn(version)];
  // the tests run on it too, so that most of them need no process for each run of the program
  const child = spawn(binary, words, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      output += text;
    });
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({ version, status: code ?? 1, output })));
}
