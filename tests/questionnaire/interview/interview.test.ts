import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildModel } from '../../../src/decision/build-model.ts';
import type { GivenAnswers } from '../../../src/decision/model.ts';
import type { Question } from '../../../src/knowledge/knowledge.ts';
import { loadShipped } from '../../../src/knowledge/load-shipped.ts';
import { interview } from '../../../src/questionnaire/interview/interview.ts';
import type { Order } from '../../../src/questionnaire/interview/next-question.ts';
import type { QuestionStep, Reply, ReviewStep, Step } from '../../../src/questionnaire/interview/step.ts';
import { completions, firstsOf, smallBase } from '../small-bases.ts';

const article = loadShipped('article');
const model = buildModel(article);

const answer = (...options: string[]): Reply => ({ kind: 'answer', options });
const back: Reply = { kind: 'back' };
const finish: Reply = { kind: 'finish' };
const goOn: Reply = { kind: 'go-on' };
const mark: Reply = { kind: 'mark' };

/** Holds an interview with the replies of a script; each reply is asserted to belong to the step that is shown. */
async function hold(
  replies: (step: Step, index: number) => Reply,
  options: { given?: GivenAnswers; order?: Order; questions?: readonly Question[] } = {},
) {
  const steps: Step[] = [];
  const changes: GivenAnswers[] = [];
  const result = await interview({
    model,
    questions: options.questions ?? article.questions,
    given: options.given ?? { answers: {}, priorities: [] },
    order: options.order ?? 'adaptive',
    ask: async (step) => {
      steps.push(step);
      if (steps.length > 200) throw new Error('no end');
      return replies(step, steps.length - 1);
    },
    onChange: (given) => changes.push(given),
  });
  const asked = steps.filter((s): s is QuestionStep => s.kind === 'question').map((s) => s.question.id);
  const reviews = steps.filter((s): s is ReviewStep => s.kind === 'review');
  return { result, steps, asked, reviews, changes };
}
/** Takes the replies one by one. */
const script =
  (...replies: readonly Reply[]) =>
  (_: Step, index: number) =>
    replies[index] ?? finish;
/** Answers each question from a sheet, "no preference" where it has none, and takes the result. */
const sheet = (answers: Record<string, string>) => (step: Step) =>
  step.kind === 'question' ? answer(...(answers[step.question.id]?.split(',') ?? [])) : finish;

describe('the order of an interview', () => {
  test("the base's first question first, then what can move the result most", async () => {
    const { steps, asked } = await hold(script(answer('research'), answer('none'), answer('developers')));
    // mobile=required would exclude a framework that may still win: no question reaches further
    expect(asked.slice(0, 3)).toEqual(['goal', 'mobile', 'team']);
    expect(steps[0]).toMatchObject({ place: { position: 1, atMost: 10 }, canGoBack: false, before: undefined });
    expect(steps[1]).toMatchObject({ place: { position: 2, atMost: 10 }, canGoBack: true });
  });

  test('fixed: the order of the base, the core before the others', async () => {
    const { asked } = await hold(
      (step) =>
        step.kind === 'question' ? answer() : step.kind === 'review' && step.offered.length > 0 ? goOn : finish,
      { order: 'fixed' },
    );
    const tier = (t: string) => article.questions.filter((q) => q.tier === t).map((q) => q.id);
    expect(asked).toEqual([...tier('core'), ...tier('more')]);
  });

  test('a question that was answered beforehand is not asked', async () => {
    const given = { answers: { goal: ['research'], mobile: ['none'] }, priorities: [] };
    const { asked, steps } = await hold(sheet({}), { given });
    expect(asked).not.toContain('goal');
    expect(asked).not.toContain('mobile');
    expect(steps[0]).toMatchObject({ place: { position: 3 } });
  });
});

