import type { Decision } from '../../../decision/decide.ts';
import type { Knowledge, Language } from '../../../knowledge/knowledge.ts';
import { compareFrameworks } from '../../comparison/comparison.ts';
import { comparisonTable } from '../../comparison/comparison-text.ts';
import { signed } from '../../numbers.ts';
import { indexKnowledge } from '../../outline/knowledge-index.ts';
import { type WeighedReason, weighedReasons } from '../../outline/weighed-reasons.ts';
import { reasonEvidence, reasonFrom, reasonText } from '../../words/reason-text.ts';
import { listOf } from '../../words/words.ts';
import type { Recommendation } from '../json/recommendation.ts';
import { headline } from '../text/headline.ts';
import { answersText } from '../text/reason-lines.ts';
import { answersTable } from './answers-table.ts';
import { changes } from './changes.ts';
import { createCitedSources } from './cited-sources.ts';
import { inline } from './inline.ts';
import { markdownWords } from './markdown-words.ts';
import { rankingTable } from './ranking-table.ts';
import { section } from './section.ts';

/** Said at the end of a file whose paragraphs are one line each, as they are in a comment and a wiki. */
export const longLines = '<!-- markdownlint-disable-file MD013 -->\n';

/** What Markdown takes from a decision: the decision, and the same as every machine format has it. */
export interface MarkdownInput {
  readonly decision: Decision;
  readonly recommendation: Recommendation;
  readonly knowledge: Knowledge;
  readonly language: Language;
}

/** The recommendation for a pull request or a wiki: verdict, ranking, reasons with linked sources, table, what would change it. */
export function recommendMarkdown({ decision, recommendation, knowledge, language }: MarkdownInput): string {
  const index = indexKnowledge(knowledge);
  const words = markdownWords[language];
  const sources = createCitedSources(knowledge, language, words.sourcesAnchor);
  const bullet = (text: string) => `- ${text}\n`;
  // cited in the order in which they stand in the text
  const open = decision.verdict === 'close' || decision.verdict === 'tie' ? knowledge.close : null;
  const alike = open === null ? '' : `${inline(open.text[language])}${sources.cite(open.evidence)}\n`;
  const reasons = weighedReasons(decision, index, language);
  const reason = ({ name, points, answers, because, versus, evidence, since }: WeighedReason) =>
    bullet(
      `**${signed(points)}** ${inline(name)} ← ${inline(answers)}: ${inline(because)}` +
        `${versus === null ? '' : ` (${inline(`${versus.framework}: ${versus.level}`)})`}${sources.cite(evidence)}` +
        `${since === null ? '' : `\n  - ${words.since}: ${inline(since.note)}`}`,
    );
  const group = (codes: readonly WeighedReason['code'][], title: string) => {
    const lines = reasons.filter((r) => codes.includes(r.code)).map(reason);
    return lines.length === 0 ? '' : `### ${title}\n\n${lines.join('')}`;
  };
  const [first, second] = recommendation.ranking;
  const told = decision.reasons.filter(
    (r) => r.code === 'EXCLUDED_BY_REQUIREMENT' || r.code === 'UNCONFIRMED_REQUIREMENT' || r.code === 'MISSES_BY_LEAST',
  );
  const screened = told.map((r) => {
    const from = answersText(reasonFrom(r), index, language);
    const cited = sources.cite(reasonEvidence(r, decision, index));
    return bullet(
      `${inline(reasonText(r, decision, index, language))}${from === '' ? '' : ` ← ${inline(from)}`}${cited}`,
    );
  });
  const overview = compareFrameworks(
    knowledge,
    { kind: knowledge.overview.length > 0 ? 'overview' : 'ratings' },
    language,
  );
  const body = [
    `# ${words.title}: ${inline(titleOf(decision, recommendation, language))}\n`,
    `**${inline(headline(decision, index, language))}**\n`,
    alike,
    `${inline(words.base(knowledge))}\n`,
    section(`## ${words.answers}`, answersTable(decision, knowledge, language)),
    section(`## ${words.ranking}`, rankingTable(decision, recommendation, language)),
    section(`## ${words.requirements}`, screened.join('')),
    section(
      `## ${words.reasons}`,
      group(['ADVANTAGE'], words.speaksFor(inline(first?.name ?? ''))),
      group(['DRAWBACK'], words.against(inline(second?.name ?? ''))),
      group(['CONTRIBUTION'], words.contributions(inline(first?.name ?? ''))),
    ),
    section(`## ${words.comparison}`, comparisonTable(overview)),
    section(
      `## ${words.change}`,
      changes(decision, recommendation, language)
        .map((text) => bullet(inline(text)))
        .join(''),
    ),
    section(
      `## ${words.hints}`,
      recommendation.hints.map(({ text, evidence }) => bullet(inline(text) + sources.cite(evidence))).join(''),
    ),
    recommendation.secondOpinion === null
      ? ''
      : section(`## ${words.opinion}`, `${inline(recommendation.secondOpinion.text)}\n`),
    section(`## ${words.sources}`, sources.list()),
    longLines,
  ];
  return body.filter((part) => part !== '').join('\n');
}

/** Who is first, for a heading. */
export function titleOf({ verdict }: Decision, { ranking }: Recommendation, language: Language): string {
  const firsts = ranking.filter((r) => r.rank === 1).map((r) => r.name);
  if (firsts.length === 0) return { en: 'no framework', ja: '該当なし' }[language];
  if (verdict !== 'tie') return firsts.join('');
  return { en: `a tie of ${listOf(firsts, 'en')}`, ja: `${listOf(firsts, 'ja')}の引き分け` }[language];
}
