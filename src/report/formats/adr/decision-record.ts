import type { Knowledge, Language } from '../../../knowledge/knowledge.ts';
import { shellWord } from '../../../typesetting/shell-word.ts';
import { visible } from '../../../typesetting/visible.ts';
import { program } from '../../../version.ts';
import { indexKnowledge } from '../../outline/cited/knowledge-index.ts';
import type { Finding } from '../../outline/finding.ts';
import type { Outline } from '../../outline/outline.ts';
import { isHouse, isOutByHouse } from '../../outline/reasons/house-findings.ts';
import { separatesNothing } from '../../outline/separates-nothing.ts';
import { adrWords } from '../../words/adr.ts';
import { commonWords } from '../../words/common.ts';
import { findingText } from '../../words/findings.ts';
import { reportWords } from '../../words/report.ts';
import { escapeHidden } from '../json/json-text.ts';
import { codeSpan } from '../markdown/code-span.ts';
import { createFootnotes } from '../markdown/footnotes.ts';
import { fileLink, inline } from '../markdown/inline.ts';
import { markdownSection } from '../markdown/markdown-section.ts';
import { longLines } from '../markdown/recommend-markdown.ts';
import { type Argued, argumentsOf, consequencesOf } from './arguments.ts';
import { chosenOf, outcomeOf, titleOf } from './outcome.ts';

/**
 * What a decision record does not tell, since people read one in a minute: what would change the result, what is alike,
 * what else is worth knowing. The record beside it decides again, and tells all of it.
 */
export const adrLeavesOut: readonly Finding['code'][] = [
  'DOMINATES',
  'NO_DIFFERENCE',
  'FLIP_OF_ANSWERS',
  'OUT_OF_REACH',
  'FLIP_OF_WEIGHT',
  'FLIP_OF_WEIGHTS',
  'FLIP_OF_RATING',
  'STILL_OPEN',
  'DECIDED',
  'HINT',
  'SECOND_OPINION',
  'BESIDE',
];

/** How a decision is confirmed later. */
export type Confirmation =
  /** By the record that is kept in a file: its name on a command line, and its address beside the document. */
  | { readonly by: 'check'; readonly path: string; readonly address: string }
  /** By a command that decides again; `fails`: where somebody else is first. */
  | { readonly by: 'again'; readonly command: string; readonly fails: boolean };

/** A decision record that this one takes the place of. */
export interface Superseded {
  readonly title: string;
  /** Beside the document. */
  readonly address: string;
}

export interface DecisionRecordInput {
  readonly knowledge: Knowledge;
  readonly language: Language;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Null where nothing was answered, so that there is nothing to confirm. */
  readonly confirmation: Confirmation | null;
  /** Names of those who decide. */
  readonly deciders?: readonly string[] | undefined;
  readonly supersedes?: Superseded | undefined;
  /** Of several people: where each of them ends, and what else is to be told of them. */
  readonly group?: { readonly ends: readonly string[]; readonly more: readonly string[] };
}

/**
 * An architecture decision record in MADR 4.0.0. The headings stay English, since tools look for them; title and sentences
 * follow the language. At most 80 lines for nine answers and five frameworks.
 */
