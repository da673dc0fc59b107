/**
 * How many questions an interview asks: 10,000 random complete answer sets (each question answered; of those that take
 * several, one to three options), in fixed order and in the adaptive order with the proof, and how far the best possible
 * order would beat it. Run: npm run bench:questions
 */
import { buildModel } from '../src/decision/build-model.ts';
import { fillRandom } from '../src/decision/firmness/sampling/fill-random.ts';
import { seededRandom } from '../src/decision/firmness/sampling/seeded-random.ts';
import type { Answers, Model } from '../src/decision/model.ts';
import { loadKnowledgeFolder } from '../src/knowledge/load-knowledge.ts';
import { shippedIds } from '../src/knowledge/load-shipped.ts';
import { nextQuestion, type Order } from '../src/questionnaire/interview/next-question.ts';
import { standingNow } from '../src/questionnaire/interview/standing-now.ts';

export interface Asked {
  readonly mean: number;
  readonly percentile95: number;
  /** Of all the questions of the base. */
  readonly share: number;
  /** Interviews whose winner is not that of the complete answers. */
  readonly otherWinner: number;
}

export interface QuestionsAsked {
  readonly questions: number;
  readonly interviews: number;
  /** The base's order, each question asked that could still matter, until it is decided. */
  readonly fixedWithProof: Asked;
  readonly adaptive: Asked;
  /** The core questions only, as a hurried person answers them. */
  readonly adaptiveCore: Asked;
}

type Random = () => number;

export function measureQuestionsAsked(model: Model, interviews: number, seed: number): QuestionsAsked {
  const state = seededRandom(seed);
  const bits = new Int32Array(1);
  const unit: Random = () => {
    fillRandom(state, bits);
    return (bits[0]! >>> 0) / 2 ** 32;
  };
  const complete = Array.from({ length: interviews }, () => randomAnswers(model, unit));
  const run = (order: Order, core = false) => {
    const counts: number[] = [];
    let otherWinner = 0;
    for (const answers of complete) {
      const { asked, firsts } = interview(model, answers, order, core);
      counts.push(asked);
      if (!core && firsts.join() !== standingNow(model, { answers, priorities: [] }, []).firsts.join())
        otherWinner += 1;
    }
    counts.sort((a, b) => a - b);
    const mean = counts.reduce((sum, n) => sum + n, 0) / interviews;
    return {
      mean,
      percentile95: counts[Math.ceil(0.95 * interviews) - 1]!,
      share: mean / model.questions.length,
      otherWinner,
    };
  };
  return {
    questions: model.questions.length,
    interviews,
    fixedWithProof: run('fixed'),
    adaptive: run('adaptive'),
    adaptiveCore: run('adaptive', true),
  };
}

export function randomAnswers(model: Model, unit: Random): Answers {
  const pick = <T>(list: T[]): T => list.splice(Math.floor(unit() * list.length), 1)[0]!;
  return Object.fromEntries(
    model.questions.map(({ id, several, options }) => {
      const left = options.map((o) => o.id);
      const count = several ? 1 + Math.floor(unit() * Math.min(3, left.length)) : 1;
      const chosen = Array.from({ length: count }, () => pick(left));
      // beside others "none" is no answer
      const kept = chosen.length > 1 ? chosen.filter((o) => o !== 'none') : chosen;
      return [id, options.map((o) => o.id).filter((o) => kept.includes(o))];
    }),
  );
}

/** Core first, then the others, each only as long as it may matter. */
function interview(model: Model, complete: Answers, order: Order, coreOnly: boolean) {
  let answers: Answers = {};
  for (let asked = 0; ; asked++) {
    const now = standingNow(model, { answers, priorities: [] }, []);
    const relevant = now.proof.couldStillChange;
    const core = relevant.filter((q) => model.questions[q]!.core);
    const candidates = core.length > 0 || coreOnly ? core : relevant;
    const next = nextQuestion({ model, ...now, order }, candidates);
    if (next === undefined) return { asked, firsts: now.firsts };
    const { id } = model.questions[next]!;
    answers = { ...answers, [id]: complete[id]! };
  }
}

/**
 * The least mean of questions that any order can reach, by dynamic programming over (questions asked, lead) for a base of
 * two frameworks without dependent questions: the order may look at every answer so far and knows how likely each answer
 * is. `coreFirst` keeps the others until the core is asked.
 */
