import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
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
  it('is parsed once, and again only what somebody asks the place of', () => {
    const base = join(folder, 'base');
    writeGrowingBase(base, { frameworks: 4, criteria: 20, questions: 6 }, 'YAML');
    const files = readdirSync(base, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
    const compose = vi.spyOn(Composer.prototype, 'compose');
    const { problems, knowledge } = inspectKnowledge(base);
    expect(knowledge).not.toBeNull();
    // what a base begins with has to be known before the rest can be read
    expect(compose).toHaveBeenCalledTimes(files.length + 1);
    const warnings = problems.filter(({ code }) => code === 'COUNTED_TWICE');
    expect(warnings.length).toBe(4);
    expect(warnings.map(({ place }) => place?.replace(base, ''))).toContain('/frameworks/f0.yaml:33:3');
    expect(compose).toHaveBeenCalledTimes(files.length + 1 + warnings.length);
  });
});
