import { describe, expect, it } from 'vitest';
import { gateNotes } from '../../../src/commands/recommend/gate.ts';
import { buildModel } from '../../../src/decision/build-model.ts';
import { decide } from '../../../src/decision/decide.ts';
import { type Verdict, verdicts } from '../../../src/decision/model.ts';
import { loadShipped } from '../../../src/knowledge/load-shipped.ts';

const article = loadShipped('article');
const decided = (answers: Record<string, string[]>) => decide(buildModel(article), { answers, priorities: [] });
const notes = (gate: Parameters<typeof gateNotes>[0], decision: ReturnType<typeof decided>) =>
  gateNotes(gate, decision, article, 'en');

describe('the gate', () => {
  it('finds no margin too small where one is left: there is nobody to be ahead of', () => {
    const alone = decided({ mobile: ['required'] });
    expect(alone.ranking).toHaveLength(1);
    expect(alone.margin).toBeNull();
    expect(notes({ minMargin: 100 }, alone)).toBe('');
  });

  it('holds the margin where somebody follows, its end included', () => {
    const two = { ...decided({ goal: ['research'] }), margin: 12.5 };
    expect(two.ranking).toHaveLength(2);
    expect(notes({ minMargin: 12.5 }, two)).toBe('');
    expect(notes({ minMargin: 12.6 }, two)).toContain('--min-margin 12.6: not met');
  });

  it('takes a verdict for at least itself and every weaker one', () => {
    const decision = decided({ goal: ['research'] });
    const met = (verdict: Verdict, atLeast: Verdict) => notes({ atLeast }, { ...decision, verdict }) === '';
    for (const [i, verdict] of verdicts.entries())
      for (const [j, atLeast] of verdicts.entries())
        expect(met(verdict, atLeast), `${verdict}, ${atLeast}`).toBe(i <= j);
  });
});
