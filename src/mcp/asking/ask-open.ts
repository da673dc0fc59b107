import type { Answers } from '../../decision/model.ts';
import { isMap } from '../../documents/is-map.ts';
import { UserError } from '../../errors/user-error.ts';
import { type CheckedAnswers, checkAnswers } from '../../questionnaire/answers/check-answers.ts';
import { complaintProblem } from '../../questionnaire/answers/complaint-problem.ts';
import { questionOrder } from '../../questionnaire/interview/question-order.ts';
import type { Arguments } from '../input/read-arguments.ts';
import type { Basis } from '../ports.ts';
import type { CallContext, FormRequest } from '../tool.ts';
import { mcpWords } from '../words/mcp-words.ts';
import { readAskedSoFar } from './asked-so-far.ts';
import { formFields } from './form-fields.ts';

/** Longer forms are not filled in, and more of them neither. */
const mostFields = 5;
const mostRounds = 4;

export interface Answered {
  readonly given: CheckedAnswers;
  /** Open questions that could still change the result, in the order in which they would be asked. */
  readonly open: readonly number[];
  /** What came of asking; undefined where nobody was to be asked. */
  readonly asked: 'answered' | 'declined' | 'unavailable' | undefined;
}

/**
 * The answers of a call: those that it gives, those of the code, and where the user is to be asked, those of the forms. A
 * user who declines has not answered: what is open is told as it is.
 */
export function askOpen(
  given: Arguments,
  found: Answers,
  { knowledge, model }: Basis,
  { canAsk, reply, state, language }: CallContext,
): Answered | { readonly ask: FormRequest } {
  const sofar = readAskedSoFar(state);
  // a client may accept a form and send no content, though the protocol asks for it
  const accepted = reply?.action === 'accept' && isMap(reply.content) ? reply.content : {};
  const answers = given.raw('answers');
  const said = { ...(isMap(answers) ? answers : {}), ...sofar.answers, ...withoutEmpty(accepted) };
  const document = { answers: { ...found, ...said }, priorities: given.texts('priorities') ?? [] };
  const { checked, complaints } = checkAnswers(knowledge, document);
  if (complaints.length > 0)
    throw new UserError(complaints.map((complaint) => complaintProblem(complaint, (path) => path.join('.'))));
  // what was shown in the form and left out
  const passed = sofar.passed.filter((id) => !Object.hasOwn(checked.answers, id));
  const { questions, decided } = questionOrder(model, checked, { passed });
  const { questions: open } = questionOrder(model, checked);
  if (!given.flag('ask')) return { given: checked, open, asked: undefined };
  if (!canAsk) return { given: checked, open, asked: 'unavailable' };
  if (reply?.action === 'decline') return { given: checked, open, asked: 'declined' };
  if (decided || questions.length === 0 || sofar.round >= mostRounds)
    return { given: checked, open: questions, asked: 'answered' };
  const next = questions.slice(0, mostFields);
  const ids = next.map((q) => model.questions[q]!.id);
  return {
    ask: {
      message: mcpWords[language].form(knowledge.title[language]),
      fields: formFields(knowledge, next, language),
      state: JSON.stringify({
        answers: { ...sofar.answers, ...withoutEmpty(accepted) },
        passed: [...passed, ...ids],
        round: sofar.round + 1,
      }),
    },
  };
}

/** A field that was left empty is no answer. */
const withoutEmpty = (content: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(content).filter(
      ([, v]) => v !== '' && v !== null && v !== undefined && !(Array.isArray(v) && v.length === 0),
    ),
  );
