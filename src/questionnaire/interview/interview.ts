import type { GivenAnswers, Model } from '../../decision/model.ts';
import type { Question } from '../../knowledge/knowledge.ts';
import { answeredBefore } from './answered-before.ts';
import { keepFound, stillGiven } from './keep-found.ts';
import { nextQuestion, type Order } from './next-question.ts';
import { prioritiesStep } from './priorities-step.ts';
import { relevantNow } from './relevant-now.ts';
import { shownAnswers } from './shown-answers.ts';
import { type StandingNow, standingNow } from './standing-now.ts';
import type { Ask, FoundAnswer, LeaveCause, Reply, Step } from './step.ts';
import { usuallyMore } from './usually-more.ts';

export interface InterviewOptions {
  readonly model: Model;
  /** In the order of the model. */
  readonly questions: readonly Question[];
  /** Answers that there are already; they are not asked again. */
  readonly given: GivenAnswers;
  /** What of them was found in code, and is shown before it counts. */
  readonly found?: readonly FoundAnswer[];
  readonly order: Order;
  readonly ask: Ask;
  /** Something was asked before, which can be gone back to. */
  readonly isContinued?: boolean;
  /** Hears of every change, so that what was answered can be kept whatever happens. */
  readonly onChange?: (given: GivenAnswers) => void;
}

export interface Interviewed {
  readonly given: GivenAnswers;
  /** Questions left out because they could not matter any more. */
  readonly skipped: readonly string[];
  /** Why the interview was left, where it was; `back`: for what was asked before it. */
  readonly left: LeaveCause | 'back' | null;
}

/** Where an interview is. Going back is taking the state before. */
interface State extends GivenAnswers {
  /** Questions put by this interview, in their order. */
  readonly asked: readonly string[];
  /** Those of them to which there is no preference. */
  readonly passed: readonly string[];
  /** Whether it was said what of that is right. */
  readonly checked: boolean;
  /** Whether the questions beyond the core were asked for. */
  readonly more: boolean;
  /** Whether all that is left is asked, although it is decided. */
  readonly everything: boolean;
  /** The question whose answer is being changed, or `priorities`. */
  readonly changing: { readonly question: string } | 'priorities' | null;
  /** Whether the result was decided when it was last shown. */
  readonly wasDecided: boolean;
  /** Relevant questions when the last question was put. */
  readonly relevant: readonly number[];
}

/**
 * Asks until nothing that is left could change the result, or until the person has had enough. Each step follows from the
 * answers so far; the loop only keeps the way back.
 */
export async function interview(options: InterviewOptions): Promise<Interviewed> {
  const { model, given, ask, isContinued = false, onChange } = options;
  let state: State = {
    ...given,
    asked: [],
    passed: [],
    checked: false,
    more: false,
    everything: false,
    changing: null,
    wasDecided: false,
    relevant: [],
  };
  // what was answered before this interview can be gone back to, and be answered otherwise
  const past: State[] = answeredBefore(options).map((question) => ({ ...state, changing: { question } }));
  const before = new Map<string, readonly string[]>(Object.entries(given.answers));
  for (;;) {
    const now = standingNow(model, state, state.passed);
    const step = stepOf(options, state, now, before, isContinued || past.length > 0);
    const reply = await ask(step);
    const isBeforeAll = isContinued && reply.kind === 'back' && past.length === 0;
    if (reply.kind === 'leave' || reply.kind === 'finish' || isBeforeAll) {
      const open = model.questions.flatMap(({ id }, q) => (now.standing.open[q] ? [{ id, q }] : []));
      return {
        given: { ...given, ...answersOf(state) },
        skipped: open.filter(({ q }) => !now.proof.couldStillChange.includes(q)).map(({ id }) => id),
        left: reply.kind === 'leave' ? reply.cause : reply.kind === 'back' ? 'back' : null,
      };
    }
    if (reply.kind === 'back') {
      state = past.pop() ?? state;
    } else {
      if (step.kind === 'question' && reply.kind === 'answer') before.set(step.question.id, reply.options);
      past.push(state);
      state = after(options, state, now, step, reply);
    }
    onChange?.({ ...given, ...answersOf(state) });
  }
}

