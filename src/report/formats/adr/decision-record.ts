import type { GivenAnswers } from '../../../decision/model.ts';
import type { Knowledge, Language } from '../../../knowledge/knowledge.ts';
import { indexKnowledge } from '../../outline/cited/knowledge-index.ts';
import type { Finding, Named, RequirementFinding, WeighedFinding } from '../../outline/finding.ts';
import type { Outline } from '../../outline/outline.ts';
import type { ReasonGroup } from '../../outline/reasons/reason-groups.ts';
import { commandLine } from '../../questions/command-line.ts';
import { adrWords } from '../../words/adr.ts';
import { commonWords } from '../../words/common.ts';
import { findingText } from '../../words/findings.ts';
import { reportWords } from '../../words/report.ts';
import { unknownSentences } from '../../words/unknown-sentences.ts';
import { whyText } from '../../words/why-text.ts';
import { escapeHidden } from '../json/json-text.ts';
import { createCitedSources } from '../markdown/cited-sources.ts';
import { inline } from '../markdown/inline.ts';
import { markdownSection } from '../markdown/markdown-section.ts';
import { changeLines, longLines } from '../markdown/recommend-markdown.ts';

/** What a decision record does not tell: the outcome says it where it holds for all rivals. */
export const adrLeavesOut: readonly Finding['code'][] = ['DOMINATES'];

export interface DecisionRecordInput {
  readonly knowledge: Knowledge;
  readonly language: Language;
  readonly given: GivenAnswers;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** How the base is called on a command line; undefined where it need not be named. */
  readonly asked: string | undefined;
  /** Names of those who decide. */
  readonly deciders?: readonly string[] | undefined;
  /** Of several people: where each of them ends, what else is to be told of them, and the words that decide again. */
  readonly group?: { readonly ends: readonly string[]; readonly more: readonly string[]; readonly command: string };
}

/**
 * An architecture decision record in MADR 4.0.0. The headings and "Good, because" stay English, since tools look for them;
 * the prose follows the language.
 */
