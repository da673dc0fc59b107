import type { Advice } from '../../advise.ts';
import { type Element, h } from '../../element.ts';
import type { PageState } from '../../page-state.ts';
import type { PageUi } from '../../page-ui.ts';
import { askingWords } from '../../words/asking-words.ts';
import { pageWords } from '../../words/page-words.ts';
import { keysView } from './keys-view.ts';
import { questionView } from './question-view.ts';

/** The interview as a form: which question matters most, the core, and the others folded away. */
export function questionsView(advice: Advice, state: PageState, ui: PageUi): Element {
  const { knowledge, outline } = advice;
  const words = pageWords(state.language);
  const open = new Set(
    outline.change.open?.code === 'STILL_OPEN' ? outline.change.open.questions.map((q) => q.id) : [],
  );
  const view = (question: (typeof knowledge.questions)[number]) =>
    questionView(question, { matters: open.has(question.id), at: question.id === ui.at }, state);
  const shown = knowledge.questions.filter((q) => !ui.begins || q.id === ui.at);
  const core = shown.filter((q) => q.tier === 'core');
  const more = shown.filter((q) => q.tier === 'more');
  return h(
    'form',
    {
      id: 'questions',
      class: ui.everyQuestion ? 'questions' : 'questions single',
      'aria-labelledby': 'questions-title',
    },
    [
      h('h2', { id: 'questions-title' }, words.questions),
      h('p.muted.lead-questions', {}, words.questionsLead),
      nextView(advice, state, ui),
      core.map(view),
      more.length > 0 &&
        h('details.more', { 'data-key': `more-${knowledge.id}` }, [
          h('summary', {}, words.more(more.length)),
          more.map(view),
        ]),
      stepsView(state, ui),
      h('p.buttons', {}, [
        h('button', { type: 'button', 'data-action': 'undo', disabled: !ui.canUndo }, askingWords[state.language].undo),
        h('button', { type: 'button', 'data-action': 'clear' }, words.clear),
      ]),
      keysView(state, ui),
    ],
  );
}

/** How far one is, and the question that matters most, as a button that leads there; where that stands right below, it is not shown. */
function nextView({ knowledge, next, left, outline }: Advice, { language, answers }: PageState, ui: PageUi): Element {
  const words = askingWords[language];
  const question = knowledge.questions.find((q) => q.id === next);
  const answered = Object.keys(answers).length;
  const decided = outline.change.open?.code === 'DECIDED';
  const below = `${next === ui.at ? ' here' : ''}${next === knowledge.questions[0]!.id ? ' first' : ''}`;
  return h('div', { class: `next${below}` }, [
    answered > 0 && h('p.progress', {}, words.progress(answered, left, decided)),
    question !== undefined &&
      h('button', { type: 'button', 'data-action': 'next', 'data-value': question.id }, [
        h('span.muted.small', {}, words.next),
        ' ',
        question.asks[language],
      ]),
  ]);
}

/** On a narrow screen: one question at a time. */
const stepsView = ({ language }: PageState, { everyQuestion }: PageUi): Element => {
  const words = askingWords[language];
  const button = (action: string, text: string) => h('button', { type: 'button', 'data-action': action }, text);
  return h('p.steps', {}, [
    !everyQuestion && button('previous', words.previous),
    !everyQuestion && button('following', words.following),
    button('every', everyQuestion ? words.oneByOne : words.every),
  ]);
};
