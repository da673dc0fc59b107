import { describe, expect, it } from 'vitest';
import { checkMarkdown } from '../../../src/report/record/check/check-markdown.ts';
import type { CheckResult } from '../../../src/report/record/check/check-result.ts';
import { checkSummary } from '../../../src/report/record/check/check-summary.ts';
import { moved } from '../../../src/report/record/moved.ts';
import type { Change } from '../../../src/report/record/record-change.ts';
import { recordChangeText } from '../../../src/report/record/record-change-text.ts';

const broken = (file: string): CheckResult => ({ file, problems: [] }) as unknown as CheckResult;

it('the last line counts the decisions that hold, and those that could be read', () => {
  const holding = { file: 'a.yaml', holds: true, changes: [] } as unknown as CheckResult;
  const parted = { ...holding, holds: false } as CheckResult;
  for (const language of ['en', 'ja'] as const) {
    const told = checkSummary([holding, parted, broken('c.yaml'), parted], language);
    expect(told.match(/\d+/g)).toEqual(language === 'en' ? ['1', '4'] : expect.arrayContaining(['1', '4']));
    expect(checkSummary([holding], language)).not.toBe(told);
  }
});

it('the table of a job has a head of four, and a row for each file, also for what cannot be checked', () => {
  for (const language of ['en', 'ja'] as const) {
    const [title, blank, head, rule, ...rows] = checkMarkdown([broken('b.yaml'), broken('c.yaml')], language).split(
      '\n',
    );
    expect(title).toMatch(/^## \S/);
    expect(blank).toBe('');
    expect(head!.split('|').slice(1, -1)).toHaveLength(4);
    for (const cell of head!.split('|').slice(2, -1)) expect(cell).toMatch(/\S/);
    expect(rule).toMatch(/^[|\s:-]+$/);
    expect(
      rows
        .filter((row) => row !== '')
        .map((row) =>
          row
            .split('|')
            .map((cell) => cell.trim())
            .slice(1, 4),
        ),
    ).toEqual(['b.yaml', 'c.yaml'].map((file) => ['❌', file, expect.stringMatching(/\S/)]));
  }
});

describe('what moved of a criterion', () => {
  type Moved = Extract<Change, { code: 'CRITERION_MOVED' }>;
  const side = (points: number | null, weight: number | null, levels: readonly [string, string] | null) => ({
    ...{ points, weight, levels },
  });
  const of = (was: ReturnType<typeof side>, now: ReturnType<typeof side>) =>
    moved({ code: 'CRITERION_MOVED', framework: 'A', rival: 'B', was, now } as unknown as Moved);

  it('is points, levels and weight, where they are other ones', () => {
    expect(of(side(12.5, 0.25, ['good', 'fair']), side(-3, 0.125, ['fair', 'good']))).toEqual({
      was: '+12.5',
      now: expect.stringMatching(/^[-−]3\.0$/),
      levels: ['A good → fair', 'B fair → good'],
      weight: '25.0 → 12.5',
    });
  });

  it('is told with what moved it, and without brackets where that is not known', () => {
    const change = (weight: number) =>
      ({
        ...{ code: 'CRITERION_MOVED', criterion: 'c', framework: 'A', rival: 'B' },
        ...{ was: side(1, 0.5, null), now: side(2, weight, null) },
      }) as unknown as Moved;
    expect(recordChangeText(change(0.5), 'en')).toBe('c: the lead of A over B was +1.0 and is now +2.0');
    expect(recordChangeText(change(0.25), 'en')).toBe(
      'c: the lead of A over B was +1.0 and is now +2.0 (weight 50.0 → 25.0)',
    );
    expect(recordChangeText(change(0.5), 'ja')).not.toMatch(/[()（）]/);
  });

  it('is nothing of what is as it was, or was not known', () => {
    const same = side(1, 0.5, ['good', 'fair']);
    expect(of(same, same)).toMatchObject({ levels: [], weight: null });
    expect(of(same, side(1, 0.5, ['good', 'good'])).levels).toEqual(['B fair → good']);
    expect(of(same, side(1, 0.5, ['fair', 'fair'])).levels).toEqual(['A good → fair']);
    for (const [was, now] of [
      [side(null, null, null), same],
      [same, side(null, null, null)],
    ] as const)
      expect(of(was, now)).toMatchObject({ levels: [], weight: null });
    expect(of(side(null, null, null), same)).toMatchObject({ was: null, now: '+1.0' });
  });
});
