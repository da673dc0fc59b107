import type { Decision } from '../../decision/decide.ts';
import { matchingHints } from '../../decision/matching-hints.ts';
import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { indexKnowledge } from '../knowledge-index.ts';
import { hang } from '../layout/hang.ts';
import { visible } from '../layout/visible.ts';
import { wrap } from '../layout/wrap.ts';
import { type SecondOpinionView, secondOpinionText } from '../second-opinion-text.ts';
import { headline } from './headline.ts';
import { rankingLines } from './ranking-lines.ts';
import { exclusionLines, type ReasonsView, reasonLines } from './reason-lines.ts';
import { createSources } from './sources.ts';
import type { Layout } from './style.ts';
import { asOfText, listOf } from './words.ts';

/** A short text shows so many hints. */
const shownHints = 3;

export interface RecommendTextOptions {
  readonly language: Language;
  readonly layout: Layout;
  readonly full: boolean;
  readonly secondOpinion: SecondOpinionView | null;
}

/** The recommendation for people: the first line says it all, everything below it says why. */
export function recommendText(
  decision: Decision,
  knowledge: Knowledge,
  { language, layout, full, secondOpinion }: RecommendTextOptions,
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
    hintLines(view),
    secondOpinion === null
      ? []
      : hang(
          { en: 'Second opinion: ', ja: 'セカンドオピニオン: ' }[language],
          visible(secondOpinionText(secondOpinion, language)),
          width,
        ),
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

/** What a good adviser says beside the ranking, where the answers call for it. */
function hintLines({ decision, index, language, layout, sources, full }: ReasonsView): string[] {
  const hints = matchingHints(index.knowledge.hints, decision.given.answers);
  if (hints.length === 0) return [];
  const shown = full ? hints : hints.slice(0, shownHints);
  const rest = hints.length - shown.length;
  return [
    layout.style.strong({ en: 'Worth knowing', ja: 'あわせて知っておきたいこと' }[language]),
    ...shown.flatMap(({ says, evidence }) =>
      hang('  - ', visible(says[language]) + sources.cite(full ? evidence : evidence.slice(0, 2)), layout.width),
    ),
    ...(rest === 0
      ? []
      : hang(
          '  - ',
          { en: `${rest} more (--explain full)`, ja: `ほか ${rest} 件 (--explain full)` }[language],
          layout.width,
        )),
  ];
}