/** What is asked; what was weighed by hand is not, and stays. */
const answersOf = ({ answers, priorities }: State) => ({ answers, priorities });

/** So many more questions are suggested; more are only offered. */
const aFew = 5;

function stepOf(
  { model, questions, given, found = [], order }: InterviewOptions,
  state: State,
  now: StandingNow,
  before: ReadonlyMap<string, readonly string[]>,
  canGoBack: boolean,
): Step {
  const { changing, asked } = state;
  if (changing === 'priorities') return prioritiesStep(questions, state);
  if (changing !== null) {
    const question = questions.find((q) => q.id === changing.question)!;
    const chosen = before.get(question.id);
    return { kind: 'question', question, place: null, before: chosen, dropped: [], reopened: false, canGoBack };
  }
  const shown = state.checked ? [] : stillGiven(found, state);
  if (shown.length > 0) return { kind: 'found', answers: shown, canGoBack };
  const relevant = relevantNow(model, state.everything, now);
  const core = relevant.filter((q) => model.questions[q]!.core);
  const candidates = core.length > 0 || !state.more ? core : relevant;
  const next = nextQuestion({ model, ...now, order }, candidates);
  if (next !== undefined) {
    const question = questions[next]!;
    const counted = state.more ? relevant : core;
    const done = answeredBefore({ questions, given }).length + asked.length;
    return {
      kind: 'question',
      question,
      place: { position: done + 1, atMost: done + counted.length },
      before: before.get(question.id),
      dropped: state.relevant.flatMap((q) => (now.standing.open[q] && !relevant.includes(q) ? [questions[q]!] : [])),
      reopened: state.wasDecided && !state.everything,
      canGoBack,
    };
  }
  const open = questions.filter((_, q) => now.standing.open[q]);
  const { decided, couldStillChange } = now.proof;
  return {
    kind: 'review',
    decided,
    firsts: now.firsts.map((a) => model.alternatives[a]!.id),
    answers: shownAnswers(questions, state, true),
    left: open,
    offered: decided ? open : couldStillChange.map((q) => questions[q]!),
    usually: decided || couldStillChange.length <= aFew ? null : usuallyMore(model, state, now).result(),
    suggested: !decided && couldStillChange.length <= aFew ? 'go-on' : 'finish',
    canGoBack,
  };
}

function after(
  { model, questions }: InterviewOptions,
  state: State,
  now: StandingNow,
  step: Step,
  reply: Reply,
): State {
  switch (reply.kind) {
    case 'answer': {
      if (step.kind !== 'question') return state;
      const { id } = step.question;
      const { [id]: _, ...others } = state.answers;
      const none = reply.options.length === 0;
      const answered: Record<string, readonly string[]> = none ? others : { ...others, [id]: reply.options };
      return {
        ...state,
        // in the order of the base, whatever the order of asking: the same answers give the same bytes
        answers: Object.fromEntries(
          questions.flatMap((q) => (Object.hasOwn(answered, q.id) ? [[q.id, answered[q.id]!]] : [])),
        ),
        priorities: none ? state.priorities.filter((q) => q !== id) : state.priorities,
        passed: none ? [...state.passed, id] : state.passed,
        asked: state.changing === null ? [...state.asked, id] : state.asked,
        relevant: state.changing === null ? relevantNow(model, state.everything, now) : [],
        wasDecided: state.changing !== null && state.wasDecided,
        changing: null,
      };
    }
    case 'keep':
      return step.kind === 'found' ? { ...state, ...keepFound(state, step.answers, reply.kept), checked: true } : state;
    case 'priorities':
      return { ...state, priorities: reply.questions, changing: null, relevant: [] };
    case 'go-on':
      return { ...state, more: true, everything: now.proof.decided, wasDecided: false, relevant: [] };
    case 'change':
      return { ...state, changing: { question: reply.question }, wasDecided: now.proof.decided };
    case 'mark':
      return { ...state, changing: 'priorities', wasDecided: now.proof.decided };
    default:
      return state;
  }
}
