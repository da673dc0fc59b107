import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Composer } from 'yaml';
import { writeGrowingBase } from '../../../bench/growing-base.ts';
import { inspectKnowledge } from '../../../src/knowledge/load-knowledge.ts';

const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-once-'));
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

describe('a base', () => {
  it.each([
    ['once where it is written so that only the parser can read it', '#\t\n', 1],
    ['not at all where it is plain', '', 0],
  ])('is parsed %s, and again only what somebody asks the place of', (_, ending, each) => {
    const base = join(folder, 'base');
    writeGrowingBase(base, { frameworks: 4, criteria: 20, questions: 6 }, 'YAML');
    const files = readdirSync(base, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
    for (const file of files) appendFileSync(join(base, file), ending);
    const compose = vi.spyOn(Composer.prototype, 'compose');
    const { problems, knowledge } = inspectKnowledge(base);
    expect(knowledge).not.toBeNull();
    // what a base begins with has to be known before the rest can be read
    const parsed = each * (files.length + 1);
    expect(compose).toHaveBeenCalledTimes(parsed);
    const warnings = problems.filter(({ code }) => code === 'COUNTED_TWICE');
    expect(warnings.length).toBe(4);
    expect(warnings.map(({ place }) => place?.replace(base, ''))).toContain('/frameworks/f0.yaml:33:3');
    expect(compose).toHaveBeenCalledTimes(parsed + warnings.length);
  });
});
