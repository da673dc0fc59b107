import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { siblingBases } from '../../../src/knowledge/reading/sibling-bases.ts';
import { smallBase } from '../small-base.ts';

/** Bases side by side, each with what became of the statements of another. */
function beside(bases: Readonly<Record<string, { since: string; evidence: string }>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-siblings-'));
  const { folder: small } = smallBase();
  for (const [name, { since, evidence }] of Object.entries(bases)) {
    cpSync(small, join(folder, name), { recursive: true });
    const path = join(folder, name, 'since.yaml');
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace('knowledge: motorcycles', `knowledge: ${since}`).replace('[motor]', `[${evidence}]`),
    );
  }
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('siblingBases', () => {
  const three = () =>
    beside({
      mine: { since: 'yours', evidence: 'cited-by-mine' },
      yours: { since: 'mine', evidence: 'cited-by-yours' },
      theirs: { since: 'yours', evidence: 'cited-by-theirs' },
    });

  it('counts what other bases cite of this one, and of no other', () => {
    const folder = three();
    expect([...siblingBases(join(folder, 'mine')).citedElsewhere!]).toEqual(['cited-by-yours']);
    expect([...siblingBases(join(folder, 'yours')).citedElsewhere!].sort()).toEqual([
      'cited-by-mine',
      'cited-by-theirs',
    ]);
    expect([...siblingBases(join(folder, 'theirs')).citedElsewhere!]).toEqual([]);
  });

  it('knows the statements of a neighbour, and of nobody who is not there', () => {
    const { statementsOf } = siblingBases(join(three(), 'mine'));
    expect(statementsOf!('yours')).toContain('city.pace');
    expect(statementsOf!('nobody')).toBeUndefined();
    expect(statementsOf!('mine')).toBeUndefined();
  });
});
