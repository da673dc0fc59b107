import type { Model } from '../../model.ts';
import { assumedLead, assumedLeads, leadNow, saidLead } from '../../proof/open-leads.ts';
import type { Standing } from '../../proof/standing.ts';
import { optionExcludes } from '../../weighing/excluding/option-excludes.ts';
import type { OpenAnswers, OpenOption, OpenQuestion } from './open-answer-share.ts';

/**
 * What is open between two alternatives: the core questions that make sense and are not answered, each with what its options would
 * do to the lead of A over B. Where the profile is open it is conditioned on: nothing is said of it with probability 1/2, else each of
 * its options alike, and what that assumes is counted until its owners are answered.
 */
export function openAnswersOf(model: Model, standing: Standing, a: number, b: number): OpenAnswers {
  const { open, possible, profile, profileOption } = standing;
  const outOf = (question: number, option: number): OpenOption['out'] => {
    const one = model.questions[question]!.options[option]!;
    return optionExcludes(model, one, a) ? 'a' : optionExcludes(model, one, b) ? 'b' : 'nobody';
  };
  const known = worthOf(model);
  const questionBeside = (question: number, state: number): OpenQuestion[] => {
    const { questions, alternatives } = model;
    // with all its options and no priority a question is worth the same in every interview
    if (possible[question]!.length < questions[question]!.options.length || standing.factor[question] !== 1)
      return worked(question, state);
    const key = (((state + 1) * questions.length + question) * alternatives.length + a) * alternatives.length + b;
    const found = known.get(key) ?? worked(question, state);
    if (known.size < mostKnown) known.set(key, found);
    return found;
  };
  /** None where the question tells the two apart in nothing: its answer leaves the lead as it is. */
  const worked = (question: number, state: number): OpenQuestion[] => {
    const options = possible[question]!.map((o) => {
      const out = outOf(question, o);
      const lead = saidLead(model, standing, question, o, a, b) - assumedLead(model, standing, state, question, a, b);
      return { lead: out === 'nobody' ? lead : 0, out };
    });
    return options.every(({ lead, out }) => lead === 0 && out === 'nobody') ? [] : [options];
  };
  const core = model.questions.flatMap((q, i) => (q.core && open[i] && i !== profile ? [i] : []));
  const lead = leadNow(model, standing, a, b);
  const asked = profile >= 0 && open[profile] === true && model.questions[profile]!.core;
  if (!asked) {
    return {
      cases: [{ probability: 1, lead, out: 'nobody', owners: [] }],
      others: core.flatMap((q) => questionBeside(q, profileOption)),
    };
  }
  const { options } = model.questions[profile]!;
  const assumed = new Set(options.flatMap((o) => o.assumes.map((one) => one.question)));
  const owners = core.filter((q) => assumed.has(q));
  const states = possible[profile]!;
  const none = {
    probability: 1 / 2,
    lead,
    out: 'nobody' as const,
    owners: owners.flatMap((q) => questionBeside(q, -1)),
  };
  return {
    cases: [
      none,
      ...states.map((state) => ({
        probability: 1 / (2 * states.length),
        lead: lead + saidLead(model, standing, profile, state, a, b) + assumedLeads(model, standing, state, a, b),
        out: outOf(profile, state),
        owners: owners.flatMap((q) => questionBeside(q, state)),
      })),
    ],
    others: core.filter((q) => !assumed.has(q)).flatMap((q) => questionBeside(q, -1)),
  };
}

/** What open questions are worth, by question, profile option and pair: the same for all answers to one model. */
function worthOf(model: Model): Map<number, OpenQuestion[]> {
  const known = worth.get(model) ?? new Map<number, OpenQuestion[]>();
  worth.set(model, known);
  return known;
}
const worth = new WeakMap<Model, Map<number, OpenQuestion[]>>();
/** Far more than our bases have; on larger ones memory stays constant. */
const mostKnown = 20_000;
