import { isFactor } from '../../decision/weighing/factor-range.ts';
import { meantName } from '../../language/meant-name.ts';
import type { NamedCriterion } from './answerable-base.ts';
import type { Complaint } from './complaint.ts';
import { kindOf } from './kind-of.ts';

/**
 * Reads what is weighed by hand: a map of criterion -> factor. What is right goes into `matters` in the order of the criteria,
 * without the factors of 1, which change nothing; everything else becomes a complaint.
 */
export function readMatters(
  value: unknown,
  criteria: readonly NamedCriterion[],
  matters: Record<string, number>,
  complaints: Complaint[],
): void {
  if (value === null) return;
  if (typeof value !== 'object' || Array.isArray(value)) {
    complaints.push({
      code: 'WRONG_TYPE',
      args: { what: 'matters', expected: 'map', found: kindOf(value) },
      path: ['matters'],
    });
    return;
  }
  const known = criteria.map((c) => c.id);
  const given = new Map<string, unknown>();
  for (const [written, factor] of Object.entries(value)) {
    const path = ['matters', written];
    const criterion = known.includes(written) ? written : (meantName(written, criteria.map(named)) ?? written);
    given.set(criterion, factor);
    if (!known.includes(criterion))
      complaints.push({ code: 'UNKNOWN_CRITERION', args: { criterion }, path, word: criterion, known });
    else if (!isFactor(factor))
      complaints.push({ code: 'NOT_A_FACTOR', args: { criterion, found: kindOf(factor) }, path });
  }
  for (const id of known) {
    const factor = given.get(id);
    if (isFactor(factor) && factor !== 1) matters[id] = factor;
  }
}

const named = ({ id, name }: NamedCriterion) => (name === undefined ? { id } : { id, label: name });
