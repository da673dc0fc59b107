import type { Decision } from '../../decision/decide.ts';
import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { indexKnowledge } from '../knowledge-index.ts';
import { hang } from '../layout/hang.ts';
import { visible } from '../layout/visible.ts';
import { wrap } from '../layout/wrap.ts';
import { headline } from './headline.ts';
import { rankingLines } from './ranking-lines.ts';
import { exclusionLines, reasonLines } from './reason-lines.ts';
import { createSources } from './sources.ts';
import type { Layout } from './style.ts';
import { asOfText, listOf } from './words.ts';

export interface RecommendTextOptions {
  readonly language: Language;
  readonly layout: Layout;
  readonly full: boolean;
}

/** The recommendation for people: the first line says it all, everything below it says why. */
export function recommendText(
  decision: Decision,
  knowledge: Knowledge,
  { language, layout, full }: RecommendTextOptions,
): string {
  const index = indexKnowledge(knowledge);
  const { width, style } = layout;
  const sources = createSources(knowledge, language);
  const view = { decision, index, language, layout, sources, full };
  const base = {
    en: `Knowledge base: ${knowledge.id} (${knowledge.title.en}), ${asOfText(knowledge.asOf, 'en')}`,
    ja: `知識ベース: ${knowledge.id} (${knowledge.title.ja})、${asOfText(knowledge.asOf, 'ja')}`,
  }[language];
  const blocks = [
    [
      ...wrap(visible(headline(decision, index, language)), width).map(style.strong),
      ...wrap(visible(base), width).map(style.dim),
    ],
    rankingLines(decision, index, layout),
    reasonLines(view),
    exclusionLines(view),
    openLines(decision, language, width),
    sources.lines(layout),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

/** Which unanswered questions could still change who is first. */
function openLines(
  { model, couldStillChange, decided, given, ranking }: Decision,
  language: Language,
  width: number,
): string[] {
  const open = couldStillChange.map((q) => model.questions[q]!.id);
  const unanswered = model.questions.filter((q) => !Object.hasOwn(given.answers, q.id)).length;
  if (ranking.length === 0 || unanswered === 0) return [];
  if (decided) {
    return wrap(
      {
        en: `Decided: no answer to the ${unanswered} open questions could change who is first.`,
        ja: `確定: 残り ${unanswered} 問にどう答えても先頭は変わりません。`,
      }[language],
      width,
    );
  }
  return hang({ en: 'Could still change it: ', ja: '結果を変えうる質問: ' }[language], listOf(open, language), width);
}
