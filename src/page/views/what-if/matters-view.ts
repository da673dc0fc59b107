import { leadersAlong } from '../../../decision/change/leaders-along.ts';
import { factorRange } from '../../../decision/weighing/factor-range.ts';
import { ownValue } from '../../../documents/own-value.ts';
import { percent } from '../../../report/numbers.ts';
import type { Advice } from '../../advise.ts';
import { type Element, h } from '../../element.ts';
import type { PageState } from '../../page-state.ts';
import { pageWords } from '../../words/page-words.ts';
import { whatIfWords } from '../../words/what-if-words.ts';
import { heaviestFirst } from '../heaviest-first.ts';
import { section } from '../section.ts';
import { leadTrack } from './lead-track.ts';

/** A slider for each criterion that the answers give importance; nothing before there is one. */
export function mattersView(advice: Advice, { language, matters }: PageState): Element | null {
  const { stated, outline, knowledge, decision } = advice;
  const words = pageWords(language);
  const asked = heaviestFirst(stated.preferences.weights);
  if (asked.length === 0) return null;
  const { importance } = stated.preferences;
  const row = (c: number) => {
    const { id, name } = knowledge.criteria[c]!;
    const factor = ownValue(matters, id) ?? 1;
    const weight = percent(outline.ranking.criteria.find((k) => k.id === id)?.weight ?? 0, language);
    const spans = leadersAlong(decision, c, importance[c]!).map(({ leader, ...span }) => ({
      ...span,
      framework: knowledge.frameworks[leader]!,
    }));
    return h('li', { 'data-key': id }, [
      h('label', { for: `matters-${id}` }, name[language]),
      h(
        'span',
        { class: factor === 1 ? 'number muted' : 'number changed', 'aria-hidden': 'true' },
        factor === 1 ? weight : `${words.times(factor)} → ${weight}`,
      ),
      h('div.slide', {}, [
        leadTrack(spans, knowledge),
        h('input', {
          type: 'range',
          id: `matters-${id}`,
          name: `matters.${id}`,
          ...factorRange,
          step: 0.25,
          value: factor,
          'aria-valuetext': words.timesWeight(factor, weight),
        }),
      ]),
      spans.length > 1 && h('p.small.flips', {}, whatIfWords[language].leads(spans)),
    ]);
  };
  // where a slider stands goes by the answers alone: it never moves while it is moved
  const flips = (c: number) => leadersAlong(stated, c, importance[c]!).length > 1;
  const [some, none] = [asked.filter(flips), asked.filter((c) => !flips(c))];
  return section('matters', words.matters, [
    h('p.muted', {}, words.mattersLead),
    some.length > 0 && h('ul.sliders', { 'data-key': 'some' }, some.map(row)),
    none.length > 0 &&
      h('details.folded', { 'data-key': 'no-flip' }, [
        h('summary', {}, whatIfWords[language].noFlip(none.length)),
        h('ul.sliders', {}, none.map(row)),
      ]),
    h('p.buttons', {}, [
      h('button', { type: 'button', 'data-action': 'reset', disabled: Object.keys(matters).length === 0 }, words.reset),
    ]),
  ]);
}
