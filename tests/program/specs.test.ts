import { describe, expect, it } from 'vitest';
import { commandSpecs } from '../../src/program/specs.ts';

const all = commandSpecs.flatMap((spec) => [spec, ...(spec.commands ?? [])]);
const options = all.flatMap((spec) =>
  [...(spec.options ?? []), ...(spec.common ?? [])].map((option) => ({ command: spec.name, ...option })),
);

describe('the commands as data', () => {
  // `program.ts` builds only the options that the words name, and knows them by their long flag
  it.each(options)('$command $flags is one long flag, with or without a value', ({ flags }) => {
    expect(flags).toMatch(/^--[a-z]+(-[a-z]+)*( <[a-z=]+>)?$/);
  });

  it('have no two options of one name', () => {
    for (const spec of all) {
      const flags = [...(spec.options ?? []), ...(spec.common ?? [])].map((o) => o.flags.split(' ')[0]);
      expect(flags, spec.name).toEqual([...new Set(flags)]);
    }
  });
});
