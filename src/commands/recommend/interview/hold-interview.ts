import type { GivenAnswers } from '../../../decision/model.ts';
import type { Language } from '../../../knowledge/knowledge.ts';
import { interview } from '../../../questionnaire/interview/interview.ts';
import { questionsAhead } from '../../../questionnaire/interview/questions-ahead.ts';
import type { LeaveCause } from '../../../questionnaire/interview/step.ts';
import { asOfText } from '../../../report/words/words.ts';
import { visible } from '../../../typesetting/visible.ts';
import type { Outcome } from '../../call/command.ts';
import { interviewFrameWords } from '../../words/interview-frame.ts';
import type { RecommendCall } from '../recommend-spec.ts';
import type { Start } from '../start.ts';
import { howToGoOn } from './how-to-go-on.ts';
import { leave } from './leave.ts';
import type { Screen } from './open-screen.ts';

interface Held {
  readonly given: GivenAnswers;
  readonly skipped: readonly string[];
}

/**
 * Asks in the terminal what is not given yet, and lets go of it. An Outcome where the person left, `back` (the screen stays
 * open) where they went back to what was asked before; throws where the input came to an end.
 */
export async function holdInterview(
  { knowledge, model, named, given, found, isChosen = false }: Start,
  call: RecommendCall,
  screen: Screen,
  language: Language,
): Promise<Held | Outcome | 'back'> {
  const { asker } = screen;
  const { questions } = knowledge;
  let sofar = given;
  const told = (cause?: LeaveCause) =>
    howToGoOn(sofar, { id: knowledge.id, named }, call, language, screen.save, cause);
  screen.onInterrupt(told);
  const { core, more } = questionsAhead(model);
  const { introduction } = interviewFrameWords[language];
  screen.speakOf(
    knowledge,
    named,
    introduction(core, more, knowledge.id, knowledge.title[language], asOfText(knowledge.asOf, language)),
  );
  asker.recall(
    questions.flatMap((question) =>
      Object.hasOwn(given.answers, question.id) && !found.some((f) => f.question === question.id)
        ? [{ question, options: given.answers[question.id]! }]
        : [],
    ),
  );
  const { left, ...held } = await interview({
    model,
    questions,
    given,
    found: found.map(({ question, option, proof }) => ({
      question: questions.find((q) => q.id === question)!,
      option,
      proof: visible(proof),
    })),
    order: call.options.order ?? 'adaptive',
    ask: asker.ask,
    isContinued: isChosen,
    onChange: (now) => {
      sofar = now;
    },
  });
  if (left === 'back') return left;
  if (left === null) {
    screen.write(screen.isPlain ? '' : '\n');
    await screen.close();
    return held;
  }
  return leave(screen, left, told);
}
