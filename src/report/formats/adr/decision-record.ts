import { indexKnowledge } from '../../outline/knowledge-index.ts';
import { levelName, weighedReasons } from '../../outline/weighed-reasons.ts';
import { answerRows } from '../../questions/answer-rows.ts';
import { commandLine } from '../../questions/command-line.ts';
import { reasonEvidence, reasonText } from '../../words/reason-text.ts';
import { asOfText, listOf } from '../../words/words.ts';
import type { Recommendation } from '../json/recommendation.ts';
import { changes } from '../markdown/changes.ts';
import { createCitedSources } from '../markdown/cited-sources.ts';
import { inline } from '../markdown/inline.ts';
import { markdownWords } from '../markdown/markdown-words.ts';
import { longLines, type MarkdownInput } from '../markdown/recommend-markdown.ts';
import { section } from '../markdown/section.ts';
import { headline } from '../text/headline.ts';

export interface DecisionRecordInput extends MarkdownInput {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** How the base is called on a command line: its id, or its folder. */
  readonly asked: string | undefined;
}

/**
 * An architecture decision record in MADR 4.0.0. The headings and "Good, because" stay English, since tools look for them;
 * the prose follows the language.
 */
export function decisionRecord(input: DecisionRecordInput): string {
  const { decision, recommendation, knowledge, language, date, asked } = input;
  const index = indexKnowledge(knowledge);
  const sources = createCitedSources(knowledge, language, '#more-information');
  const items = (lines: readonly string[]) => lines.map((line) => `* ${line}\n`).join('');
  const words = wordsOf[language];
  const reasons = weighedReasons(decision, index, language);
  const consequences = reasons.map(
    ({ code, name, because, evidence, since }) =>
      `${code === 'DRAWBACK' ? 'Bad' : 'Good'}, because ${words.of(inline(name))}: ${inline(because)}${sources.cite(evidence)}` +
      `${since === null ? '' : ` ${words.since(inline(since.note))}`}`,
  );
  const drivers = answerRows(decision.given, knowledge, language).map(
    ({ asks, labels, double }) => `${inline(asks)} **${inline(labels)}**${double ? markdownWords[language].twice : ''}`,
  );
  const options = knowledge.frameworks.map(({ id, name }) => {
    const entry = recommendation.ranking.find((r) => r.framework === id);
    const standing = entry === undefined ? words.excluded : words.points(entry.score.toFixed(1));
    return section(`### ${inline(name)}`, `${inline(standing)}\n`, items(prosAndCons(id)));
  });
  const parts = [
    `---\nstatus: "proposed"\ndate: ${date}\n---\n`,
    `# ${inline(titleOf(recommendation))}\n`,
    section('## Context and Problem Statement', `${inline(words.context(knowledge.title[language]))}\n`),
    section('## Decision Drivers', items(drivers)),
    section('## Considered Options', items(knowledge.frameworks.map((f) => inline(f.name)))),
    section(
      '## Decision Outcome',
      `Chosen option: ${chosenOption(recommendation)}, because ${inline(headline(decision, index, language))}\n`,
    ),
    section('### Consequences', items(consequences)),
    section(
      '### Confirmation',
      `${words.confirm}\n`,
      `\`\`\`sh\n${commandLine(asked, decision.given, ...expectation(recommendation))}\n\`\`\`\n`,
    ),
    section('## Pros and Cons of the Options', ...options),
    section(
      '## More Information',
      `${inline(words.base(knowledge.id, asOfText(knowledge.asOf, language)))} \`${knowledge.hash.slice(0, 12)}\`\n`,
      items(changes(decision, recommendation, language).map(inline)),
      items(recommendation.hints.map(({ text, evidence }) => inline(text) + sources.cite(evidence))),
      recommendation.secondOpinion === null ? '' : `${inline(recommendation.secondOpinion.text)}\n`,
      sources.list() === '' ? '' : `${words.sources}\n`,
      sources.list(),
    ),
    longLines,
  ];
  return parts.filter((part) => part !== '').join('\n');

  function prosAndCons(framework: string): string[] {
    const excluded = decision.reasons
      .filter(
        (r) => r.code === 'EXCLUDED_BY_REQUIREMENT' && decision.model.alternatives[r.alternative]!.id === framework,
      )
      .map(
        (r) =>
          `Bad, because ${inline(reasonText(r, decision, index, language))}${sources.cite(reasonEvidence(r, decision, index))}`,
      );
    const { assessments } = index.frameworks.get(framework)!;
    const weighted = Object.keys(recommendation.weights).sort(
      (a, b) => recommendation.weights[b]! - recommendation.weights[a]!,
    );
    const rated = weighted.map((id) => {
      const { level, because, evidence } = assessments[id]!;
      const value = level === null ? 0.5 : index.level(id, level).value;
      const word = value > 0.5 ? 'Good' : value < 0.5 ? 'Bad' : 'Neutral';
      const name = inline(`${index.criteria.get(id)!.name[language]} (${levelName(level, index, id, language)})`);
      return `${word}, because ${words.of(name)}: ${inline(because[language])}${sources.cite(evidence)}`;
    });
    return [...excluded, ...rated];
  }
}

/** Of the solved problem and its solution; in English, like every heading. */
function titleOf({ ranking, verdict }: Recommendation): string {
  const firsts = ranking.filter((r) => r.rank === 1).map((r) => r.name);
  if (firsts.length === 0) return 'Choose no framework yet: none meets the requirements';
  return verdict === 'tie' ? `Choose between ${listOf(firsts, 'en')}` : `Use ${firsts.join('')} as the framework`;
}

/** The framework that is decided for; undefined where none is. */
const chosen = ({ ranking, verdict }: Recommendation) =>
  verdict === 'tie' || verdict === 'none-eligible' ? undefined : ranking[0];

function chosenOption(recommendation: Recommendation): string {
  const first = chosen(recommendation);
  return first === undefined ? 'none yet' : `"${inline(first.name)}"`;
}

/** What makes the command fail once the decision no longer holds. */
function expectation(recommendation: Recommendation): string[] {
  const first = chosen(recommendation);
  return first === undefined ? [] : ['--expect', first.framework];
}

/** The file's name after its number: ASCII, from ids. */
export function recordSlug(recommendation: Recommendation): string {
  const first = chosen(recommendation);
  return first === undefined ? 'choose-a-framework' : `use-${first.framework}`;
}

const wordsOf = {
  en: {
    of: (criterion: string) => `of ${criterion}`,
    since: (note: string) => `(Since then: ${note})`,
    excluded: 'Excluded by a requirement.',
    points: (score: string) => `${score} of 100 points.`,
    context: (title: string) =>
      `Which framework should the project use? The answers below were weighed against a base of cited statements: ${title}.`,
    confirm: 'This repeats the decision, and fails (exit code 1) once it no longer holds:',
    base: (id: string, asOf: string) => `Decided by fw-advisor from the knowledge base ${id}, ${asOf}, content`,
    sources: 'Sources:',
  },
  ja: {
    of: (criterion: string) => criterion,
    since: (note: string) => `（現在: ${note}）`,
    excluded: '必須条件により除外。',
    points: (score: string) => `100 点中 ${score} 点。`,
    context: (title: string) =>
      `プロジェクトではどのフレームワークを使うべきか。以下の回答を、出典のある記述を集めた知識ベース「${title}」に照らして評価した。`,
    confirm: '次のコマンドで判断を再現できる。成り立たなくなると終了コード 1 で失敗する。',
    base: (id: string, asOf: string) => `fw-advisor による判断。知識ベース ${id} (${asOf})、内容`,
    sources: '出典:',
  },
} as const;
