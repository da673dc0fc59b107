import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/errors/problem.ts';
import { rules } from '../../src/knowledge/check-knowledge.ts';
import { houseBase, price } from './extending/house-base.ts';
import { smallBase } from './small-base.ts';

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

  // what a file that cannot be read would have said is not missing elsewhere
  it('tell nothing that is a mere consequence of a file that cannot be read', () => {
    const broken = {
      ...{ 'knowledge.yaml': '][', 'questions.yaml': 'a: map', 'field.yaml': '][', 'hints.yaml': 'a: map' },
      ...{ 'former.yaml': '][', 'since.yaml': 'a: list', 'criteria/comfort.yaml': '][' },
      ...{ 'frameworks/city.yaml': 'a: map', 'frameworks/touring.yaml': '][' },
    };
    const filesTold = (problems: readonly Problem[]) => [
      ...new Set(problems.map(({ place }) => place?.replace(/:.*/, ''))),
    ];
    for (const [file, text] of Object.entries(broken))
      expect(filesTold(smallBase({ [file]: text }).problems()), file).toEqual([file]);
    expect(filesTold(houseBase({ ...price, 'questions.yaml': '][' }).problems())).toEqual(['questions.yaml']);
    for (const head of ['extends: [', 'extends: ../nothing\ntitle: {en: Ours, ja: 社内}\n'])
      expect(filesTold(houseBase({ ...price, 'knowledge.yaml': head }).problems()), head).toEqual(['knowledge.yaml']);
  });
});
