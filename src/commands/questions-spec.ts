import type { CallOf } from './call/command.ts';
import { defineCommand } from './call/define-command.ts';
import { formatOption } from './call/options/format-option.ts';
import { knowledgeOption } from './call/options/knowledge-option.ts';
import type { Options } from './call/options/option-spec.ts';

const options = {
  knowledge: knowledgeOption,
  format: formatOption('text', 'yaml', 'json', 'json-schema'),
} satisfies Options;

export type QuestionsCall = CallOf<typeof options>;

export const questionsSpec = defineCommand({
  name: 'questions',
  help: {
    en: 'the interview: as text, as an answers template, or as the JSON Schema of answers',
    ja: '質問の一覧、回答のひな型、または回答の JSON Schema を表示する',
  },
  options,
  examples: ['fw-advisor questions', 'fw-advisor questions --format yaml > answers.yaml'],
  load: () => import('./questions.ts'),
});
