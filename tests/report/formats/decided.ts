import { beside } from '../../../src/commands/recommend/beside.ts';
import { secondOpinion } from '../../../src/commands/recommend/second-opinion.ts';
import { buildModel } from '../../../src/decision/build-model.ts';
import { answerFlips } from '../../../src/decision/change/answers/answer-flips.ts';
import { ratingFlips } from '../../../src/decision/change/ratings/rating-flips.ts';
import { weightFlips } from '../../../src/decision/change/weight-flips.ts';
import { type Decision, decide } from '../../../src/decision/decide.ts';
import { type Firmness, firmness } from '../../../src/decision/firmness/firmness.ts';
import type { GivenAnswers } from '../../../src/decision/model.ts';
import type { Knowledge, Language } from '../../../src/knowledge/knowledge.ts';
import { keptAndDropped } from '../../../src/questionnaire/answers/kept-and-dropped.ts';
import type { BesideView } from '../../../src/report/outline/beside/beside.ts';
import type { SecondOpinion } from '../../../src/report/outline/beside/second-opinion.ts';
import { type Outline, outlineOf } from '../../../src/report/outline/outline.ts';

export interface Decided {
  readonly decision: Decision;
  readonly outline: Outline;
  readonly knowledge: Knowledge;
  readonly language: Language;
  readonly extras: {
    readonly firmness: Firmness;
    readonly secondOpinion: SecondOpinion | null;
    readonly beside: BesideView | null;
  };
}

/** A decision and its outline, for some answers. */
export function decided(
  knowledge: Knowledge,
  given: GivenAnswers,
  language: Language,
  { sampled = false }: { readonly sampled?: boolean } = {},
): Decided {
  const decision = decide(buildModel(knowledge), given);
  const extras = {
    secondOpinion: secondOpinion(decision, knowledge),
    beside: beside(decision, knowledge),
    firmness: sampled ? firmness(decision, 1) : unsampled(decision),
  };
  return { decision, outline: outlineOf(decision, knowledge, language, extras), knowledge, language, extras };
}

/** Sampling the acceptabilities takes longer than all the rest. */
function unsampled(decision: Decision): Firmness {
  const shares = decision.ranking.map(() => decision.ranking.map(() => 0));
  const acceptability = { acceptability: shares, standardError: shares };
  return {
    firsts: { shares: decision.ranking.map(() => 0), standardErrors: decision.ranking.map(() => 0) },
    acceptability,
    sampling: { step: () => false, result: () => acceptability },
    weightFlips: weightFlips(decision),
    answerFlips: answerFlips(decision),
    ratingFlips: ratingFlips(decision),
  };
}

/** A repeatable stream of numbers in [0, 1) (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Random answers: about half of the questions, up to three options where a question takes several, some priorities; nothing
 * that is kept and dropped.
 */
export function randomAnswers({ questions }: Pick<Knowledge, 'questions'>, next: () => number): GivenAnswers {
  const share = next();
  const entries = questions.flatMap(({ id, several, options }) => {
    if (next() > share) return [];
    const first = Math.floor(next() * options.length);
    const chosen = new Set([first]);
    if (several && options[first]!.id !== 'none')
      for (let k = 0; k < 2; k++) if (next() < 0.4) chosen.add(Math.floor(next() * options.length));
    const ids = options.filter((o, i) => chosen.has(i) && (chosen.size === 1 || o.id !== 'none')).map((o) => o.id);
    return [[id, ids] as const];
  });
  const refused = keptAndDropped(questions, Object.fromEntries(entries)).map(({ path }) => path[0]);
  const kept = entries.filter(([id]) => !refused.includes(id));
  const priorities = kept
    .map(([id]) => id)
    .filter(() => next() < 0.15)
    .slice(0, 3);
  return { answers: Object.fromEntries(kept), priorities };
}

const hostile =
  '# <script>alert(1)</script> ![x](http://evil.example/) [a](javascript:alert(1)) *b* `c` | </script><!-- \u202e 1. - + https://example.org/a_b_c www.example.org me@example.org &amp; $x$';

/** The base with every text replaced by one that Markdown and HTML would read a lot into. */
export function hostileBase(knowledge: Knowledge): Knowledge {
  const poison = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((v) => poison(v));
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, poison(v, k)]));
    const isText = ['en', 'ja', 'name', 'title', 'phrase', 'version'].includes(key);
    return typeof value === 'string' && isText ? `${hostile} ${value}` : value;
  };
  return poison(knowledge) as Knowledge;
}
