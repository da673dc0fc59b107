import { expect, test } from 'vitest';
import type { SinceVerdict } from '../../../src/knowledge/knowledge.ts';
import { sinceOf } from '../../../src/report/outline/cited/since-of.ts';

const entry = (verdict: SinceVerdict, note: string) => ({
  verdict,
  note: { en: note, ja: `${note} (ja)` },
  evidence: [],
});
const since = {
  knowledge: 'current',
  asOf: '2026-11-23',
  verdicts: {
    holds: entry('holds', 'Still so.'),
    old: entry('outdated', 'No longer so.'),
    older: entry('outdated', 'Nor this.'),
    wrong: entry('wrong-then', 'It never was.'),
  },
};

test('what was wrong from the start is told before what is outdated, wherever it stands', () => {
  expect(sinceOf({ since }, ['holds', 'old', 'wrong'], 'en')).toEqual({
    statement: 'wrong',
    verdict: 'wrong-then',
    note: 'It never was.',
  });
  expect(sinceOf({ since }, ['holds', 'older', 'old'], 'ja')?.note).toBe('Nor this. (ja)');
});

test('what holds, what nobody judged, and a base without judgements have no note', () => {
  expect(sinceOf({ since }, ['holds', 'nobody', 'constructor'], 'en')).toBeNull();
  expect(sinceOf({ since: null }, ['wrong'], 'en')).toBeNull();
});
