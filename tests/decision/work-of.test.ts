import { describe, expect, it } from 'vitest';
import { buildModel } from '../../src/decision/build-model.ts';
import { decide } from '../../src/decision/decide.ts';
import { firmness } from '../../src/decision/firmness/firmness.ts';
import { workOf } from '../../src/decision/work-of.ts';
import { loadShipped } from '../../src/knowledge/load-shipped.ts';
import { simulateInterviews } from '../../src/questionnaire/interview/simulate-interviews.ts';
import { standingNow } from '../../src/questionnaire/interview/standing-now.ts';
import { usuallyMore } from '../../src/questionnaire/interview/usually-more.ts';

const counting = (log: number[]) =>
  workOf(function* () {
    for (let n = 0; n < 3; n++) {
      log.push(n);
      yield;
    }
    return 'done';
  });

describe('workOf', () => {
  it('begins when it is asked for, and does each part once', () => {
    const log: number[] = [];
    const work = counting(log);
    expect(log).toEqual([]);
    expect(work.step()).toBe(true);
    expect(log).toEqual([0]);
    expect([work.result(), work.result()]).toEqual(['done', 'done']);
    expect(log).toEqual([0, 1, 2]);
    expect(work.step()).toBe(false);
  });
});

describe('work that would keep a page waiting', () => {
  const model = buildModel(loadShipped('current'));
  const given = { answers: { goal: ['research'], debugging: ['essential'] }, priorities: [] };
  const decision = decide(model, given);

  it('samples at most 512 weightings in a step, wherever it stops', () => {
    const { sampling } = firmness(decision, 1);
    for (let step = 0; step < 5; step++) sampling.step();
    expect(sampling.result()).toEqual(firmness(decision, 1).acceptability);
    const again = firmness(decision, 1).sampling;
    let steps = 1;
    while (again.step()) steps++;
    expect(steps).toBeGreaterThanOrEqual(10_000 / 512);
  });

  it('goes on by one answer in a step where interviews are simulated', () => {
    const more = { ...given, passed: [] };
    const now = standingNow(model, given, []);
    const steps = simulateInterviews(9, model, more, now);
    let answers = 0;
    let next = steps.next();
    for (; !next.done; next = steps.next()) answers++;
    expect(answers).toBe(next.value.reduce((sum, count) => sum + count, 0));
    expect(answers).toBeGreaterThan(9);
    // by lot: not each of them takes the same way, but all of them the same ways again
    expect(new Set(next.value).size).toBeGreaterThan(1);
    const again = simulateInterviews(9, model, more, now);
    let same = again.next();
    while (!same.done) same = again.next();
    expect(same.value).toEqual(next.value);
    expect(usuallyMore(model, more, now).result()).toBe([...next.value].sort((a, b) => a - b)[4]);
  });
});
