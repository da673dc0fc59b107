import type { Question } from '../../../knowledge/knowledge.ts';
import { mostPriorities } from '../../../questionnaire/answers/check-answers.ts';
import { type Element, h } from '../../element.ts';
import type { PageState } from '../../page-state.ts';
import { askingWords } from '../../words/asking-words.ts';
import { pageWords } from '../../words/page-words.ts';

/** `matters`: it could still change who is first; `at`: one is there. */
export function questionView(
  { id, asks, why, several, options }: Question,
  { matters, at }: { readonly matters: boolean; readonly at: boolean },
  { language, base, answers, priorities }: PageState,
): Element {
  const words = pageWords(language);
  const chosen = Object.hasOwn(answers, id) ? answers[id]! : [];
  const type = several ? 'checkbox' : 'radio';
  const choice = (option: string, label: string, help: string | undefined, checked: boolean) =>
    h('label', { class: option === '' ? 'choice no-preference' : 'choice', 'data-key': option || 'none-chosen' }, [
      h('input', { type, name: `q.${id}`, value: option, checked }),
      h('span', {}, [label, help !== undefined && h('span.help', {}, help)]),
    ]);
  const double = priorities.includes(id);
  const full = !double && priorities.length >= mostPriorities;
  const idle = chosen.length === 0 && !matters;
  return h(
    'fieldset',
    {
      id: `q-${id}`,
      class: `question${at ? ' at' : ''}${idle ? ' idle' : ''}`,
      'data-key': `${base}-${id}`,
      'aria-describedby': `why-${id}`,
    },
    [
      h('legend', {}, asks[language]),
      h('p.muted.small', { id: `why-${id}` }, [why[language], several && ` ${words.several}`]),
      h('div.choices', {}, [
        !several && choice('', words.noPreference, undefined, chosen.length === 0),
        options.map((o) => choice(o.id, o.label[language], o.help?.[language], chosen.includes(o.id))),
      ]),
      chosen.length > 0 &&
        h('label.choice.double', { 'data-key': 'double' }, [
          h('input', { type: 'checkbox', name: 'priority', value: id, checked: double, disabled: full }),
          h('span', {}, [words.double, full && h('span.help', {}, askingWords[language].mostDouble(mostPriorities))]),
        ]),
      idle && h('p.muted.small.cannot-matter', { 'data-key': 'note' }, words.cannotMatter),
    ],
  );
}
