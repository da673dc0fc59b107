import type { Decision } from '../../../decision/decide.ts';
import type { Firmness } from '../../../decision/firmness/firmness.ts';
import { matchingHints } from '../../../decision/matching-hints.ts';
import { decidingAnswers } from '../../../decision/proof/deciding-answers.ts';
import type { Knowledge, Language } from '../../../knowledge/knowledge.ts';
import { hang } from '../../../typesetting/breaking/hang.ts';
import { wrap } from '../../../typesetting/breaking/wrap.ts';
import type { Layout } from '../../../typesetting/style.ts';
import { visible } from '../../../typesetting/visible.ts';
import { indexKnowledge } from '../../outline/knowledge-index.ts';
import { type SecondOpinionView, secondOpinionText } from '../../words/second-opinion-text.ts';
import { asOfText, listOf } from '../../words/words.ts';
import { changeLines } from './change-lines.ts';
import { headline } from './headline.ts';
import { openingLines } from './opening-lines.ts';
import { acceptabilityLines, rankingLines } from './ranking-lines.ts';
import { exclusionLines, type ReasonsView, reasonLines, unknownLines } from './reason-lines.ts';
import { createSources } from './sources.ts';

/** A short text shows so many hints. */
const shownHints = 3;

export interface RecommendTextOptions {
  readonly language: Language;
  readonly layout: Layout;
  readonly full: boolean;
  readonly secondOpinion: SecondOpinionView | null;
  readonly firmness: Firmness;
  /** Stands in place of the reasons: the answer to `--why-not`. */
  readonly whyNot?: (view: ReasonsView) => string[];
  /** Stands after them: the tables of `--explain full`. */
  readonly arithmetic?: (view: ReasonsView) => string[];
}

/** The recommendation for people: the first line says it all, everything below it says why. */
export function recommendText(
  decision: Decision,
  knowledge: Knowledge,
  { language, layout, full, secondOpinion, firmness, whyNot, arithmetic }: RecommendTextOptions,
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
      ...wrap(visible(headline(decision, index, language, firmness)), width).map(style.strong),
      ...openingLines(view),
      ...wrap(visible(base), width).map(style.dim),
    ],
    [
      ...rankingLines(decision, index, layout),
      ...acceptabilityLines(decision, firmness.acceptability, index, language, layout),
    ],
    whyNot === undefined ? reasonLines(view) : whyNot(view),
    exclusionLines(view),
    unknownLines(view),
    [...changeLines(firmness, view, width), ...openLines(decision, language, width)],
    arithmetic === undefined ? [] : arithmetic(view),
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

/** A short text names so many open questions; the interview asks them, and `--format json` has them all. */
const shownOpen = 12;

function openList(open: readonly string[], language: Language): string {
  if (open.length <= shownOpen + 1) return listOf(open, language);
  const rest = open.length - shownOpen;
  const shown = open.slice(0, shownOpen);
  return language === 'en' ? `${shown.join(', ')} and ${rest} more` : `${shown.join('、')}、ほか ${rest} 問`;
}

/** Which unanswered questions could still change who is first; where none could, which answers settle it. */
function openLines(decision: Decision, language: Language, width: number): string[] {
  const { model, couldStillChange, decided, given, ranking } = decision;
  const open = couldStillChange.map((q) => model.questions[q]!.id);
  const unanswered = model.questions.filter((q) => !Object.hasOwn(given.answers, q.id)).length;
  if (ranking.length === 0) return [];
  if (!decided) {
    return wrap(
      { en: 'Could still change it: ', ja: '結果を変えうる質問: ' }[language] + openList(open, language),
      width,
    );
  }
  const settling = decidingAnswers(decision)?.map((q) => model.questions[q]!.id) ?? [];
  const parts: string[] = [];
  if (unanswered > 0) {
    const questions = {
      en: unanswered === 1 ? 'the open question' : `any of the ${unanswered} open questions`,
      ja: '',
    };
    parts.push(
      {
        en: `Decided: no answer to ${questions.en} could change who is first.`,
        ja: `確定: 残り ${unanswered} 問にどう答えても先頭は変わりません。`,
      }[language],
    );
  }
  if (settling.length > 0 && settling.length < Object.keys(given.answers).length) {
    const list = listOf(settling, language);
    parts.push(
      settling.length === 1
        ? { en: `The answer to ${list} alone settles it.`, ja: `${list} の回答だけで決まっています。` }[language]
        : { en: `The answers to ${list} alone settle it.`, ja: `${list} の回答だけで決まっています。` }[language],
    );
  }
  return parts.length === 0 ? [] : wrap(parts.join({ en: ' ', ja: '' }[language]), width);
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
