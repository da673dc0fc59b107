import type { Question } from '../../knowledge/knowledge.ts';
import { mostPriorities } from '../../questionnaire/answers/check-answers.ts';
import type { Advice } from '../advise.ts';
import { type Element, h } from '../element.ts';
import type { PageState } from '../page-state.ts';
import { type PageWords, pageWords } from '../words/page-words.ts';

/** The interview as a form: the core first, the others folded away. */
export function questionsView({ knowledge, outline }: Advice, state: PageState): Element {
  const words = pageWords(state.language);
  const open = new Set(
    outline.change.open?.code === 'STILL_OPEN' ? outline.change.open.questions.map((q) => q.id) : [],
  );
  const view = (question: Question) => questionView(question, open.has(question.id), state, words);
  const core = knowledge.questions.filter((q) => q.tier === 'core');
  const more = knowledge.questions.filter((q) => q.tier === 'more');
  return h('form', { id: 'questions', class: 'questions', 'aria-labelledby': 'questions-title' }, [
    h('h2', { id: 'questions-title' }, words.questions),
    h('p', { class: 'muted' }, words.questionsLead),
    core.map(view),
    more.length > 0 &&
      h('details', { class: 'more', 'data-key': `more-${knowledge.id}` }, [
        h('summary', {}, words.more(more.length)),
        more.map(view),
      ]),
    h('p', { class: 'buttons' }, h('button', { type: 'button', 'data-action': 'clear' }, words.clear)),
  ]);
}

function questionView(
  { id, asks, why, several, options }: Question,
  matters: boolean,
  { language, base, answers, priorities }: PageState,
  words: PageWords,
): Element {
  const chosen = Object.hasOwn(answers, id) ? answers[id]! : [];
  const type = several ? 'checkbox' : 'radio';
  const choice = (option: string, label: string, help: string | undefined, checked: boolean) =>
    h('label', { class: option === '' ? 'choice no-preference' : 'choice', 'data-key': option }, [
      h('input', { type, name: `q.${id}`, value: option, checked }),
      h('span', {}, [label, help !== undefined && h('span', { class: 'help' }, help)]),
    ]);
  const double = priorities.includes(id);
  return h(
    'fieldset',
    { id: `q-${id}`, class: 'question', 'data-key': `${base}-${id}`, 'aria-describedby': `why-${id}` },
    [
      h('legend', {}, asks[language]),
      h('p', { class: 'muted small', id: `why-${id}` }, [why[language], several && ` ${words.several}`]),
      h('div', { class: 'choices' }, [
        !several && choice('', words.noPreference, undefined, chosen.length === 0),
        options.map((o) => choice(o.id, o.label[language], o.help?.[language], chosen.includes(o.id))),
      ]),
      chosen.length > 0
        ? h('label', { class: 'choice double', 'data-key': 'double' }, [
            h('input', {
              type: 'checkbox',
              name: 'priority',
              value: id,
              checked: double,
              disabled: !double && priorities.length >= mostPriorities,
            }),
            h('span', {}, words.double),
          ])
        : !matters && h('p', { class: 'muted small cannot-matter', 'data-key': 'note' }, words.cannotMatter),
    ],
  );
}
