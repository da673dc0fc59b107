import type { Question } from '../../../knowledge/knowledge.ts';
import type { AnyStep, BaseStep } from '../../interview/step.ts';
import { interviewWords } from '../../words/interview-words.ts';
import { typingWords } from '../../words/typing-words.ts';
import type { Terminal } from '../terminal.ts';

/** A step as lines. */
export function plainText(step: AnyStep, terminal: Terminal): string[] {
  const { language } = terminal;
  const words = interviewWords[language];
  switch (step.kind) {
    case 'base':
      return [words.whichBase, ...step.bases.map(({ name }, i) => `${i + 1}. ${name}`)];
    case 'question': {
      const { question, place, dropped, reopened } = step;
      const head = place === null ? words.changing : words.place(place);
      return [
        ...(dropped.length > 0 ? [words.dropped(dropped)] : []),
        ...(reopened ? [words.reopened] : []),
        `${head}: ${question.asks[language]}${question.several ? ` ${words.several}` : ''}`,
        ...question.options.map((o, i) => `${i + 1}. ${o.label[language]}`),
      ];
    }
    case 'found':
      return [words.found, ...step.answers.map((answer, i) => `${i + 1}. ${words.foundAnswer(answer)}`)];
    case 'review':
      return [
        words.standing(step, terminal.base()),
        ...(step.offered.length > 0 ? [words.offered(step)] : []),
        typingWords[language].yours,
        ...step.answers.map(({ question, options, priority }, i) => {
          const mark = priority ? ` (${words.priority})` : '';
          return `${i + 1}. ${question.asks[language]} ${words.answer(question, options)}${mark}`;
        }),
      ];
    case 'priorities':
      return [
        words.markMost(step.most),
        ...step.answers.map((a, i) => `${i + 1}. ${a.question.asks[language]} ${words.answer(a.question, a.options)}`),
      ];
    default:
      return step satisfies never;
  }
}

/** What may be typed now. */
export function plainPrompt(step: AnyStep, language: Terminal['language']): string {
  const t = typingWords[language];
  switch (step.kind) {
    case 'base':
      return t.hints([t.number, t.keep(String(placeOf(step))), t.about]);
    case 'question': {
      const kept =
        step.before === undefined || step.before.length === 0
          ? t.none
          : t.both(t.keep(numbersOf(step.question, step.before)), t.noPreference);
      return t.hints([step.question.several ? t.numbers : t.number, kept, t.keys(step.canGoBack)]);
    }
    case 'found':
      return t.hints([t.numbers, t.both(t.keepAll, t.keepNone), t.keysHere(step.canGoBack)]);
    case 'review': {
      const { suggested, offered, canGoBack } = step;
      const ends =
        offered.length === 0
          ? [t.result]
          : suggested === 'finish'
            ? [t.result, t.orGoOn(offered.length)]
            : [t.goOn(offered.length), t.orResult];
      return t.hints([...ends, t.review(canGoBack)]);
    }
    case 'priorities': {
      const marked = step.answers.flatMap((a, i) => (a.priority ? [i + 1] : []));
      return t.hints([t.numbers, marked.length > 0 ? t.both(t.keep(marked.join(',')), t.noMarks) : t.noMarks]);
    }
    default:
      return step satisfies never;
  }
}

const placeOf = ({ bases, first }: BaseStep): number => bases.findIndex(({ id }) => id === first) + 1;

const numbersOf = ({ options }: Question, chosen: readonly string[]): string =>
  options.flatMap((o, i) => (chosen.includes(o.id) ? [i + 1] : [])).join(',');
