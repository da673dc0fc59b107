import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { hang } from '../../typesetting/breaking/hang.ts';
import { padEnd } from '../../typesetting/pad.ts';
import type { Layout } from '../../typesetting/style.ts';
import { visible } from '../../typesetting/visible.ts';
import { displayWidth } from '../../typesetting/widths/display-width.ts';
import { questionWords } from '../words/questions.ts';

/** The interview as text: every question, why it is asked, and its options. */
export function questionsText({ questions }: Knowledge, language: Language, { width, style }: Layout): string {
  const words = questionWords[language];
  const blocks = questions.map((question, i) => {
    const notes = [...(question.several ? [words.several] : []), ...(question.tier === 'more' ? [words.more] : [])];
    const head = `${question.asks[language]} [${[question.id, ...notes].join(', ')}]`;
    const widest = Math.min(24, Math.max(...question.options.map((o) => displayWidth(o.id))));
    return [
      ...hang(`${String(i + 1).padStart(2)}. `, visible(head), width).map(style.strong),
      ...hang('    ', visible(question.why[language]), width).map(style.dim),
      ...question.options.flatMap((o) => hang(`    ${padEnd(o.id, widest)}  `, visible(o.label[language]), width)),
    ].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}
