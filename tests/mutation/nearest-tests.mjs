import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { filesBelow } from './rooms.mjs';
import { root } from './root.mjs';

/** What a file imports, at once or when it is needed; types apart. */
function importsOf(file) {
  const text = readFileSync(join(root, file), 'utf8');
  const found = [
    ...text.matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)'/gm),
    ...text.matchAll(/(?<!typeof )\bimport\(\s*'(\.[^']+)'/g),
  ];
  return found.map(([, from]) => below(file, from));
}
/** Whether a test loads a file with all others of its kind. */
const loadsByKind = (test, file) =>
  [...readFileSync(join(root, test), 'utf8').matchAll(/import\.meta\.glob[^(]*\('(\.[^']+)'/g)].some(([, glob]) =>
    patternOf(below(test, glob)).test(file),
  );
const below = (file, from) => normalize(join(dirname(file), from)).replaceAll('\\', '/');
/** `**\/`, `*` and `{a,b}`, which are all that the tests use. */
const patternOf = (glob) =>
  new RegExp(
    `^${glob
      .replaceAll('.', '\\.')
      .replaceAll('**/', '(.+/)?')
      .replace(/(?<!\))\*/g, '[^/]*')
      .replace(/\{([^}]*)\}/g, (_, of) => `(${of.replaceAll(',', '|')})`)}$`,
  );
const imported = new Map([...filesBelow('src'), ...filesBelow('tests')].map((file) => [file, importsOf(file)]));

/** What such a test starts takes minutes, or is no part of the program; or it weighs it, and changes are heavy. */
const slow =
  /^tests\/(package|fuzz|terminal|startup|plugins)\/|chromium|^tests\/(readme|architecture|examples-ci|page\/page-size)/;
const tests = [...imported.keys()].filter((file) => file.endsWith('.test.ts') && !slow.test(file));

/** Whether a test puts another module in the place of one. */
export const needsOwnModules = (file) => /\bvi\.mock\(/.test(readFileSync(join(root, file), 'utf8'));

/** The test that is of this file alone, if there is one. */
export const namesakeOf = (file) => file.replace(/^src/, 'tests').replace(/\.ts$/, '.test.ts');

/** The test of what the room of this file shows, if it has one. */
export const transcriptsOf = (file) => file.replace(/^src\/([^/]+)\/.*$/, 'tests/$1/transcripts.test.ts');

/** Tests that run the built program, in which a mutant of any file may be met. */
export const throughProgram = tests.filter((file) => reaches(file, 'tests/run-program.ts'));

/** Tests that run the whole program in their own process: near to all that it comes by, and quick. */
export const inProcess = tests.filter((file) => reaches(file, 'tests/run-main-with.ts'));

function reaches(from, to, seen = new Set()) {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return (imported.get(from) ?? []).some((next) => reaches(next, to, seen));
}

/**
 * Tests that import the file; helpers of tests count as what they import. `near` are those that do so by the fewest steps, lie in
 * the folder of the same name or one around it, or run the program in their own process, which are the likeliest to notice, those that load least first;
 * `far` the others, the nearest first.
 */
export function testsOf(file) {
  if (!found.has(file)) found.set(file, sorted(file));
  return found.get(file);
}
const found = new Map();

function sorted(file) {
  const [first = [], ...others] = rings(file);
  const namesake = dirname(file).replace(/^src/, 'tests');
  const isNamesake = (test) => dirname(test) !== 'tests' && `${namesake}/`.startsWith(`${dirname(test)}/`);
  const isNear = (test) => isNamesake(test) || inProcess.includes(test);
  const rest = others.flat();
  return {
    near: lightestFirst([...first, ...rest.filter(isNear), ...tests.filter((test) => loadsByKind(test, file))]),
    far: rest.filter((test) => !isNear(test)),
  };
}

/** A test that loads little is quick, and is about what it loads. */
export const lightestFirst = (files) => [...files].sort((a, b) => loadedBy(a) - loadedBy(b));

/** How many files a file comes to load. */
function loadedBy(file, seen = new Set([file])) {
  for (const next of imported.get(file) ?? [])
    if (!seen.has(next)) {
      seen.add(next);
      loadedBy(next, seen);
    }
  return seen.size;
}

/** The tests that import it, by the number of steps. */
function rings(file) {
  const seen = new Set([file]);
  const all = [];
  for (let ring = [file]; ring.length > 0; ) {
    const above = [...imported].filter(([name, from]) => !seen.has(name) && from.some((f) => ring.includes(f)));
    ring = above.map(([name]) => name);
    for (const name of ring) seen.add(name);
    const here = ring.filter((name) => tests.includes(name) && !throughProgram.includes(name));
    if (here.length > 0) all.push(here);
  }
  return all;
}
