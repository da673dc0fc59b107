import { factorRange } from '../../decision/weighing/factor-range.ts';
import { percent } from '../../report/numbers.ts';
import type { Advice } from '../advise.ts';
import { type Element, h } from '../element.ts';
import type { PageState } from '../page-state.ts';
import { pageWords } from '../words/page-words.ts';
import { heaviestFirst } from './heaviest-first.ts';
import { section } from './section.ts';

/** A slider for each criterion that the answers give importance; nothing before there is one. */
export function mattersView({ outline, knowledge, stated }: Advice, { language, matters }: PageState): Element | null {
  const words = pageWords(language);
  const asked = heaviestFirst(stated.weights);
  if (asked.length === 0) return null;
  const rows = asked.map((c) => {
    const { id, name } = knowledge.criteria[c]!;
    const factor = matters[id] ?? 1;
    const weight = percent(outline.ranking.criteria.find((k) => k.id === id)?.weight ?? 0, language);
    return h('li', { 'data-key': id }, [
      h('label', { for: `matters-${id}` }, name[language]),
      h('input', {
        type: 'range',
        id: `matters-${id}`,
        name: `matters.${id}`,
        ...factorRange,
        step: 0.25,
        value: factor,
        'aria-valuetext': words.timesWeight(factor, weight),
      }),
      h(
        'span',
        { class: factor === 1 ? 'number muted' : 'number changed', 'aria-hidden': 'true' },
        `${words.times(factor)} → ${weight}`,
      ),
    ]);
  });
  const changed = Object.keys(matters).length > 0;
  return section('matters', words.matters, [
    h('p', { class: 'muted' }, words.mattersLead),
    changed &&
      h('p', { class: 'notice' }, [
        words.adjusted,
        ' ',
        h('button', { type: 'button', 'data-action': 'reset' }, words.reset),
      ]),
    h('ul', { class: 'sliders' }, rows),
  ]);
}
