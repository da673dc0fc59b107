import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { FoundProof } from '../outline/found/found-in-code.ts';
import { foundPlace } from '../outline/found/found-place.ts';
import type { Change } from './record-change.ts';
import type { RecordFile } from './record-file.ts';
import { recordedFirsts } from './recorded-firsts.ts';

/** An option that the code speaks for, and where. */
export interface CodeOption {
  readonly question: string;
  readonly option: string;
  readonly proofs: readonly FoundProof[];
}

/** What the code of a project says today. */
export interface CodeNow {
  /** For certain. */
  readonly answers: readonly CodeOption[];
  /** These, and all that is only suggested. */
  readonly traces: readonly CodeOption[];
}

const mostPlaces = 3;

/**
 * Where code and decision have parted. Code that has become what was decided has not, and what somebody saw in the code on
 * the day of the decision is no news.
 */
export function codeChanges(
  { answers, decision }: Pick<RecordFile, 'answers' | 'decision'>,
  code: CodeNow,
  { frameworks }: Pick<Knowledge, 'frameworks'>,
): Change[] {
  const firsts = recordedFirsts(decision);
  const isFramework = (option: string) => frameworks.some((f) => f.id === option);
  const known = decision.found ?? [];
  const saidOf = (question: string) => (Object.hasOwn(answers, question) ? [answers[question]!].flat() : []);
  const answersTo = (question: string) => code.answers.filter((a) => a.question === question).map((a) => a.option);
  const decidedIsThere = (question: string) => answersTo(question).some((option) => firsts.includes(option));

  const parted = code.answers.flatMap(({ question, option, proofs }): Change[] => {
    const said = saidOf(question);
    const chosen = isFramework(option);
    if (said.includes(option) || (chosen && firsts.includes(option))) return [];
    if (known.some((k) => k.question === question && k.option === option)) return [];
    const places = [...new Set(proofs.map(foundPlace))].slice(0, mostPlaces);
    const imports = proofs.some(({ kind }) => kind === 'import');
    if (said.length === 0 && !(chosen && !decidedIsThere(question)))
      return [{ code: 'CODE_NEW', question, option, places }];
    return chosen
      ? [{ code: 'CODE_OTHER_FRAMEWORK', question, decided: firsts, option, imports, places }]
      : [{ code: 'CODE_PARTED', question, said, option, places }];
  });
  const gone = known.flatMap(({ question, option, taken, proofs }): Change[] => {
    const there = code.traces.some((t) => t.question === question && t.option === option);
    // another one has taken its place: the one that was decided for, or one that is told
    const followed = isFramework(option) && answersTo(question).some(isFramework);
    const [first] = proofs;
    return !taken || there || followed
      ? []
      : [{ code: 'CODE_GONE', question, option, place: first === undefined ? null : foundPlace(first) }];
  });
  return [...parted, ...gone];
}