export function decisionRecord(outline: Outline, input: DecisionRecordInput): string {
  const { knowledge, language, date, confirmation, deciders = [], supersedes, group } = input;
  const { base, answers, found, ranking, requirements, reasons, verdict } = outline;
  const index = indexKnowledge(knowledge);
  const notes = createFootnotes(knowledge, language);
  const words = adrWords[language];
  const items = (lines: readonly string[]) => lines.map((line) => `* ${line}\n`).join('');
  const paragraph = (...sentences: readonly string[]) => paragraphOf(sentences, language);
  const cited = (text: string, evidence: readonly string[]) => inline(text) + notes.cite(evidence);
  const argument = ({ kind, clause, evidence }: Argued) => cited(words.argument(kind, clause), evidence);
  // what tells two others apart matters to a decision all the same
  const alike = new Set(reasons.noDifference?.answers.filter((a) => a.all).map((a) => a.question));
  const drivers = answers.map(({ question, asks, labels, double }) => {
    const beside = question !== null && alike.has(question) ? words.alike : '';
    return `${inline(asks)} **${inline(labels)}**${double ? reportWords[language].twice : ''}${beside}`;
  });
  const options = knowledge.frameworks.map(({ id, name }) => {
    const row = ranking.rows.find((r) => r.framework.id === id);
    return inline(row === undefined || separatesNothing(outline) ? name : `${name}: ${words.points(row.score)}`);
  });
  const { outcome, more } = outcomeOf(outline, language);
  const { remark } = verdict;
  const beside = [
    // whom a rule puts out is told with what speaks against each
    ...requirements.filter((f) => isHouse(f) && !isOutByHouse(f)),
    ...requirements.filter((f) => f.code === 'UNCONFIRMED_REQUIREMENT' || f.code === 'WITHOUT_REQUIREMENT'),
    ...requirements.filter((f) => f.code === 'MISSES_BY_LEAST'),
  ];
  const first = chosenOf(outline);
  // a list in YAML's flow style, which is JSON
  const makers = deciders.length === 0 ? '' : `decision-makers: ${flowList(deciders)}\n`;
  const replaced = supersedes === undefined ? '' : words.supersedes(fileLink(supersedes.title, supersedes.address));
  // notes are numbered as they are cited: first in the outcome, then here
  const decided = markdownSection(
    '## Decision Outcome',
    paragraph(
      inline(outcome),
      ...more.map(inline),
      remark === null ? '' : cited(remark.text, remark.evidence),
      ...beside.map((f) => cited(findingText(f, language), f.evidence)),
    ),
    items(group?.ends ?? []),
  );
  const consequences = first === undefined ? [] : consequencesOf(outline, index, language).map(argument);
  const described = knowledge.frameworks
    .filter(({ id }) => id !== first?.id)
    .map((option) => {
      const told = argumentsOf(option, outline, index, language);
      // one note for all that is told of an option, so that the notes do not outgrow the text
      const evidence = [...new Set(told.flatMap((one) => one.evidence))];
      const lines = told.map((one) => argument({ ...one, evidence: one.evidence.length === 0 ? [] : evidence }));
      return markdownSection(`### ${inline(option.name)}`, items(lines));
    });
  const parts = [
    `---\nstatus: "proposed"\ndate: ${date}\n${makers}---\n`,
    `# ${inline(titleOf(outline, language))}\n`,
    markdownSection('## Context and Problem Statement', paragraph(inline(words.context(base)), replaced)),
    markdownSection('## Decision Drivers', items(drivers)),
    markdownSection('## Considered Options', items(options)),
    decided,
    markdownSection('### Consequences', items(consequences)),
    markdownSection('### Confirmation', ...confirmed(confirmation, words.base(base, program), language)),
    markdownSection('## Pros and Cons of the Options', ...described),
    markdownSection(
      '## More Information',
      items(group?.more ?? []),
      found.length === 0 ? '' : `${inline(reportWords[language].found)}:\n`,
      items(found.map((finding) => inline(findingText(finding, language)))),
    ),
    `${notes.list()}${longLines}`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** How it is confirmed, and what weighed it. */
function confirmed(confirmation: Confirmation | null, weighed: string, language: Language): string[] {
  const { confirm } = adrWords[language];
  if (confirmation === null) return [paragraphOf([inline(weighed)], language)];
  if (confirmation.by === 'again') {
    const told = confirmation.fails ? confirm.again : confirm.repeat;
    return [paragraphOf([inline(weighed), told], language), `\`\`\`sh\n${visible(confirmation.command)}\n\`\`\`\n`];
  }
  const { path, address } = confirmation;
  const command = codeSpan(`fw-advisor check ${shellWord(path)}`);
  const check = confirm.check(command, fileLink(address.split('/').at(-1)!, address));
  return [paragraphOf([inline(weighed), check], language)];
}

function paragraphOf(sentences: readonly string[], language: Language): string {
  const told = sentences.filter((sentence) => sentence !== '');
  return told.length === 0 ? '' : `${told.join(commonWords[language].betweenSentences)}\n`;
}

/** Names as YAML has a list in one line. */
const flowList = (names: readonly string[]): string =>
  `[${names.map((name) => escapeHidden(JSON.stringify(name))).join(', ')}]`;