describe('an early stop', () => {
  const decisive = {
    goal: 'research',
    mobile: 'none',
    team: 'scientists',
    'gpu-control': 'explicit',
    visualization: 'lightweight',
    experience: 'new-to-deep-learning',
  };

  test('is said with the questions that are left, and these are the skipped ones', async () => {
    const { result, reviews, asked } = await hold(sheet(decisive));
    expect(reviews[0]).toMatchObject({ decided: true, firsts: ['pytorch'], suggested: 'finish' });
    const left = reviews[0]!.left.map((q) => q.id);
    expect(left.length).toBeGreaterThan(3);
    expect([...asked, ...left].sort()).toEqual(article.questions.map((q) => q.id).sort());
    expect(result.skipped).toEqual(left);
  });

  test('going on asks all that is left, core first, whether it matters or not', async () => {
    let gone = false;
    const { asked, reviews, result, steps } = await hold((step) => {
      if (step.kind !== 'review' || gone) return sheet(decisive)(step);
      gone = true;
      return goOn;
    });
    expect(asked.sort()).toEqual(article.questions.map((q) => q.id).sort());
    expect(reviews).toHaveLength(2);
    expect(reviews[1]).toMatchObject({ left: [], offered: [], decided: true });
    expect(result.skipped).toEqual([]);
    const places = steps.flatMap((s) => (s.kind === 'question' ? [s.place] : []));
    expect(places.at(-1)).toEqual({ position: 13, atMost: 13 });
  });

  test('the number that is announced is never passed', async () => {
    let least = Number.POSITIVE_INFINITY;
    await hold((step) => {
      if (step.kind !== 'question' || step.place === null) return finish;
      expect(step.place.position).toBeLessThanOrEqual(step.place.atMost);
      expect(step.place.atMost).toBeLessThanOrEqual(least);
      least = step.place.atMost;
      return answer(step.question.options.at(-1)!.id);
    });
  });

  test('what the core leaves open is offered with the questions that could change it', async () => {
    const { reviews, asked } = await hold((step) =>
      step.kind === 'review' ? (step.decided ? finish : goOn) : answer(),
    );
    expect(reviews[0]).toMatchObject({ decided: false, suggested: 'go-on' });
    expect(reviews[0]!.offered.map((q) => q.id)).toEqual(['containers', 'data-shape', 'features']);
    expect(asked).toHaveLength(13);
  });
});

describe('no preference', () => {
  test('counts for nothing, and the proof does not wait for it', async () => {
    const { result, reviews } = await hold((step) =>
      step.kind === 'review' && step.offered.length > 0 ? goOn : step.kind === 'question' ? answer() : finish,
    );
    expect(result.given.answers).toEqual({});
    expect(reviews.at(-1)).toMatchObject({ decided: true, firsts: ['pytorch', 'tensorflow'] });
    expect(reviews.at(-1)!.answers.every((a) => a.options.length === 0)).toBe(true);
  });

  test('takes an answer back, and its priority with it', async () => {
    const given = { answers: { goal: ['research'] }, priorities: ['goal'] };
    let changed = false;
    const { result } = await hold(
      (step) => {
        if (step.kind === 'question') return answer();
        if (changed || step.kind !== 'review') return finish;
        changed = true;
        return { kind: 'change', question: 'goal' };
      },
      { given },
    );
    expect(result.given).toEqual({ answers: {}, priorities: [] });
  });
});

describe('back and change', () => {
  test('back asks again, with the old answer, and keeps what was said of the later ones', async () => {
    const replies = [answer('research'), answer('required'), back, back, answer('production'), answer('none')];
    const { steps, asked } = await hold(script(...(replies as Reply[])));
    expect(asked.slice(0, 2)).toEqual(['goal', 'mobile']);
    // required leaves one framework: the review comes, and back from there is the question before it
    expect(asked.slice(2, 5)).toEqual(['mobile', 'goal', 'mobile']);
    const [, , , , again, later] = steps as QuestionStep[];
    expect(again).toMatchObject({
      question: { id: 'goal' },
      before: ['research'],
      canGoBack: false,
      place: { position: 1 },
    });
    expect(later).toMatchObject({ question: { id: 'mobile' }, before: ['required'] });
  });

  test('there is no way back from the first question', async () => {
    const { asked } = await hold(script(back, back, answer('research')));
    expect(asked.slice(0, 4)).toEqual(['goal', 'goal', 'goal', 'mobile']);
  });

  test('the review changes one answer and leaves the others; back from there comes to the review', async () => {
    const given = { answers: { goal: ['research'], mobile: ['required'], team: ['developers'] }, priorities: [] };
    let changes = 0;
    const { steps, result } = await hold(
      (step) => {
        if (step.kind === 'question' && step.place !== null) return answer();
        if (step.kind === 'question') return changes++ === 0 ? back : answer('learning');
        const now = step.kind === 'review' ? step.answers.find((a) => a.question.id === 'goal')!.options : [];
        return now[0] === 'research' ? { kind: 'change', question: 'goal' } : finish;
      },
      { given },
    );
    const changing = steps.filter((s) => s.kind === 'question' && s.place === null) as QuestionStep[];
    expect(changing[0]).toMatchObject({ question: { id: 'goal' }, before: ['research'], canGoBack: true });
    expect(result.given.answers).toMatchObject({ goal: ['learning'], mobile: ['required'], team: ['developers'] });
  });

  test('a change that opens a decided result is asked on, and says so', async () => {
    const given = { answers: { goal: ['research'], mobile: ['none'], team: ['scientists'] }, priorities: [] };
    const first = { 'gpu-control': 'explicit', visualization: 'lightweight', experience: 'new-to-deep-learning' };
    let changed = false;
    const { steps } = await hold(
      (step) => {
        if (step.kind === 'question') return step.place === null ? answer('production') : sheet(first)(step);
        if (changed) return finish;
        changed = true;
        return { kind: 'change', question: 'goal' };
      },
      { given },
    );
    const at = steps.findIndex((s) => s.kind === 'question' && s.place === null);
    expect(steps[at + 1]).toMatchObject({ kind: 'question', reopened: true });
    expect((steps.slice(at + 2).filter((s) => s.kind === 'question') as QuestionStep[]).every((s) => !s.reopened)).toBe(
      true,
    );
  });
});

