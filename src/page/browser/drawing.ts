import type { Element as Piece } from '../element.ts';
import { keepInPlace } from './keep-in-place.ts';
import { patch } from './patch.ts';
import { stepByStep } from './step-by-step.ts';

export interface Drawing {
  now(): void;
  /** In a step of its own. Who is quicker than that is not made to wait for each. */
  soon(): void;
}

/** Draws what `view` gives; until it has, the element says that it is busy. */
export function drawing(element: HTMLElement, view: () => Piece): Drawing {
  const put = (piece: Piece) => {
    element.ariaBusy = null;
    keepInPlace(() => patch(element, [piece]));
  };
  const steps = stepByStep(put);
  const now = () => {
    steps.stop();
    put(view());
  };
  return {
    now,
    soon() {
      if (steps.stop()) {
        now();
        return;
      }
      element.ariaBusy = 'true';
      steps.begin([view()].values());
    },
  };
}
