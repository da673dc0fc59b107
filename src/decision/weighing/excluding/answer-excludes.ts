import type { Model } from '../../model.ts';
import { bindingOption } from './binding-option.ts';
import { fallsShort } from './falls-short.ts';

/** For each alternative 1 where one answer, of the options chosen, puts it out, else 0; null where it puts nobody out. */
export function answerExcludes(
  { questions, alternatives }: Model,
  question: number,
  chosen: ArrayLike<number>,
): Uint8Array | null {
  const { options } = questions[question]!;
  const required = Array.from(chosen).flatMap((option) => options[option]!.requires);
  const isOut = (a: number) =>
    bindingOption(options, chosen, a) >= 0 || required.some((one) => fallsShort(alternatives[a]!, one));
  const out = Uint8Array.from(alternatives, (_, a) => Number(isOut(a)));
  return out.includes(1) ? out : null;
}