describe('priorities', () => {
  test('are marked in the review, and the proof runs again', async () => {
    const given = { answers: { goal: ['production'], mobile: ['none'], team: ['scientists'] }, priorities: [] };
    let marked = false;
    const { result, steps } = await hold(
      (step) => {
        if (step.kind === 'priorities') return { kind: 'priorities', questions: ['team', 'goal'] };
        if (step.kind === 'question') return answer();
        if (marked) return finish;
        marked = true;
        return mark;
      },
      { given },
    );
    expect(result.given.priorities).toEqual(['team', 'goal']);
    expect(steps.find((s) => s.kind === 'priorities')).toMatchObject({ most: 3 });
  });
});

describe('leaving', () => {
  test('keeps the answers so far and says why', async () => {
    const { result, changes } = await hold(script(answer('research'), { kind: 'leave', cause: 'interrupted' }));
    expect(result).toMatchObject({ given: { answers: { goal: ['research'] } }, left: 'interrupted' });
    expect(changes.at(-1)!.answers).toEqual({ goal: ['research'] });
  });

  test('finishing in the middle leaves what could still matter open, and names only what could not', async () => {
    const { result } = await hold(script(answer('research'), answer('none'), finish));
    expect(result.left).toBeNull();
    expect(result.given.answers).toEqual({ goal: ['research'], mobile: ['none'] });
    expect(result.skipped).toEqual([]);
  });
});

describe('on small random bases', () => {
  const bases = smallBase({ profile: true, requires: true });

  test('answering only what is asked gives the winner of the complete answers, in either order', async () => {
    await fc.assert(
      fc.asyncProperty(bases, fc.nat(), fc.constantFrom<Order>('adaptive', 'fixed'), async (base, which, order) => {
        const all = [...completions({ ...base, passed: [] })];
        const complete = all[which % all.length]!;
        const asked: string[] = [];
        const { given } = await interview({
          model: base.model,
          questions: base.questions,
          given: base.given,
          order,
          ask: async (step) => {
            if (step.kind !== 'question')
              return step.kind === 'review' && !step.decided ? { kind: 'go-on' } : { kind: 'finish' };
            expect(asked).not.toContain(step.question.id);
            asked.push(step.question.id);
            return { kind: 'answer', options: complete[step.question.id] ?? [] };
          },
        });
        const { priorities } = base.given;
        expect(firstsOf(base.model, given).firsts).toEqual(
          firstsOf(base.model, { answers: complete, priorities }).firsts,
        );
      }),
      { numRuns: 600, seed: 3 },
    );
  });

  test('as many steps back as forward end where it began, whatever was replied', async () => {
    await fc.assert(
      fc.asyncProperty(bases, fc.array(fc.nat(30), { minLength: 1, maxLength: 12 }), async (base, choices) => {
        const shown: string[] = [];
        const print = (step: Step) =>
          step.kind === 'question'
            ? `${step.question.id}${JSON.stringify(step.place)}`
            : `${step.kind}${JSON.stringify(step.answers)}`;
        let forward = 0;
        let backward = 0;
        await interview({
          model: base.model,
          questions: base.questions,
          given: base.given,
          order: 'adaptive',
          ask: async (step) => {
            if (forward < choices.length) {
              shown.push(print(step));
              const choice = choices[forward++]!;
              if (step.kind === 'question')
                return answer(
                  ...(choice % 4 === 0 ? [] : [step.question.options[choice % step.question.options.length]!.id]),
                );
              if (step.kind === 'priorities')
                return { kind: 'priorities', questions: step.answers.slice(0, choice % 3).map((a) => a.question.id) };
              if (step.kind === 'found') return { kind: 'keep', kept: step.answers };
              if (step.offered.length > 0 && choice % 3 === 0) return goOn;
              if (step.answers.length > 0 && choice % 3 === 1)
                return { kind: 'change', question: step.answers[choice % step.answers.length]!.question.id };
              return mark;
            }
            if (backward > 0) expect(print(step)).toBe(shown[shown.length - backward]);
            return backward++ < shown.length ? back : finish;
          },
        });
      }),
      { numRuns: 300, seed: 4 },
    );
  });
});
