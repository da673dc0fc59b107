import type { AlternativeModel, Model } from '../../model.ts';
import type { RequirementAt, Weighing } from '../weighing.ts';
import { bindingOption } from './binding-option.ts';
import { fallsShort } from './falls-short.ts';

/** Whether an alternative, by its levels and by its place in the model, is left by what the answers require and bind. */
export const isEligible = (
  questions: Model['questions'],
  levels: Pick<AlternativeModel, 'levels'>,
  alternative: number,
  weighing: Weighing,
  holds?: (requirement: RequirementAt) => boolean,
): boolean => isKept(questions, weighing, alternative) && meetsAll(levels, weighing.requirements, holds);

/** Whether nobody stays with others only, or leaves this one. */
function isKept(questions: Model['questions'], { binding }: Weighing, alternative: number): boolean {
  for (let i = 0; i < binding.length; i++) {
    const { question, chosen } = binding[i]!;
    if (bindingOption(questions[question]!.options, chosen, alternative) >= 0) return false;
  }
  return true;
}

/** A level that is unknown excludes nobody. */
function meetsAll(
  levels: Pick<AlternativeModel, 'levels'>,
  requirements: readonly RequirementAt[],
  holds?: (requirement: RequirementAt) => boolean,
): boolean {
  for (let r = 0; r < requirements.length; r++) {
    const requirement = requirements[r]!;
    if (fallsShort(levels, requirement) && (holds === undefined || holds(requirement))) return false;
  }
  return true;
}
