import { meantName } from '../../language/meant-name.ts';
import type { AnswerableQuestion } from './answerable-base.ts';
import type { Complaint } from './complaint.ts';
import { kindOf } from './kind-of.ts';

/** The options of an answer, in the order of the question; what is not right with them is added to the complaints. */
export function readOptions(
  question: AnswerableQuestion,
  value: unknown,
  path: readonly string[],
  complaints: Complaint[],
  /** The complaint about an option that there was once. */
  was: (option: unknown, path: Complaint['path']) => Complaint | undefined,
): string[] {
  const { id, several, options } = question;
  const known = options.map((o) => o.id);
  // a list with holes in it has them filled, so that none is passed over
  const given: unknown[] = Array.isArray(value) ? Array.from(value) : [value];
  const chosen: string[] = [];
  // a list of a hundred thousand words is mostly of the same ones
  const meanings = new Map<string, string>();
  const meant = (word: string): string => {
    let meaning = known.includes(word) ? word : meanings.get(word);
    if (meaning === undefined) {
      meaning = meantName(word, options) ?? word;
      meanings.set(word, meaning);
    }
    return meaning;
  };
  given.forEach((written, i) => {
    const option = typeof written === 'string' ? meant(written) : written;
    const at = Array.isArray(value) ? [...path, i] : path;
    if (typeof option !== 'string')
      complaints.push({ code: 'NOT_AN_OPTION', args: { question: id, found: kindOf(option) }, path: at });
    else if (!known.includes(option))
      complaints.push(
        was(option, at) ?? {
          code: 'UNKNOWN_OPTION',
          args: { question: id, option, options: known },
          path: at,
          word: option,
          known,
        },
      );
    else if (chosen.includes(option))
      complaints.push({ code: 'OPTION_TWICE', args: { question: id, option }, path: at });
    else chosen.push(option);
  });
  if (!several && given.length > 1)
    complaints.push({ code: 'ONE_OPTION_ONLY', args: { question: id, found: given.length }, path });
  if (several && chosen.length > 1 && chosen.includes('none'))
    complaints.push({ code: 'NONE_AMONG_OTHERS', args: { question: id, option: 'none' }, path });
  return known.filter((option) => chosen.includes(option));
}
