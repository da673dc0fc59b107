import type { Element as Piece } from '../element.ts';
import { keepInPlace } from './keep-in-place.ts';
import { patch } from './patch.ts';
import { stepByStep } from './step-by-step.ts';

export interface Drawing {
  now(): void;
  /** In steps: the ranking at once, then what else the answers decide, then the questions. Who is quicker than that is not made to wait for each. */
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
  function* others(page: Piece): Generator<Piece, undefined> {
    if (drawn !== undefined) {
      yield withPart(page, 'asking', drawn);
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
      const page = view();
      if (drawn !== undefined) put(withPart(drawn, 'scoreboard', page));
      steps.begin(others(page));
    },
  };
}

/** A page with one part, known by its class, of another; the rest are the same objects. */
function withPart(page: Piece, part: string, other: Piece): Piece {
  const instead = partOf(other, part);
  const replaced = (piece: Part): Part => {
    if (typeof piece === 'string') return piece;
    if (piece.attributes.class === part) return instead ?? piece;
    const children = piece.children.map(replaced);
    return children.every((child, i) => child === piece.children[i]) ? piece : { ...piece, children };
  };
  return replaced(page) as Piece;
}

function partOf(piece: Part, part: string): Piece | undefined {
  if (typeof piece === 'string') return undefined;
  if (piece.attributes.class === part) return piece;
  for (const child of piece.children) {
    const found = partOf(child, part);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Part = Piece['children'][number];
