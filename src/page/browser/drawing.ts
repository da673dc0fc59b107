import type { Element as Piece } from '../element.ts';
import { keepInPlace } from './keep-in-place.ts';
import { patch } from './patch.ts';
import { stepByStep } from './step-by-step.ts';

export interface Drawing {
  now(): void;
  /** In steps: first what the answers decide, then the questions. Who is quicker than that is not made to wait for each. */
  soon(): void;
}

/** Draws the page that `view` gives; until it has, the element says that it is busy. */
export function drawing(element: HTMLElement, view: () => Piece): Drawing {
  let drawn: Piece | undefined;
  const put = (page: Piece) => {
    keepInPlace(() => patch(element, [page]));
    drawn = page;
  };
  const steps = stepByStep<Piece>(put);
  const now = () => {
    steps.stop();
    put(view());
    element.ariaBusy = null;
  };
  function* halves(page: Piece): Generator<Piece, undefined> {
    if (drawn !== undefined) {
      yield questionsOf(page, drawn);
      // laid out by itself: the frame would lay out both
      element.getBoundingClientRect();
    }
    yield page;
    element.ariaBusy = null;
  }
  return {
    now,
    soon() {
      if (steps.stop()) {
        now();
        return;
      }
      element.ariaBusy = 'true';
      steps.begin(halves(view()));
    },
  };
}

/** A page with the questions of another. */
function questionsOf(page: Piece, other: Piece): Piece {
  const questions = other.children.flatMap(childrenOf).find(areQuestions) as Piece;
  const instead = (piece: Piece['children'][number]) => (areQuestions(piece) ? questions : piece);
  return {
    ...page,
    children: page.children.map((part) =>
      typeof part === 'string' ? part : { ...part, children: part.children.map(instead) },
    ),
  };
}

const childrenOf = (piece: Piece['children'][number]) => (typeof piece === 'string' ? [] : piece.children);

const areQuestions = (piece: Piece['children'][number]): boolean =>
  typeof piece === 'object' && piece.attributes.class === 'asking';
