import type { AnswerProblems } from '../problems/answer-problems.ts';

/** Answers as indented lines that can be pasted where the former ones stood; each begins a line of its own. */
export function linesToWrite({ write, form }: AnswerProblems['FORMER_ANSWER']): string {
  const line = (question: string, options: readonly string[]) => {
    const [only] = options.length === 1 ? options : [];
    switch (form) {
      case 'yaml':
        return `${question}: ${only ?? `[${options.join(', ')}]`}`;
      case 'json':
        return `${JSON.stringify(question)}: ${JSON.stringify(only ?? options)},`;
      case 'pairs':
        return `${question}=${options.join(',')}`;
      case 'set':
        return `--set ${question}=${options.join(',')}`;
      default:
        return form satisfies never;
    }
  };
  return write.map(({ question, options }) => `\n    ${line(question, options)}`).join('');
}
