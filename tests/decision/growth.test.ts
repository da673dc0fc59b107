import { describe, expect, test } from 'vitest';
import { buildModel } from '../../src/decision/build-model.ts';
import { answerFlips } from '../../src/decision/change/answers/answer-flips.ts';
import { ratingFlips } from '../../src/decision/change/ratings/rating-flips.ts';
import { type Decision, decide } from '../../src/decision/decide.ts';
import type { GivenAnswers, Model } from '../../src/decision/model.ts';
import { decidingAnswers } from '../../src/decision/proof/deciding-answers.ts';
import { nextQuestion } from '../../src/questionnaire/interview/next-question.ts';
import { standingNow } from '../../src/questionnaire/interview/standing-now.ts';
import { counted } from './counted.ts';
import { given, handMade } from './hand-made.ts';
import { drawBase } from './random-model.ts';

interface Sized {
  readonly model: Model;
  readonly given: GivenAnswers;
}

/** Frameworks, criteria and questions, each criterion asked about by one question, and each question answered. */
function grown(frameworks: number, criteria: number, questions: number): Sized {
  const { knowledge } = drawBase(1);
  const [{ levels }] = [knowledge.criteria[0]!];
  const [ids, owners] = [indices(criteria), indices(questions)];
  const level = (f: number, c: number) => levels[(f * 7 + c * 5 + ((f * c) % 3)) % levels.length]!.id;
  const model = buildModel({
    criteria: ids.map((c) => ({ ...knowledge.criteria[0]!, id: `c${c}` })),
    questions: owners.map((q) => {
      const owned = ids.filter((c) => c % questions === q);
      const all = (word: 'minor' | 'major') => Object.fromEntries(owned.map((c) => [`c${c}`, word]));
      const options = (['minor', 'major'] as const).map((word) => ({ id: word, label: text, importance: all(word) }));
      return { id: `q${q}`, tier: 'more' as const, asks: text, why: text, basis: [], options };
    }),
    frameworks: indices(frameworks).map((f) => ({
      ...knowledge.frameworks[0]!,
      id: `f${f}`,
      assessments: Object.fromEntries(
        ids.map((c) => [`c${c}`, { level: level(f, c), because: text, evidence: ['s'] }]),
      ),
    })),
  });
  const answers = Object.fromEntries(owners.map((q) => [`q${q}`, [q % 2 === 0 ? 'minor' : 'major']]));
  return { model, given: { answers, priorities: [] } };
}

const text = { en: 't', ja: 't' };
const indices = (length: number) => Array.from({ length }, (_, i) => i);

/** One leads by five questions, and each of some hundreds of pairs of other answers would put the second first. */
function duel(frameworks: number, questions: number): Sized {
  const half = questions / 2;
  const level = (better: boolean) => (better ? 'yes' : 'no');
  const rows = indices(frameworks).map((f) => [
    `f${f}`,
    indices(2 * half + 5).map((c) => level((f === 0 && c >= half) || (f === 1 && c < half))),
  ]);
  const asked = indices(2 * half + 5).map((c) => [
    `q${c}`,
    { some: { importance: { [`c${c}`]: 'minor' } }, much: { importance: { [`c${c}`]: 'major' } } },
  ]);
  const model = handMade(Object.fromEntries(rows), Object.fromEntries(asked));
  return { model, given: given(Object.fromEntries(asked.map(([id]) => [id, 'some']))) };
}

/** How many times as many numbers are looked at where one size is doubled: 2 where that grows as the size does, 4 as its square. */
function growth(work: (decision: Decision) => unknown, small: Sized, large: Sized): number {
  const looks = ({ model, given }: Sized) => {
    const watched = counted(model);
    const decision = decide(watched.model, given);
    // what the decision itself takes is not counted
    const before = [decision.ranking, decision.standing, watched.looks()].at(-1) as number;
    work(decision);
    return watched.looks() - before;
  };
  return looks(large) / looks(small);
}

describe('what is looked at, where a base is twice as large', () => {
  test('other answers: pairs of questions are known without weighing all answers anew', () => {
    // each single change weighs every answer, so that is 4 where all of them give points; with all pairs weighed it is 8
    expect(growth(answerFlips, duel(2, 40), duel(2, 80))).toBeLessThan(5);
    expect(growth(answerFlips, duel(10, 20), duel(20, 20))).toBeLessThan(2.5);
  });

  test('other ratings: one alternative is scored anew, and not the model', () => {
    expect(growth(ratingFlips, grown(20, 12, 12), grown(40, 12, 12))).toBeLessThan(2.5);
    expect(growth(ratingFlips, grown(8, 30, 10), grown(8, 60, 10))).toBeLessThan(5);
  });

  test('the deciding answers', () => {
    expect(growth(decidingAnswers, grown(2, 60, 60), grown(2, 120, 120))).toBeLessThan(5);
  });

  test('the next question of an interview', () => {
    const next = ({ model }: Decision) => {
      const now = standingNow(model, { answers: { q0: ['major'] }, priorities: [] }, []);
      return nextQuestion({ model, ...now, order: 'adaptive' }, now.proof.couldStillChange);
    };
    expect(growth(next, grown(2, 100, 100), grown(2, 200, 200))).toBeLessThan(2.5);
    expect(growth(next, grown(10, 40, 20), grown(20, 40, 20))).toBeLessThan(5);
  });
});
