import type { Question } from '../../knowledge/knowledge.ts';
import { noneAmongOthers } from '../answers/none-among-others.ts';
import type {
  AnyStep,
  BaseStep,
  FoundStep,
  PrioritiesStep,
  QuestionStep,
  Reply,
  ReviewStep,
} from '../interview/step.ts';
import { interviewWords } from '../words/interview-words.ts';
import { listWords } from '../words/list-words.ts';
import type { Terminal } from './terminal.ts';

/** A line of a list: what is shown, what is said of it while the cursor is on it, and what choosing it replies. */
export interface Line {
  readonly name: string;
  readonly help?: string | undefined;
  readonly reply: Reply;
  /** Not an answer, but something that can be done instead. */
  readonly aside?: true;
}
/** A line with a box in front of it. */
export interface Box {
  readonly name: string;
  readonly help?: string | undefined;
  readonly id: string;
  readonly checked: boolean;
}
export interface Part {
  readonly text: string;
  readonly look: (text: string) => string;
  /** Left out where the screen has too few lines. */
  readonly spare?: true;
}
export interface Sheet {
  /** Stands above the list. */
  readonly head: readonly Part[];
  readonly lines: readonly Line[];
  /** With boxes, Enter takes those that are checked. */
  readonly boxes?: readonly Box[];
  readonly take?: (checked: readonly string[]) => Reply | { readonly refused: string };
  /** The line that the cursor stands on at first. */
  readonly first?: Reply | undefined;
  readonly canGoBack: boolean;
  /** There is nothing yet that could be finished with. */
  readonly isOpening?: true;
  /** What the words of the question mean, a paragraph each. */
  readonly explains?: readonly string[];
}

/** A step as a list to choose from. */
export function sheetOf(step: AnyStep, terminal: Terminal): Sheet {
  switch (step.kind) {
    case 'base':
      return baseSheet(step, terminal);
    case 'found':
      return foundSheet(step, terminal);
    case 'question':
      return questionSheet(step, terminal);
    case 'review':
      return reviewSheet(step, terminal);
    case 'priorities':
      return prioritiesSheet(step, terminal);
    default:
      return step satisfies never;
  }
}

export const finish: Reply = { kind: 'finish' };
export const back: Reply = { kind: 'back' };
const noPreference: Reply = { kind: 'answer', options: [] };

const backLine = ({ language, ascii }: Terminal): Line => ({
  name: `${ascii ? '<-' : '←'} ${interviewWords[language].back}`,
  reply: back,
  aside: true,
});

function baseSheet({ bases, first }: BaseStep, { language, style }: Terminal): Sheet {
  const words = interviewWords[language];
  const lines = bases.map(({ id, name, about }): Line => ({ name, help: about, reply: { kind: 'base', base: id } }));
  return {
    head: [
      { text: words.whichBase, look: style.strong },
      { text: words.whyBase, look: style.dim, spare: true },
    ],
    lines,
    first: lines[bases.findIndex(({ id }) => id === first)]?.reply,
    canGoBack: false,
    isOpening: true,
  };
}

function questionSheet(step: QuestionStep, terminal: Terminal): Sheet {
  const { language, style } = terminal;
  const { question, place, before, dropped, reopened, canGoBack } = step;
  const explains = terminal.base().explain(question);
  const words = interviewWords[language];
  const above = [place === null ? words.changing : words.place(place), ...(question.several ? [words.several] : [])];
  const head = [
    ...(dropped.length > 0 ? [{ text: words.dropped(dropped), look: style.dim, spare: true as const }] : []),
    ...(reopened ? [{ text: words.reopened, look: style.accent }] : []),
    { text: listWords[language].above(above), look: style.dim },
    { text: question.asks[language], look: style.strong },
    { text: question.why[language], look: style.dim, spare: true as const },
  ];
  const actions: Line[] = [
    { name: words.noPreference, reply: noPreference, aside: true },
    ...(canGoBack ? [backLine(terminal)] : []),
    { name: words.finish, reply: finish, aside: true },
  ];
  const shown = question.options.map((o) => ({ id: o.id, name: o.label[language], help: o.help?.[language] }));
  if (question.several) {
    const boxes = shown.map((o) => ({ ...o, checked: before?.includes(o.id) === true }));
    return {
      head,
      boxes,
      lines: actions,
      take: (checked) => takeSeveral(question, checked, language),
      canGoBack,
      explains,
    };
  }
  const options = shown.map(({ id, name, help }): Line => ({ name, help, reply: { kind: 'answer', options: [id] } }));
  const first =
    before === undefined
      ? undefined
      : before.length === 0
        ? noPreference
        : options[shown.findIndex((o) => o.id === before[0])]?.reply;
  return { head, lines: [...options, ...actions], first, canGoBack, explains };
}

function takeSeveral(question: Question, checked: readonly string[], language: Terminal['language']) {
  if (checked.length === 0) return { refused: listWords[language].nothingChosen };
  const refused = noneAmongOthers(question, checked, language);
  if (refused !== undefined) return { refused };
  return { kind: 'answer' as const, options: checked };
}

function reviewSheet(step: ReviewStep, terminal: Terminal): Sheet {
  const { language, style } = terminal;
  const words = interviewWords[language];
  const show: Line = { name: words.show, reply: finish };
  const goOn: Line[] =
    step.offered.length === 0 ? [] : [{ name: words.goOn(step), help: words.offered(step), reply: { kind: 'go-on' } }];
  const answered = step.answers.filter((a) => a.options.length > 0);
  const changes = step.answers.map(({ question, options, priority }): Line => {
    const mark = priority ? ` (${words.priority})` : '';
    return {
      name: `${words.change} ${question.asks[language]} ${words.answer(question, options)}${mark}`,
      reply: { kind: 'change', question: question.id },
    };
  });
  return {
    head: [{ text: words.standing(step, terminal.base()), look: style.strong }],
    lines: [
      show,
      ...goOn,
      ...(answered.length > 0 ? [{ name: words.mark, reply: { kind: 'mark' } as const }] : []),
      ...changes,
      ...(step.canGoBack ? [backLine(terminal)] : []),
    ],
    first: step.suggested === 'go-on' ? goOn[0]!.reply : finish,
    canGoBack: step.canGoBack,
  };
}

function foundSheet({ answers, canGoBack }: FoundStep, terminal: Terminal): Sheet {
  const { language, style } = terminal;
  const words = interviewWords[language];
  return {
    head: [{ text: words.found, look: style.strong }],
    boxes: answers.map((answer, i) => ({ id: String(i), name: words.foundAnswer(answer), checked: true })),
    lines: [...(canGoBack ? [backLine(terminal)] : []), { name: words.finish, reply: finish, aside: true }],
    take: (checked) => ({ kind: 'keep', kept: answers.filter((_, i) => checked.includes(String(i))) }),
    canGoBack,
  };
}

function prioritiesSheet({ answers, most }: PrioritiesStep, terminal: Terminal): Sheet {
  const { language, style } = terminal;
  const words = interviewWords[language];
  return {
    head: [{ text: words.markMost(most), look: style.strong }],
    boxes: answers.map(({ question, options, priority }) => ({
      id: question.id,
      name: `${question.asks[language]} ${words.answer(question, options)}`,
      checked: priority,
    })),
    lines: [backLine(terminal)],
    take: (checked) =>
      checked.length > most ? { refused: words.tooMany(most) } : { kind: 'priorities', questions: checked },
    canGoBack: true,
  };
}
