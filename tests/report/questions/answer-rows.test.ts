import { describe, expect, it } from 'vitest';
import { buildModel } from '../../../src/decision/build-model.ts';
import { decide } from '../../../src/decision/decide.ts';
import { loadShipped } from '../../../src/knowledge/load-shipped.ts';
import { answerRows } from '../../../src/report/questions/answer-rows.ts';

const article = loadShipped('article');
const model = buildModel(article);
const rows = (matters: Record<string, number>) =>
  answerRows(
    decide(model, { answers: { goal: ['research'], mobile: ['nice-to-have'] }, priorities: ['mobile'], matters }),
    article,
    'en',
  ).map(({ labels, double, byHand }) => [labels, double, byHand]);

describe('the answers of a report', () => {
  it('stand in the order of the base, with what is weighed by hand behind them', () => {
    expect(rows({ 'research-standing': 2, 'mobile-deployment': 0 })).toEqual([
      ['Research', false, false],
      [expect.stringContaining('nice to have'), true, false],
      ['× 2', false, true],
      ['× 0', false, true],
    ]);
  });

  it('say of a factor that it changes nothing where no answer asks for its criterion', () => {
    expect(rows({ 'gpu-control': 3 }).at(-1)).toEqual(['× 3 (changes nothing: no answer asks for it)', false, true]);
  });
});