export function decisionRecord(outline: Outline, input: DecisionRecordInput): string {
  const { knowledge, language, given, date, asked, deciders = [], group } = input;
  const { verdict, base, answers, found, ranking, requirements, reasons, unknown, change, hints, opinion, beside } =
    outline;
  const index = indexKnowledge(knowledge);
  const sources = createCitedSources(knowledge, language, '#more-information');
  const words = adrWords[language];
  const items = (lines: readonly string[]) => lines.map((line) => `* ${line}\n`).join('');
  const cited = (text: string, evidence: readonly string[]) => inline(text) + sources.cite(evidence);
  const first = chosen(outline);
  const remarks = [
    `Chosen option: ${first === undefined ? 'none yet' : `"${inline(first.name)}"`}, because ${inline(findingText(verdict.headline, language))}\n`,
    verdict.remark === null ? '' : `${cited(findingText(verdict.remark, language), verdict.remark.evidence)}\n`,
    verdict.settled === null ? '' : `${inline(findingText(verdict.settled, language))}\n`,
  ];
  const expected = first === undefined ? [] : ['--expect', first.id];
  const consequences = reasons.groups.flatMap((group) => group.reasons.map((finding) => consequence(finding, group)));
  const drivers = answers.map(
    ({ asks, labels, double }) => `${inline(asks)} **${inline(labels)}**${double ? reportWords[language].twice : ''}`,
  );
  const options = knowledge.frameworks.map(({ id, name }) => {
    const row = ranking.rows.find((r) => r.framework.id === id);
    const standing = row === undefined ? words.excluded : words.points(row.score);
    return markdownSection(`### ${inline(name)}`, `${inline(standing)}\n`, items(prosAndCons(id)));
  });
  // a list in YAML's flow style, which is JSON
  const makers = deciders.length === 0 ? '' : `decision-makers: ${flowList(deciders)}\n`;
  const more = requirements.filter((f) => !isOut(f));
  const parts = [
    `---\nstatus: "proposed"\ndate: ${date}\n${makers}---\n`,
    `# ${inline(titleOf(outline, knowledge))}\n`,
    markdownSection('## Context and Problem Statement', `${inline(words.context(base))}\n`),
    markdownSection('## Decision Drivers', items(drivers)),
    markdownSection('## Considered Options', items(knowledge.frameworks.map((f) => inline(f.name)))),
    markdownSection('## Decision Outcome', ...remarks, items(group?.ends ?? [])),
    markdownSection('### Consequences', items(consequences)),
    markdownSection(
      '### Confirmation',
      `${words.confirm}\n`,
      `\`\`\`sh\n${group?.command ?? commandLine(asked, given, ...expected)}\n\`\`\`\n`,
    ),
    markdownSection('## Pros and Cons of the Options', ...options),
    markdownSection(
      '## More Information',
      `${inline(words.base(base))} \`${base.hash.slice(0, 12)}\`\n`,
      reasons.noDifference === null ? '' : `${inline(findingText(reasons.noDifference, language))}\n`,
      items(group?.more ?? []),
      found.length === 0 ? '' : `${inline(reportWords[language].found)}:\n`,
      items(found.map((finding) => inline(findingText(finding, language)))),
      items(more.map((finding) => cited(findingText(finding, language), finding.evidence))),
      items(unknownSentences(unknown, language).map(inline)),
      items(changeLines(change, language, cited)),
      items(hints.map((hint) => `${cited(hint.text, hint.evidence)} (${inline(whyText(hint, language))})`)),
      opinion === null ? '' : `${inline(findingText(opinion, language))}\n`,
      beside === null ? '' : `${inline(`${beside.asks}: ${findingText(beside, language)}`)}\n`,
      sources.list() === '' ? '' : `${words.sources}\n`,
      sources.list(),
    ),
    longLines,
  ];
  return parts.filter((part) => part !== '').join('\n');

  /** What is not known is no argument, and nothing is bad where two share the first place. */
  function consequence(finding: WeighedFinding, { kind, name }: ReasonGroup): string {
    const { code, criterion, better, evidence, since } = finding;
    const word = { for: 'Good', scores: 'Good', against: 'Bad', unknown: 'Neutral' }[kind];
    const of = words.of(inline(criterion.name), code === 'DRAWBACK' && kind === 'for' ? inline(name) : undefined);
    const note = since === null ? '' : ` ${words.since(inline(since.note))}`;
    const because = code === 'RESTS_ON_UNKNOWN' ? reportWords[language].because(finding) : better.because;
    return `${word}, because ${of}: ${inline(because)}${sources.cite(evidence)}${note}`;
  }

  function prosAndCons(framework: string): string[] {
    const excluded = requirements
      .filter((f) => isOut(f) && f.framework.id === framework)
      .map((f) => `Bad, because ${cited(findingText(f, language), f.evidence)}`);
    const { assessments } = index.frameworks.get(framework)!;
    const rated = ranking.criteria.map(({ id, name }) => {
      const { level, because, evidence } = assessments[id]!;
      const found = level === null ? undefined : index.level(id, level);
      const word = found === undefined || found.value === 0.5 ? 'Neutral' : found.value > 0.5 ? 'Good' : 'Bad';
      const of = inline(`${name} (${found?.name[language] ?? commonWords[language].unknown})`);
      return `${word}, because ${words.of(of)}: ${inline(because[language])}${sources.cite(evidence)}`;
    });
    return [...excluded, ...rated];
  }
}

/** Names as YAML has a list in one line. */
const flowList = (names: readonly string[]): string =>
  `[${names.map((name) => escapeHidden(JSON.stringify(name))).join(', ')}]`;

/** Of the solved problem and its solution; in English, like every heading. */
function titleOf({ verdict: { headline } }: Outline, { alternatives }: Knowledge): string {
  const { one } = alternatives.en;
  switch (headline.code) {
    case 'NONE_ELIGIBLE':
      return `Choose no ${one} yet: none meets the requirements`;
    case 'TIE':
      return `Choose between ${commonWords.en.list(headline.firsts)}`;
    case 'ONLY_ONE':
    case 'AHEAD':
      return `Use ${headline.leader} as the ${one}`;
    default:
      return headline satisfies never;
  }
}

/** The framework that is decided for; undefined where none is. */
function chosen({ verdict: { headline }, ranking }: Outline): Named | undefined {
  return headline.code === 'TIE' || headline.code === 'NONE_ELIGIBLE' ? undefined : ranking.rows[0]?.framework;
}

/** The file's name after its number: ASCII, from ids. */
export function recordSlug(outline: Outline): string {
  const first = chosen(outline);
  return first === undefined ? 'choose-a-framework' : `use-${first.id}`;
}

const isOut = ({ code }: RequirementFinding) => code === 'EXCLUDED_BY_REQUIREMENT' || code === 'EXCLUDED_BY_NAME';
