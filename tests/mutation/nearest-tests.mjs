import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { filesBelow } from './rooms.mjs';
import { root } from './root.mjs';

/** What a file imports, types apart. */
const importsOf = (file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)'/gm)].map(
    ([, from]) => normalize(join(dirname(file), from)).replaceAll('\\', '/'),
  );
const imported = new Map([...filesBelow('src'), ...filesBelow('tests')].map((file) => [file, importsOf(file)]));

/** What such a test starts takes minutes, or is no part of the program. */
const slow =
  /^tests\/(package|fuzz|terminal|startup|plugins)\/|chromium|^tests\/(readme|architecture|streams|examples-ci)/;
const tests = [...imported.keys()].filter((file) => file.endsWith('.test.ts') && !slow.test(file));

/** Tests that run the built program, in which a mutant of any file may be met. */
export const throughProgram = tests.filter((file) => reaches(file, 'tests/run-program.ts'));

function reaches(from, to, seen = new Set()) {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return (imported.get(from) ?? []).some((next) => reaches(next, to, seen));
}

/**
 * Tests that import the file; helpers of tests count as what they import. `near` are those that do so by the fewest steps, which
 * are the likeliest to notice; `far` the others.
 */
export function testsOf(file) {
  const seen = new Set([file]);
  const rings = [];
  for (let ring = [file]; ring.length > 0; ) {
    const above = [...imported].filter(([name, from]) => !seen.has(name) && from.some((f) => ring.includes(f)));
    ring = above.map(([name]) => name);
    for (const name of ring) seen.add(name);
    const found = ring.filter((name) => tests.includes(name) && !throughProgram.includes(name));
    if (found.length > 0) rings.push(found);
  }
  const [near = [], ...far] = rings;
  return { near, far: far.flat() };
}