export function leastMean(model: Model, coreFirst: boolean): number {
  const [left, right] = [0, 1];
  const questions = model.questions.map((question) => {
    const outcomes = new Map<string, { lead: number; out: number; share: number }>();
    const leads = question.options.map((o) => ({
      lead: Math.round(1e6 * (o.pull[left]! - o.pull[right]!)),
      // which of the two a requirement excludes, as bits
      out: [left, right].reduce(
        (bits, a) =>
          bits |
          (o.requires.some((r) => {
            const level = model.alternatives[a]!.levels[r.criterion]!;
            return level >= 0 && level < r.level;
          })
            ? 1 << a
            : 0),
        0,
      ),
    }));
    const add = (chosen: readonly number[], share: number) => {
      const lead = Math.round(chosen.reduce((sum, o) => sum + leads[o]!.lead, 0) / chosen.length);
      const out = chosen.reduce((bits, o) => bits | leads[o]!.out, 0);
      const known = outcomes.get(`${lead},${out}`);
      outcomes.set(`${lead},${out}`, { lead, out, share: (known?.share ?? 0) + share });
    };
    const most = question.several ? Math.min(3, leads.length) : 1;
    for (let count = 1; count <= most; count++) {
      const sets = subsets(leads.length, count);
      for (const set of sets) add(set, 1 / most / sets.length);
    }
    const all = [0, ...leads.map((o) => o.lead)];
    return {
      core: question.core,
      outcomes: [...outcomes.values()],
      low: Math.min(...all),
      high: Math.max(...all),
      lowIn: Math.min(0, ...leads.filter((o) => (o.out & 2) === 0).map((o) => o.lead)),
      highIn: Math.max(0, ...leads.filter((o) => (o.out & 1) === 0).map((o) => o.lead)),
      canExclude: leads.reduce((bits, o) => bits | o.out, 0),
    };
  });
  const known = new Map<string, number>();
  const core = questions.reduce((bits, q, i) => bits | (q.core ? 1 << i : 0), 0);
  const rest = (asked: number, lead: number, out: number): number => {
    const open = questions.flatMap((_, i) => ((asked >> i) & 1 ? [] : [i]));
    const canExclude = open.reduce((bits, i) => bits | questions[i]!.canExclude, 0);
    if (decided(open, lead, out, canExclude)) return 0;
    const key = `${asked},${lead},${out}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let least = Number.POSITIVE_INFINITY;
    const openCore = open.filter((i) => (core >> i) & 1);
    for (const i of coreFirst && openCore.length > 0 ? openCore : open) {
      const { outcomes, low, high, canExclude: mayExclude } = questions[i]!;
      if (low === 0 && high === 0 && mayExclude === 0) continue;
      let mean = 1;
      for (const o of outcomes) mean += o.share * rest(asked | (1 << i), lead + o.lead, out | o.out);
      least = Math.min(least, mean);
    }
    if (least === Number.POSITIVE_INFINITY) least = 0;
    known.set(key, least);
    return least;
  };
  const decided = (open: readonly number[], lead: number, out: number, canExclude: number): boolean => {
    if (out === 3) return true;
    if (out !== 0) return (canExclude & ~out) === 0;
    const low = open.reduce((sum, i) => sum + questions[i]!.lowIn, lead);
    const high = open.reduce((sum, i) => sum + questions[i]!.highIn, lead);
    return (low > 10 && (canExclude & 1) === 0) || (high < -10 && (canExclude & 2) === 0);
  };
  return rest(0, 0, 0);
}

function subsets(size: number, count: number): number[][] {
  if (count === 0) return [[]];
  return Array.from({ length: size }, (_, last) => last).flatMap((last) =>
    subsets(last, count - 1).map((set) => [...set, last]),
  );
}

const show = ({ mean, percentile95, share, otherWinner }: Asked) =>
  `mean ${mean.toFixed(2)} (${(100 * share).toFixed(1)} %), 95th percentile ${percentile95}, other winner ${otherWinner}`;

export function main(): void {
  for (const id of shippedIds) {
    const model = buildModel(loadKnowledgeFolder(`knowledge/${id}`));
    const found = measureQuestionsAsked(model, id === 'article' ? 10_000 : 1_000, 1);
    console.log(`${id}: ${found.questions} questions, ${found.interviews} random interviews`);
    console.log(`  fixed order            mean ${found.questions}`);
    console.log(`  fixed order and proof  ${show(found.fixedWithProof)}`);
    console.log(`  adaptive and proof     ${show(found.adaptive)}`);
    console.log(`  the same, core only    ${show(found.adaptiveCore)}`);
    if (model.alternatives.length === 2 && !model.questions.some((q) => q.profile)) {
      console.log(`  best possible order    mean ${leastMean(model, true).toFixed(2)} with the core first`);
      console.log(`                         mean ${leastMean(model, false).toFixed(2)} in any order`);
    }
  }
}
main();
