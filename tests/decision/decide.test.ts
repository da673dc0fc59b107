import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/decision/decide.ts';
import { decider } from '../../src/decision/decider.ts';
import type { Reason } from '../../src/decision/explain.ts';
import { dominates } from '../../src/decision/firmness/dominates.ts';
import type { GivenAnswers } from '../../src/decision/model.ts';
import { prove } from '../../src/decision/proof/prove.ts';
import { standingOf } from '../../src/decision/proof/standing.ts';
import { tabulate } from '../../src/decision/weighing/answer-table.ts';
import { firstsOf, rankAnswers } from '../../src/decision/weighing/rank-answers.ts';
import { permutation, permuted } from './arbitraries.ts';
import { drawBase, randomBase, withFrameworks, withLevels } from './random-model.ts';

const runs = { numRuns: 400, seed: 20261123 };
const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);
const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(1e-9);
const codes = (reasons: readonly Reason[]) => reasons.map((r) => r.code);
const weighed = (reasons: readonly Reason[]) => reasons.filter((r) => r.code === 'ADVANTAGE' || r.code === 'DRAWBACK');

describe('score', () => {
  test('contributions add up to the score, which lies between its ends and within 0 and 1', () => {
    fc.assert(
      fc.property(randomBase(), ({ model, given }) => {
        for (const { contributions, score, low, high } of decide(model, given).ranking) {
          near(sum(contributions), score);
          expect(low <= score + 1e-12 && score <= high + 1e-12 && low >= 0 && high <= 1 + 1e-12).toBe(true);
        }
      }),
      runs,
    );
  });

  test('adding or removing an alternative changes no other score', () => {
    fc.assert(
      fc.property(randomBase(), fc.nat(4), (base, drop) => {
        const keep = base.model.alternatives
          .map((_, a) => a)
          .filter((a) => a !== drop || base.model.alternatives.length < 2);
        const scores = new Map(
          decide(base.model, base.given).ranking.map((r) => [base.model.alternatives[r.alternative]!.id, r.score]),
        );
        const fewer = withFrameworks(base, keep);
        for (const { alternative, score } of decide(fewer.model, fewer.given).ranking)
          expect(score).toBe(scores.get(fewer.model.alternatives[alternative]!.id));
      }),
      runs,
    );
  });

  test('the ends are what the score becomes with every unknown level at its worst, and at its best', () => {
    fc.assert(
      fc.property(randomBase({ unknown: 0.3, requires: 0 }), (base) => {
        const { ranking } = decide(base.model, base.given);
        for (const end of ['worst', 'best'] as const) {
          const known = withLevels(base, () => end);
          for (const r of decide(known.model, known.given).ranking) {
            const before = ranking.find((b) => b.alternative === r.alternative)!;
            near(r.score, end === 'worst' ? before.low : before.high);
          }
        }
      }),
      runs,
    );
  });
});

describe('preferences', () => {
  test('an unanswered question adds nothing: answering with an option without points changes no weight', () => {
    fc.assert(
      fc.property(randomBase(), ({ model, given }) => {
        const { preferences } = rankAnswers(model, given);
        near(sum(preferences.weights), sum(preferences.importance) === 0 ? 0 : 1);
        for (const question of model.questions) {
          if (Object.hasOwn(given.answers, question.id)) continue;
          const neutral = question.options.find((o) => o.points.length === 0 && o.assumes.length === 0);
          const assumed = model.questions.some((q) =>
            q.options.some((o) => o.assumes.some((one) => model.questions[one.question] === question)),
          );
          if (neutral === undefined || assumed) continue;
          const more = { ...given, answers: { ...given.answers, [question.id]: [neutral.id] } };
          expect(rankAnswers(model, more).preferences.weights).toEqual(preferences.weights);
        }
      }),
      runs,
    );
  });

  test('a several-question shares its points equally, and a priority doubles them', () => {
    fc.assert(
      fc.property(randomBase({ profile: 0 }), ({ model, given }) => {
        const { preferences } = rankAnswers(model, given);
        const wanted = model.criteria.map((_, c) =>
          sum(
            Object.entries(given.answers).flatMap(([id, chosen]) => {
              const { options } = model.questions.find((q) => q.id === id)!;
              const twice = given.priorities.includes(id) ? 2 : 1;
              return chosen.map((o) => {
                const { points } = options.find((option) => option.id === o)!;
                return (twice * (points.find((p) => p.criterion === c)?.points ?? 0)) / chosen.length;
              });
            }),
          ),
        );
        wanted.forEach((points, c) => {
          near(preferences.importance[c]!, points);
          near(sum(preferences.from[c]!.map((f) => f.points)), points);
        });
      }),
      runs,
    );
  });
});

