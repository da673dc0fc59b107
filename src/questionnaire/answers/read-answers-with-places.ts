import type { Path } from '../../documents/yaml-document.ts';
import { type Problem, problem } from '../../errors/problem.ts';
import { type AnswerableQuestion, type CheckedAnswers, checkAnswers } from './check-answers.ts';
import { complaintProblem } from './complaint-problem.ts';
import type { AnswerText } from './read-answers.ts';
import { readPairs } from './read-pairs.ts';

interface Document {
  readonly data: unknown;
  readonly place: (path: Path) => string;
}
const nothing: Document = { data: {}, place: () => '' };

/** The same as `readAnswers`, for any form of text, with the place of every problem. */
export async function readAnswersWithPlaces(
  questions: readonly AnswerableQuestion[],
  source: AnswerText | undefined,
  pairs: readonly string[],
  asPriorities: readonly string[] = [],
): Promise<{ checked: CheckedAnswers; problems: Problem[] }> {
  const problems: Problem[] = [];
  const document = source === undefined ? nothing : await readDocument(source, problems);
  const set = readPairs(
    pairs.map((pair) => ({ pair, place: `--set ${pair}` })),
    problems,
  );
  const first = check(questions, document ?? nothing, problems, Object.keys(set.data));
  const second = check(questions, set, problems);
  const answers = Object.fromEntries(
    questions.flatMap(({ id }) => {
      const chosen = Object.hasOwn(second.answers, id)
        ? second.answers[id]
        : Object.hasOwn(first.answers, id)
          ? first.answers[id]
          : undefined;
      return chosen === undefined ? [] : [[id, chosen] as const];
    }),
  );
  const last = asPriorities.length > 0 ? check(questions, priorityWords(answers, asPriorities), problems) : first;
  return { checked: { ...first, answers, priorities: last.priorities }, problems };
}

/** `--priority` questions as a document of their own, beside the answers that are right. */
const priorityWords = (answers: CheckedAnswers['answers'], priorities: readonly string[]): Document => ({
  data: { answers, priorities },
  place: ([_, index]) => (typeof index === 'number' ? `--priority ${priorities[index]}` : '--priority'),
});

/** A priority may name a question that `--set` answers; an answer that `--set` replaces is checked all the same. */
function check(
  questions: readonly AnswerableQuestion[],
  document: Document,
  problems: Problem[],
  answeredElsewhere?: readonly string[],
): CheckedAnswers {
  const { checked, complaints } = checkAnswers(questions, document.data, answeredElsewhere);
  problems.push(...complaints.map((complaint) => complaintProblem(complaint, document.place)));
  return checked;
}

async function readDocument({ name, text }: AnswerText, problems: Problem[]): Promise<Document | undefined> {
  const body = text.replace(/^\uFEFF/, '');
  if (body.trim() === '') {
    problems.push(problem('EMPTY_INPUT', { name }, { place: name }));
    return undefined;
  }
  const lines = body.split(/\r\n|\r|\n/).map((line, i) => ({ pair: line.trim(), place: `${name}:${i + 1}:1` }));
  const written = lines.filter(({ pair }) => pair !== '' && !pair.startsWith('#'));
  if (written[0] !== undefined && /^[^\s:{}[\]"']+\s*=/.test(written[0].pair)) return readPairs(written, problems);
  // lines and `--set` are read without the parser, which takes its time to load
  const { readYaml } = await import('../../documents/yaml-document.ts');
  const document = readYaml(name, body, problems);
  if (document === undefined) return undefined;
  return document;
}
