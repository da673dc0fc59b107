import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { wrap } from '../../typesetting/breaking/wrap.ts';
import { visible } from '../../typesetting/visible.ts';
import { questionWords } from '../words/questions.ts';

const columns = 100;

/**
 * A commented answers file that runs as it is: every question stands behind a `#` until it is answered. `named` is how the file
 * calls the base.
 */
export function answersTemplate({ questions, criteria }: Knowledge, named: string, language: Language): string {
  const words = questionWords[language];
  const comment = (text: string, indent = '') =>
    wrap(visible(text), columns - indent.length - 2).map((line) => `${indent}# ${line}`);
  const body = questions.flatMap((question) => {
    const width = Math.max(...question.options.map((o) => o.id.length));
    return [
      '',
      ...comment(question.asks[language] + (question.several ? words.severalHere : ''), '  '),
      ...question.options.map((o) => `  #   ${o.id.padEnd(width)}  ${visible(o.label[language])}`),
      `  # ${question.id}: ${question.options[0]!.id}`,
    ];
  });
  return [
    ...comment(words.template),
    `knowledge: ${/^[a-z./][\w./-]*$/i.test(named) ? named : JSON.stringify(named)}`,
    'answers:',
    ...body,
    '',
    ...comment(words.priorities),
    `# priorities: [${questions[0]!.id}]`,
    ...comment(words.matters),
    `# matters: { ${criteria[0]!.id}: 2 }`,
    '',
  ].join('\n');
}