describe('deciding many answers in a row', () => {
  const fewer = ({ answers, priorities }: GivenAnswers, keep: (i: number) => boolean): GivenAnswers => {
    const kept = Object.fromEntries(Object.entries(answers).filter((_, i) => keep(i)));
    return { answers: kept, priorities: priorities.filter((id) => Object.hasOwn(kept, id)) };
  };
  const parts = [
    'given',
    'preferences',
    'screened',
    'ranking',
    'counts',
    'indices',
    'expectedRanks',
    'verdict',
    'grounds',
    'certain',
    'decided',
    'couldStillChange',
    'contenders',
    'margin',
    'reasons',
  ] as const;

  test('gives each part as a single decision has it, whatever was decided before and whatever is asked for first', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        randomBase({ frameworks: [2, 4] }),
        fc.constantFrom('low', 'medium', 'high'),
        fc.shuffledSubarray([...parts], { minLength: 1 }),
        ({ model, given }, certainty, asked) => {
          const next = decider(model, certainty);
          for (const answers of [given, fewer(given, (i) => i % 2 === 0), fewer(given, () => false), given]) {
            const row = next(tabulate(model, answers));
            for (const part of asked) expect(row[part]).toEqual(decide(model, answers, certainty)[part]);
            seen.add(row.verdict);
          }
        },
      ),
      { ...runs, numRuns: 250 },
    );
    expect([...seen].sort()).toEqual(['clear', 'close', 'likely', 'none-eligible', 'open', 'tie']);
  });

  test('calls decided what the whole proof calls decided', () => {
    const seen = { decided: 0, open: 0 };
    for (const shape of [
      { profile: 0, requires: 0.2 },
      { profile: 1, requires: 0.2 },
    ])
      fc.assert(
        fc.property(randomBase(shape), ({ model, given }) => {
          const { decided, screened } = decide(model, given);
          expect(decided).toBe(prove(model, standingOf(model, given), screened).decided);
          seen[decided ? 'decided' : 'open'] += 1;
        }),
        runs,
      );
    // neither answer alone would do
    expect(seen.decided).toBeGreaterThan(50);
    expect(seen.open).toBeGreaterThan(50);
  });
});

describe('rank', () => {
  test('better scores stand first, equal ones share a rank and the next is skipped', () => {
    fc.assert(
      fc.property(randomBase({ frameworks: [2, 6] }), ({ model, given }) => {
        const { ranking } = decide(model, given);
        for (const a of ranking) expect(a.rank).toBe(1 + ranking.filter((b) => b.score > a.score + 1e-9).length);
      }),
      runs,
    );
  });

  test('permuting the frameworks permutes the result', () => {
    fc.assert(
      fc.property(randomBase({ frameworks: [3, 3] }), permutation(3), (base, order) => {
        const other = withFrameworks(base, order);
        const [before, after] = [decide(base.model, base.given), decide(other.model, other.given)];
        expect(after.verdict).toBe(before.verdict);
        expect(after.decided).toBe(before.decided);
        const byId = (d: typeof before) =>
          Object.fromEntries(d.ranking.map((r) => [d.model.alternatives[r.alternative]!.id, r.rank]));
        expect(byId(after)).toEqual(byId(before));
        expect(
          permuted(
            base.model.alternatives.map((a) => a.id),
            order,
          ),
        ).toEqual(other.model.alternatives.map((a) => a.id));
      }),
      runs,
    );
  });

  test('a dominated alternative is never first', () => {
    fc.assert(
      fc.property(randomBase(), ({ model, given }) => {
        const { ranking, preferences } = decide(model, given);
        for (const a of ranking) {
          const dominated = ranking.some((b) =>
            dominates(
              model.alternatives[b.alternative]!.values,
              model.alternatives[a.alternative]!.values,
              preferences.weights,
            ),
          );
          if (dominated) expect(a.rank).toBeGreaterThan(1);
        }
      }),
      runs,
    );
  });
});

