import type { Model } from '../model.ts';
import { optionExcludes } from '../weighing/excluding/option-excludes.ts';
import type { Standing } from './standing.ts';

/** The profile options that may be or come to be the answer, -1 for none. */
export function profileStates({ profile, profileOption, open, possible }: Standing): readonly number[] {
  if (profile < 0) return [-1];
  return open[profile] ? [-1, ...possible[profile]!] : [profileOption];
}

/** What a profile option assumes of a question that is not answered, in points of each alternative; undefined for nothing. */
export function assumedOf(
  { questions }: Model,
  { profile, chosen }: Standing,
  option: number,
  question: number,
): readonly number[] | undefined {
  if (option < 0 || chosen[question]!.length > 0) return undefined;
  for (const { question: owner, pull } of questions[profile]!.options[option]!.assumes)
    if (owner === question) return pull;
  return undefined;
}

/** The same as a lead of one alternative over another. */
export function assumedLead(
  model: Model,
  standing: Standing,
  option: number,
  question: number,
  left: number,
  right: number,
): number {
  const assumed = assumedOf(model, standing, option, question);
  return assumed === undefined ? 0 : assumed[left]! - assumed[right]!;
}

/** All that a profile option assumes as things stand. */
export function assumedLeads(
  { questions }: Model,
  { profile, chosen }: Standing,
  option: number,
  left: number,
  right: number,
): number {
  if (option < 0) return 0;
  let sum = 0;
  for (const { question, pull } of questions[profile]!.options[option]!.assumes)
    if (chosen[question]!.length === 0) sum += pull[left]! - pull[right]!;
  return sum;
}

/** What an option of an open question says itself, as a lead; the profile's without what it assumes. */
export function saidLead(
  { questions }: Model,
  { factor }: Standing,
  question: number,
  option: number,
  left: number,
  right: number,
): number {
  const { pull } = questions[question]!.options[option]!;
  return factor[question]! * (pull[left]! - pull[right]!);
}

/**
 * What each possible option of an open question would change of the lead, all else as it stands: an owner takes away what is
 * assumed for it, also where it is answered neutrally; the profile brings what it assumes.
 */
export function openLeads(model: Model, standing: Standing, question: number, left: number, right: number): number[] {
  const { profile, profileOption, possible } = standing;
  const assumed = question === profile ? 0 : assumedLead(model, standing, profileOption, question, left, right);
  return possible[question]!.map((o) => {
    const lead = saidLead(model, standing, question, o, left, right) - assumed;
    return question === profile ? lead + assumedLeads(model, standing, o, left, right) : lead;
  });
}

/** The lead as things stand, with what is assumed. */
export const leadNow = (model: Model, standing: Standing, left: number, right: number): number =>
  standing.said[left]! - standing.said[right]! + assumedLeads(model, standing, standing.profileOption, left, right);

/** Whether some answer to an open question would put an alternative out. */
export function canExclude(model: Model, { open, possible }: Standing, question: number, alternative: number): boolean {
  const { options, excludes } = model.questions[question]!;
  if (excludes.length === 0 || !open[question] || !excludes.includes(alternative)) return false;
  return (
    possible[question]!.length === options.length ||
    possible[question]!.some((o) => optionExcludes(model, options[o]!, alternative))
  );
}
