import { linesOf } from '../../answers/lines-of.ts';
import type { AnyStep, Ask } from '../../interview/step.ts';
import { interviewWords } from '../../words/interview-words.ts';
import type { Asker, Terminal } from '../terminal.ts';
import { plainReply } from './plain-reply.ts';
import { plainPrompt, plainText } from './plain-text.ts';

/**
 * An `Ask` of numbered lines: nothing is drawn twice and nothing is a symbol, for screen readers, slow lines and scripts.
 * The terminal edits the lines itself.
 */
export function askPlain(terminal: Terminal): Asker {
  const { input, output, language, wrap } = terminal;
  /** At once, so that what is typed meanwhile does not stand in the middle of it. */
  const say = (texts: readonly string[], prompt: string) => {
    const columns = Math.max(20, output.columns || 80) - 1;
    const lines = texts.flatMap((text) => wrap(text, columns));
    output.write([...lines, ...wrap(`${prompt}:`, columns)].join('\n').concat(' '));
  };
  const nextLine = linesOf(input);

  const ask: Ask<AnyStep> = async (step) => {
    let text = plainText(step, terminal);
    for (;;) {
      say(text, plainPrompt(step, language));
      const line = await nextLine.read();
      if (line === null) return { kind: 'leave', cause: 'input-ended' };
      // what an input method types in full width means the same
      const typed = line.normalize('NFKC').trim();
      const found = plainReply(step, typed, language);
      if ('kind' in found) {
        output.write('\n');
        return found;
      }
      text = [...found.told];
    }
  };
  const recall: Asker['recall'] = (answers) => {
    const words = interviewWords[language];
    const columns = Math.max(20, output.columns || 80) - 1;
    for (const { question, options } of answers)
      output.write(`${wrap(`${question.asks[language]} ${words.answer(question, options)}`, columns).join('\n')}\n`);
  };
  const tell: Asker['tell'] = (lines) => void output.write(`${lines.join('\n')}\n`);
  return { ask, recall, tell, restore: () => void output.write('\n'), close: nextLine.close };
}