describe('screen', () => {
  test('nobody is dropped silently, and nobody without a reason', () => {
    let seen = 0;
    let names = 0;
    fc.assert(
      fc.property(randomBase({ requires: 0.25 }), ({ model, given }) => {
        const { ranking, screened, preferences, reasons } = decide(model, given);
        const told = reasons.filter((r) => r.code === 'EXCLUDED_BY_REQUIREMENT');
        model.alternatives.forEach((alternative, a) => {
          const failed = preferences.requirements.filter(
            (r) => alternative.levels[r.criterion]! >= 0 && alternative.levels[r.criterion]! < r.level,
          );
          seen += failed.length;
          const binds = model.questions.find((q) => q.id === 'binds');
          const named = binds?.options.filter((o) => given.answers.binds?.includes(o.id)) ?? [];
          const dropped = named.some((o) => o.drops.includes(a));
          const kept = named.length === 0 || named.some((o) => o.keeps === null || o.keeps.includes(a));
          const byName = reasons.filter((r) => r.code === 'EXCLUDED_BY_NAME' && r.alternative === a);
          expect(byName.length).toBe(dropped || !kept ? 1 : 0);
          names += byName.length;
          expect(ranking.some((r) => r.alternative === a)).toBe(failed.length === 0 && byName.length === 0);
          expect(told.filter((r) => r.alternative === a).map((r) => r.from)).toEqual(failed.map((r) => r.from));
          const unknown = preferences.requirements.filter((r) => alternative.levels[r.criterion]! < 0);
          expect(screened.unconfirmed[a]).toEqual([...new Set(unknown.map((r) => r.criterion))]);
        });
      }),
      { ...runs, numRuns: 600 },
    );
    expect(seen).toBeGreaterThan(100);
    expect(names).toBeGreaterThan(50);
  });

  test('where all are excluded, who misses by least lacks the least value, each criterion counted once', () => {
    let seen = 0;
    fc.assert(
      fc.property(randomBase({ requires: 0.7, unknown: 0, belongs: 0 }), ({ model, given }) => {
        const { ranking, preferences, reasons, verdict, margin } = decide(model, given);
        if (ranking.length > 0) return;
        seen += 1;
        expect([verdict, margin]).toEqual(['none-eligible', null]);
        const lacks = model.alternatives.map(({ levels, values }) =>
          sum(
            model.criteria.map(({ levels: scale }, c) => {
              const needed = Math.max(
                -1,
                ...preferences.requirements.filter((r) => r.criterion === c).map((r) => r.level),
              );
              return needed > levels[c]! ? scale[needed]!.value - values[c]! : 0;
            }),
          ),
        );
        const told = reasons.filter((r) => r.code === 'MISSES_BY_LEAST').map((r) => r.alternative);
        const least = Math.min(...lacks);
        expect(told.sort()).toEqual(lacks.flatMap((l, a) => (l < least + 1e-9 ? [a] : [])));
      }),
      runs,
    );
    expect(seen).toBeGreaterThan(100);
  });

  test('one eligible: no margin and no advantages; the exclusions come first, then what it scores with', () => {
    let seen = 0;
    fc.assert(
      fc.property(randomBase({ requires: 0.3, unknown: 0 }), ({ model, given }) => {
        const { ranking, reasons, margin } = decide(model, given);
        if (ranking.length !== 1) return;
        seen += 1;
        expect(margin).toBeNull();
        const order = ['EXCLUDED', 'CONTRIBUTION'];
        const found = codes(reasons).map((code) => order.indexOf(code.replace(/_BY_.*/, '')));
        expect(found).toEqual([...found].sort());
        expect(found.includes(-1)).toBe(false);
        near(sum(reasons.map((r) => (r.code === 'CONTRIBUTION' ? r.contribution : 0))), 100 * ranking[0]!.score);
      }),
      runs,
    );
    expect(seen).toBeGreaterThan(30);
  });
});

