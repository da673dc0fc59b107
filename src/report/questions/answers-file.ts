import type { GivenAnswers } from '../../decision/model.ts';
import { yamlId } from '../../documents/yaml/yaml-id.ts';
import type { Language } from '../../language/language.ts';
import { questionWords } from '../words/questions.ts';

/** The answers of an interview that was left, as a file that `recommend FILE` goes on from. */
export function answersFile(
  knowledge: string,
  { answers, priorities, matters = {} }: GivenAnswers,
  language: Language,
): string {
  const weighed = Object.entries(matters).map(([criterion, factor]) => `  ${yamlId(criterion)}: ${factor}`);
  const list = (ids: readonly string[]) => `[${ids.map(yamlId).join(', ')}]`;
  return [
    `# ${questionWords[language].left}`,
    `knowledge: ${yamlId(knowledge)}`,
    'answers:',
    ...Object.entries(answers).map(([q, o]) => `  ${yamlId(q)}: ${o.length === 1 ? yamlId(o[0]!) : list(o)}`),
    ...(priorities.length > 0 ? [`priorities: ${list(priorities)}`] : []),
    ...(weighed.length > 0 ? ['matters:', ...weighed] : []),
    '',
  ].join('\n');
}
