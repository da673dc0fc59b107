import { factorRange } from '../../../decision/weighing/factor-range.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { type Element, h } from '../../element.ts';
import { frameworkClass } from '../framework-class.ts';
import { percentage } from '../percentage.ts';

/** Who is first from one factor to another. */
export interface FrameworkSpan {
  readonly from: number;
  readonly to: number;
  readonly framework: Pick<Knowledge['frameworks'][number], 'id' | 'name'>;
}

const { min, max } = factorRange;
const place = (factor: number) => (100 * (factor - min)) / (max - min);

/** The track of a slider in the colours of who leads at each value, with a tick where that changes, and one at 1. */
export const leadTrack = (spans: readonly FrameworkSpan[], knowledge: Pick<Knowledge, 'frameworks'>): Element =>
  h('svg.lead-track', { width: '100%', height: 16, 'aria-hidden': 'true', focusable: 'false' }, [
    ...spans.map(({ from, to, framework }) =>
      h('rect', {
        class: `fill ${frameworkClass(knowledge, framework.id)}`,
        x: percentage(place(from)),
        y: 5,
        width: percentage(place(to) - place(from)),
        height: 6,
      }),
    ),
    h('rect.one', { x: percentage(place(1)), y: 3, width: 1, height: 10 }),
    ...spans.slice(1).map(({ from }) => h('rect.tick', { x: percentage(place(from)), y: 0, width: 2, height: 16 })),
  ]);