describe('explain', () => {
  test('advantages and drawbacks add up to the margin, the strongest of each first', () => {
    fc.assert(
      fc.property(randomBase(), ({ model, given }) => {
        const { margin, reasons } = decide(model, given);
        if (margin === null) return;
        const list = weighed(reasons);
        near(sum(list.map((r) => r.advantage)), margin);
        for (const [i, r] of list.entries()) {
          expect(r.advantage > 0).toBe(r.code === 'ADVANTAGE');
          const next = list[i + 1];
          if (next?.code === r.code)
            expect(Math.abs(next.advantage)).toBeLessThanOrEqual(Math.abs(r.advantage) + 1e-12);
        }
        // who dominates has nothing against it
        if (
          codes(reasons).includes('DOMINATES') &&
          reasons.some((r) => r.code === 'DOMINATES' && r.rivals.includes(list[0]?.rival ?? -1))
        )
          expect(codes(list)).not.toContain('DRAWBACK');
      }),
      runs,
    );
  });

  test('every advantage names answers that gave its criterion points', () => {
    fc.assert(
      fc.property(randomBase(), ({ model, given }) => {
        for (const reason of weighed(decide(model, given).reasons)) {
          expect(reason.from.length).toBeGreaterThan(0);
          for (const { question, option } of reason.from) expect(given.answers[question]).toContain(option);
        }
      }),
      runs,
    );
  });

  test('an unknown rating could change who is first exactly where an end of it does', () => {
    let [yes, no] = [0, 0];
    fc.assert(
      fc.property(randomBase({ unknown: 0.25, requires: 0 }), (base) => {
        const decision = decide(base.model, base.given);
        const firsts = firstsOf(decision.ranking).join();
        for (const reason of decision.reasons) {
          if (reason.code !== 'UNKNOWN_RATING') continue;
          const criterion = base.model.criteria[reason.criterion]!.id;
          const changes = (['worst', 'best'] as const).some((end) => {
            const known = withLevels(base, (f, c) => (f === reason.alternative && c === criterion ? end : undefined));
            return firstsOf(decide(known.model, known.given).ranking).join() !== firsts;
          });
          // level with the first already: any step parts them
          if (decision.verdict === 'tie') continue;
          expect(reason.couldChange).toBe(changes);
          if (changes) yes += 1;
          else no += 1;
        }
      }),
      runs,
    );
    expect(Math.min(yes, no)).toBeGreaterThan(50);
  });
});

describe('certain', () => {
  test('ahead whatever the unknown levels turn out to be: at every combination of their ends', () => {
    let [yes, no] = [0, 0];
    fc.assert(
      fc.property(randomBase({ unknown: 0.25, requires: 0, frameworks: [2, 3] }), (base) => {
        const decision = decide(base.model, base.given);
        const unknown = base.model.alternatives.flatMap(({ levels }, a) =>
          base.model.criteria.flatMap(({ id }, c) =>
            levels[c]! < 0 && decision.preferences.weights[c]! > 0 ? [`${a} ${id}`] : [],
          ),
        );
        if (unknown.length > 7 || decision.verdict === 'tie') return;
        const firsts = firstsOf(decision.ranking).join();
        let always = true;
        for (let ends = 0; ends < 1 << unknown.length; ends++) {
          const known = withLevels(base, (f, c) => {
            const at = unknown.indexOf(`${f} ${c}`);
            return at < 0 ? undefined : (ends >> at) & 1 ? 'best' : 'worst';
          });
          if (firstsOf(rankAnswers(known.model, known.given).ranking).join() !== firsts) always = false;
        }
        expect(decision.certain).toBe(always);
        if (always) yes += 1;
        else no += 1;
      }),
      { ...runs, numRuns: 250 },
    );
    expect(Math.min(yes, no)).toBeGreaterThan(30);
  });
});

