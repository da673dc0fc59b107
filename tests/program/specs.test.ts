import { describe, expect, it } from 'vitest';
import { longName } from '../../src/commands/call/options/long-name.ts';
import { commandSpecs } from '../../src/program/specs.ts';

const all = commandSpecs.flatMap((spec) => [spec, ...spec.commands]);

describe('the commands as data', () => {
  it('have names of lower-case words in their options', () => {
    const names = all.flatMap((spec) => Object.keys(spec.options).map(longName));
    expect(names.filter((name) => !/^--[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  });

  // what takes a value is known before the command is
  it('give an option a value everywhere or nowhere', () => {
    const takes = new Map<string, boolean>();
    for (const [name, option] of all.flatMap((spec) => Object.entries(spec.options))) {
      const here = 'reader' in option;
      expect(takes.get(name) ?? here, name).toBe(here);
      takes.set(name, here);
    }
    expect([...takes.values()]).toEqual(expect.arrayContaining([true, false]));
  });

  it('say in the help what a fallback is, and it is a value that can be given', () => {
    const withFallback = all.flatMap((spec) =>
      Object.values(spec.options).flatMap((o) => ('reader' in o && o.fallback !== undefined ? [o] : [])),
    );
    expect(withFallback.length).toBeGreaterThan(5);
    for (const { reader, fallback } of withFallback) expect(reader.read(String(fallback))).toEqual({ value: fallback });
  });
});
