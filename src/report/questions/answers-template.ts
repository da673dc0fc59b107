import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { wrap } from '../../typesetting/breaking/wrap.ts';
import { visible } from '../../typesetting/visible.ts';

const columns = 100;

/** A commented answers file that runs as it is: every question stands behind a `#` until it is answered. */
export function answersTemplate({ id, questions }: Knowledge, language: Language): string {
  const comment = (text: string, indent = '') =>
    wrap(visible(text), columns - indent.length - 2).map((line) => `${indent}# ${line}`);
  const intro = {
    en: 'Answers for fw-advisor. Take the # away from a line to answer; a question may be left out. Run: fw-advisor FILE',
    ja: 'fw-advisor の回答ファイル。行頭の # を外すと回答になります。質問は飛ばしてもかまいません。実行: fw-advisor FILE',
  }[language];
  const several = { en: ' (one option, or a list: [a, b])', ja: ' (1 つ、または [a, b] のリスト)' }[language];
  const body = questions.flatMap((question) => {
    const width = Math.max(...question.options.map((o) => o.id.length));
    return [
      '',
      ...comment(question.asks[language] + (question.several ? several : ''), '  '),
      ...question.options.map((o) => `  #   ${o.id.padEnd(width)}  ${visible(o.label[language])}`),
      `  # ${question.id}: ${question.options[0]!.id}`,
    ];
  });
  const priorities = { en: 'Answers that count double, three at most:', ja: '2 倍に数える回答 (3 件まで):' }[language];
  return [
    ...comment(intro),
    `knowledge: ${/^[a-z][a-z0-9-]*$/.test(id) ? id : JSON.stringify(id)}`,
    'answers:',
    ...body,
    '',
    ...comment(priorities),
    `# priorities: [${questions[0]!.id}]`,
    '',
  ].join('\n');
}
