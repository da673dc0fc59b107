import type { Decision } from '../decide.ts';
import type { FromAnswer } from '../model.ts';
import { tieTolerance } from '../tolerances.ts';

/** What one criterion says of a pair, in points of 100: above 0 it speaks for the first of the two. */
export interface Argument {
  readonly criterion: number;
  readonly advantage: number;
  readonly from: readonly FromAnswer[];
}

/** Arguments against, and those for it that together are at least as strong: one against several, or several against one. */
export interface Covering {
  readonly pro: readonly Argument[];
  readonly con: readonly Argument[];
}

export interface WhyNot {
  /** Why this one... */
  readonly alternative: number;
  /** ...and not that one. */
  readonly rival: number;
  /** How far the alternative is ahead in points of 100. The arguments of all parts add up to it. */
  readonly lead: number;
  readonly coverings: readonly Covering[];
  /** Arguments that no covering took up: what still speaks for it, and what remains open against it. */
  readonly open: { readonly pro: readonly Argument[]; readonly con: readonly Argument[] };
}

/** Trying out stops after so many steps; what is not covered by then remains open. */
const mostSteps = 5_000;
/** Among so many of the strongest, sets that cover one argument together are sought. */
const mostTogether = 10;

/**
 * Why one alternative and not another, for any pair: every argument against is set beside a stronger one for it where
 * that is possible, the strongest beside the strongest; else one argument covers several, or several cover one.
 * Source: (1-1), (1-m) and (m-1) schemes of explanations for the additive model; E3 of the research notes.
 */
export function whyNot({ model, preferences }: Decision, alternative: number, rival: number): WhyNot {
  const [a, b] = [model.alternatives[alternative]!.values, model.alternatives[rival]!.values];
  const all: Argument[] = [];
  preferences.weights.forEach((weight, criterion) => {
    const advantage = 100 * weight * (a[criterion]! - b[criterion]!);
    all.push({ criterion, advantage, from: preferences.from[criterion]! });
  });
  // equal ones stay in the order of the model
  const strongest = (x: Argument, y: Argument) => Math.abs(y.advantage) - Math.abs(x.advantage);
  const pro = all.filter((x) => x.advantage > 0).sort(strongest);
  const con = all.filter((x) => x.advantage < 0).sort(strongest);
  const { coverings, used } = cover(pro, con);
  return {
    alternative,
    rival,
    lead: all.reduce((sum, x) => sum + x.advantage, 0),
    coverings,
    open: { pro: pro.filter((x) => !used.has(x)), con: con.filter((x) => !used.has(x)) },
  };
}

interface Group {
  readonly pro: Argument[];
  readonly con: Argument[];
}

function cover(pro: readonly Argument[], con: readonly Argument[]): { coverings: Covering[]; used: Set<Argument> } {
  // strongest against strongest: where every argument against has one of its own, this finds it
  if (con.length <= pro.length && con.every((c, i) => pro[i]!.advantage + c.advantage >= -tieTolerance)) {
    return withUsed(con.map((c, i) => ({ pro: [pro[i]!], con: [c] })));
  }
  let steps = 0;
  let best: Group[] = [];
  let most = -1;
  const groups: Group[] = [];
  const free = new Set(pro);
  const search = (next: number, covered: number): boolean => {
    if (covered > most) {
      most = covered;
      best = groups.map((g) => ({ pro: [...g.pro], con: [...g.con] }));
    }
    if (next === con.length) return covered === con.length;
    steps += 1;
    if (steps > mostSteps) return true;
    const against = con[next]!;
    const tryWith = (...taken: Argument[]): boolean => {
      for (const p of taken) free.delete(p);
      groups.push({ pro: taken, con: [against] });
      const done = search(next + 1, covered + 1);
      groups.pop();
      for (const p of taken) free.add(p);
      return done;
    };
    // one of its own, the weakest that suffices
    for (const p of [...free].sort((x, y) => x.advantage - y.advantage)) {
      if (p.advantage + against.advantage >= -tieTolerance && tryWith(p)) return true;
    }
    // one that has strength to spare: of several that cover one together, none is strong enough even for that one
    for (const group of groups) {
      const [p] = group.pro;
      if (sum(group.con) + against.advantage + p!.advantage < -tieTolerance) continue;
      group.con.push(against);
      const done = search(next + 1, covered + 1);
      group.con.pop();
      if (done) return true;
    }
    // several of its own
    const strongest = [...free].sort((x, y) => y.advantage - x.advantage).slice(0, mostTogether);
    for (const taken of smallestSums(strongest, -against.advantage)) if (tryWith(...taken)) return true;
    return search(next + 1, covered);
  };
  search(0, 0);
  return withUsed(best);
}

const sum = (list: readonly Argument[]): number => list.reduce((total, x) => total + x.advantage, 0);

const withUsed = (coverings: Covering[]) => ({
  coverings,
  used: new Set(coverings.flatMap((c) => [...c.pro, ...c.con])),
});

/** Sets of two or more, none of them needed less than all, that reach a strength; strongest first. */
function* smallestSums(
  list: readonly Argument[],
  needed: number,
  taken: readonly Argument[] = [],
): Generator<Argument[]> {
  for (const [i, x] of list.entries()) {
    const next = [...taken, x];
    if (sum(next) >= needed - tieTolerance) {
      if (next.length > 1) yield next;
    } else yield* smallestSums(list.slice(i + 1), needed, next);
  }
}
