import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/knowledge/check-knowledge.ts';

describe('the rules', () => {
  it('have a test file each, of their name', () => {
    const tests = readdirSync(`${import.meta.dirname}/rules`).map((name) => name.replace(/\.test\.ts$/, ''));
    expect(tests.sort()).toEqual(rules.map((rule) => rule.name).sort());
  });

  it('have a file each, of their name', () => {
    const others = ['citations', 'owners-by-criterion', 'rule', 'statement-places'];
    const files = readdirSync(`${import.meta.dirname}/../../src/knowledge/rules`).map((name) =>
      name.replace(/\.ts$/, ''),
    );
    expect(files.filter((name) => !others.includes(name)).sort()).toEqual(rules.map((rule) => rule.name).sort());
  });

  it('say what they are about', () => {
    for (const rule of rules) expect(rule.description.length, rule.name).toBeGreaterThan(20);
  });
});