describe('a first whose requirement is not confirmed', () => {
  test('is certain of nothing, and never clear', () => {
    let seen = 0;
    fc.assert(
      fc.property(randomBase({ unknown: 0.3, requires: 0.3, answered: 1 }), ({ model, given }) => {
        const { ranking, screened, certain, verdict, reasons } = decide(model, given);
        const [first] = ranking;
        if (first === undefined || screened.unconfirmed[first.alternative]!.length === 0) return;
        seen += 1;
        expect(certain).toBe(false);
        expect(verdict).not.toBe('clear');
        expect(codes(reasons)).toContain('UNCONFIRMED_REQUIREMENT');
      }),
      runs,
    );
    expect(seen).toBeGreaterThan(50);
  });
});

describe('verdict', () => {
  test('follows the rule, in its order', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(randomBase({ requires: 0.15, answered: 0.9 }), ({ model, given }) => {
        const { ranking, preferences, verdict, grounds, indices, decided, certain } = decide(model, given);
        const weights = Math.min(1, ...(indices[0] ?? []).slice(1));
        const [first, ...rivals] = ranking.map((r) => model.alternatives[r.alternative]!.values);
        const saidAhead = rivals.every(
          (values) =>
            sum(
              preferences.from.flatMap((from, c) =>
                from.map((f) => (f.assumed ? 0 : f.points * (first![c]! - values[c]!))),
              ),
            ) > 1e-9,
        );
        const answered = new Set(preferences.from.flatMap((from) => from.map((f) => f.question))).size;
        const open = grounds?.openAnswers ?? 0;
        const wanted =
          ranking.length === 0
            ? 'none-eligible'
            : ranking[1]?.rank === 1
              ? 'tie'
              : weights < 0.9
                ? 'close'
                : rivals.length > 0 && (open < 0.75 || (answered < 3 && !decided))
                  ? 'open'
                  : certain && saidAhead && open >= 0.95 && weights >= 0.95
                    ? 'clear'
                    : 'likely';
        if (wanted === 'close' || wanted === 'open' || wanted === 'clear' || wanted === 'likely') {
          expect(grounds!.weights).toBe(weights);
          if (decided) expect(open).toBeCloseTo(1, 12);
        } else expect(grounds).toBeNull();
        seen.add(wanted);
        expect(verdict).toBe(wanted);
      }),
      runs,
    );
    expect([...seen].sort()).toEqual(['clear', 'close', 'likely', 'none-eligible', 'open', 'tie']);
  });

  test('P of both ways adds up to 1, and is 1/2 where the weighted values are equal', () => {
    fc.assert(
      fc.property(randomBase(), ({ model, given }) => {
        const { ranking, indices, counts } = decide(model, given);
        for (const [a, row] of indices.entries()) {
          for (const [b, p] of row.entries()) {
            near(p + indices[b]![a]!, 1);
            const [x, y] = [ranking[a]!, ranking[b]!].map((r) => model.alternatives[r.alternative]!.values);
            if (counts.every((n, c) => n === 0 || x![c] === y![c])) expect(p).toBe(0.5);
          }
        }
      }),
      runs,
    );
  });

  test('no answers: a tie of all who are eligible, all scores 0', () => {
    const { model } = drawBase(3);
    const { ranking, verdict, margin, indices } = decide(model, { answers: {}, priorities: [] });
    expect(verdict).toBe('tie');
    expect(margin).toBe(0);
    expect(ranking.every((r) => r.rank === 1 && r.score === 0)).toBe(true);
    expect(indices.flat().every((p) => p === 0.5)).toBe(true);
  });
});
