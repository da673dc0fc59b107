import type { GivenAnswers } from '../../decision/model.ts';
import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { interview } from '../../questionnaire/interview/interview.ts';
import type { Terminal } from '../../questionnaire/terminal/terminal.ts';
import { answersFile } from '../../report/questions/answers-file.ts';
import { questionTerms } from '../../report/questions/question-terms.ts';
import { asOfText } from '../../report/words/words.ts';
import { wrap } from '../../typesetting/breaking/wrap.ts';
import { visible } from '../../typesetting/visible.ts';
import { displayWidth } from '../../typesetting/widths/display-width.ts';
import type { Outcome, World } from '../call/command.ts';
import { isPlain } from '../call/is-plain.ts';
import { layoutFor } from '../call/layout-for.ts';
import { baseNameIn } from '../knowledge/base-name-in.ts';
import { interviewFrameWords } from '../words/interview-frame.ts';
import { notesWords } from '../words/notes.ts';
import type { RecommendCall } from './recommend-spec.ts';
import { resumeCommand } from './resume-command.ts';
import type { Start } from './start.ts';

interface Held {
  readonly given: GivenAnswers;
  readonly skipped: readonly string[];
}

const interruptedExit = 130;

/** Asks in the terminal what is not given yet. An Outcome where the person left; throws where the input came to an end. */
export async function holdInterview(
  { knowledge, model, named, given }: Start,
  call: RecommendCall,
  world: World,
  language: Language,
): Promise<Held | Outcome> {
  const { options } = call;
  const { style, ascii } = await layoutFor(
    world.stderr,
    { ...call, options: { ...options, output: undefined } },
    world.env,
  );
  const output = world.stderr.stream as NodeJS.WriteStream;
  const terminal: Terminal = {
    input: world.stdin.stream as NodeJS.ReadStream,
    output,
    language,
    noun: visible(knowledge.alternatives[language].one),
    nameOf: (id) => visible(knowledge.frameworks.find((f) => f.id === id)!.name),
    explain: (question) => questionTerms(knowledge, question, language).map((text) => visible(text)),
    suspend: () => world.suspend(),
    style,
    ascii,
    wrap: (text, columns) => wrap(visible(text), columns),
    widthOf: displayWidth,
  };
  const plain = isPlain(call, world);
  // there is no time to load it when it is needed
  const write = options.save !== undefined ? (await import('../../documents/write-file.ts')).writeFile : undefined;
  const columns = Math.max(20, output.columns || 80) - 1;
  output.write(
    `${wrap(introduction(knowledge, language), columns)
      .map(plain ? String : style.dim)
      .join('\n')}\n`,
  );
  const asker = plain
    ? (await import('../../questionnaire/terminal/plain/ask-plain.ts')).askPlain(terminal)
    : (await import('../../questionnaire/terminal/ask-in-terminal.ts')).askInTerminal(terminal);
  // a terminal that went away says so whenever it is touched; the end of the input is heard where it is listened for
  terminal.input.on('error', () => {});
  let sofar = given;
  const takeBack = world.whenInterrupted(() => {
    // the file first: the terminal may be gone
    const told = leave(sofar, { knowledge, named }, call, language, write);
    asker.restore();
    output.write(told);
  }, true);
  try {
    const { questions } = knowledge;
    const { order = 'adaptive' } = options;
    const onChange = (now: GivenAnswers) => {
      sofar = now;
    };
    asker.recall(
      questions.flatMap((question) =>
        Object.hasOwn(given.answers, question.id) ? [{ question, options: given.answers[question.id]! }] : [],
      ),
    );
    const { left, ...held } = await interview({ model, questions, given, order, ask: asker.ask, onChange });
    if (left === null) {
      output.write(plain ? '' : '\n');
      return held;
    }
    const told = leave(sofar, { knowledge, named }, call, language, write);
    if (left === 'interrupted') return { text: '', notes: told, exitCode: interruptedExit };
    output.write(`${plain ? '\n' : ''}${told}`);
    throw new UserError([problem('ENDED_INPUT', {})]);
  } finally {
    takeBack();
    asker.close();
  }
}

function introduction({ id, title, asOf, questions }: Knowledge, language: Language): string {
  const core = questions.filter((q) => q.tier === 'core').length;
  const more = questions.length - core;
  return visible(interviewFrameWords[language].introduction(core, more, id, title[language], asOfText(asOf, language)));
}

/** What is said to somebody who leaves: how to go on. Where a file was asked for, the answers are kept in it. Nothing here waits. */
function leave(
  given: GivenAnswers,
  { knowledge, named }: Pick<Start, 'knowledge' | 'named'>,
  call: RecommendCall,
  language: Language,
  write: ((path: string, text: string, force: boolean) => void) | undefined,
): string {
  const { save, force } = call.options;
  const answered = Object.keys(given.answers).length > 0;
  let kept: string | undefined;
  let failed = '';
  if (write !== undefined && save !== undefined && answered) {
    try {
      write(
        save,
        answersFile(baseNameIn(save, call.options.knowledge ?? knowledge.id), given, language),
        force === true,
      );
      kept = save;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failed = `fw-advisor: ${notesWords[language].couldNotWrite(save)}
`;
    }
  }
  const command = resumeCommand(call, named, given, kept);
  const { goOn, beginAgain } = interviewFrameWords[language];
  const told = answered ? goOn : beginAgain;
  return `${failed}fw-advisor: ${told} ${command}\n`;
}
