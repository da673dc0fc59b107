import type { GivenAnswers } from '../../decision/model.ts';
import type { Language } from '../../language/language.ts';
import { questionWords } from '../words/questions.ts';

/** The answers of an interview that was left, as a file that `recommend FILE` goes on from. */
export function answersFile(
  knowledge: string,
  { answers, priorities, matters = {} }: GivenAnswers,
  language: Language,
): string {
  const weighed = Object.entries(matters).map(([criterion, factor]) => `  ${scalar(criterion)}: ${factor}`);
  const list = (ids: readonly string[]) => `[${ids.map(scalar).join(', ')}]`;
  return [
    `# ${questionWords[language].left}`,
    `knowledge: ${scalar(knowledge)}`,
    'answers:',
    ...Object.entries(answers).map(([q, o]) => `  ${scalar(q)}: ${o.length === 1 ? scalar(o[0]!) : list(o)}`),
    ...(priorities.length > 0 ? [`priorities: ${list(priorities)}`] : []),
    ...(weighed.length > 0 ? ['matters:', ...weighed] : []),
    '',
  ].join('\n');
}

/** An id that a reader of YAML, new or old, could take for something else than a text is quoted. */
const scalar = (id: string): string =>
  /^[a-z][a-z0-9-]*$/.test(id) && !/^(y|n|yes|no|on|off|true|false|null)$/.test(id) ? id : JSON.stringify(id);
