import type { Knowledge, Language } from '../../../knowledge/knowledge.ts';
import { visible } from '../../../typesetting/visible.ts';
import { program } from '../../../version.ts';
import { compareFrameworks } from '../../comparison/comparison.ts';
import { comparisonTable } from '../../comparison/comparison-text.ts';
import { flipsIn, type Outline, type SectionRenderers, sectionOrder } from '../../outline/outline.ts';
import { separatesNothing } from '../../outline/separates-nothing.ts';
import { answersText } from '../../words/answers-text.ts';
import { besideLines } from '../../words/beside.ts';
import { commonWords } from '../../words/common.ts';
import { findingText } from '../../words/findings.ts';
import { markdownWords } from '../../words/markdown.ts';
import { reportWords } from '../../words/report.ts';
import { unknownSentences } from '../../words/unknown-sentences.ts';
import { whyText } from '../../words/why-text.ts';
import { answersTable } from './answers-table.ts';
import { folded } from './folded.ts';
import { createFootnotes } from './footnotes.ts';
import { inline } from './inline.ts';
import { markdownSection } from './markdown-section.ts';
import { rankingTable } from './ranking-table.ts';
import { reasonsTable } from './reasons-table.ts';

/** Said at the end of a file whose paragraphs are one line each, as they are in a comment and a wiki. */
export const longLines = '<!-- markdownlint-disable-file MD013 -->\n';

/** The same of one with parts that are folded. */
const foldedAndLong = '<!-- markdownlint-disable-file MD013 MD033 -->\n';

/** How a report came about: the day, YYYY-MM-DD, and the command that gives it again, where there is one. */
export interface Made {
  readonly date: string;
  readonly command: string | undefined;
}

/**
 * The recommendation for a pull request or a wiki: verdict, ranking, reasons with footnotes, what would change it; the table
 * and the sources are folded. `after`: what stands after a section.
 */
export function recommendMarkdown(
  outline: Outline,
  knowledge: Knowledge,
  language: Language,
  { date, command }: Made,
  after: Readonly<Partial<Record<keyof Outline, string>>> = {},
): string {
  const words = markdownWords[language];
  const shared = reportWords[language];
  const notes = createFootnotes(knowledge, language);
  // a note a statement, so that each is told once
  const cite = (statements: readonly string[]) => statements.map((id) => notes.cite([id])).join('');
  const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}\n`).join('');
  const cited = (text: string, evidence: readonly string[]) => inline(text) + cite(evidence);
  // in this order, since sources are numbered as they are cited
  const sections: SectionRenderers<() => string> = {
    verdict() {
      const { headline, remark, settled } = outline.verdict;
      const parts = [
        `# ${inline(words.title(whoIsFirst(outline, language)))}\n`,
        `**${inline(findingText(headline, language))}**\n`,
        remark === null ? '' : `${cited(findingText(remark, language), remark.evidence)}\n`,
        settled === null ? '' : `${inline(findingText(settled, language))}\n`,
      ];
      return parts.filter((part) => part !== '').join('\n');
    },
    base: () =>
      `${inline([words.base(outline.base), words.made(date, program)].join(commonWords[language].betweenSentences))}\n`,
    answers: () => markdownSection(`## ${words.answers}`, answersTable(outline.answers, language)),
    found: () =>
      markdownSection(
        `## ${shared.found}`,
        bullets(outline.found.map((finding) => inline(findingText(finding, language)))),
      ),
    ranking: () =>
      separatesNothing(outline) ? '' : markdownSection(`## ${words.ranking}`, rankingTable(outline, language)),
    requirements() {
      const lines = outline.requirements.map((finding) => {
        const from = 'from' in finding ? ` ← ${inline(answersText(finding.from, language))}` : '';
        return `${inline(findingText(finding, language))}${from}${cite(finding.evidence)}`;
      });
      return markdownSection(`## ${words.requirements}`, bullets(lines));
    },
    reasons() {
      const { groups, dominance, noDifference } = outline.reasons;
      const overview = compareFrameworks(
        knowledge,
        { kind: knowledge.overview.length > 0 ? 'overview' : 'ratings' },
        language,
      );
      const told = groups.map(({ kind, name, reasons }) =>
        markdownSection(`### ${inline(shared.groups[kind](name))}`, reasonsTable(reasons, language, cite)),
      );
      const always = [...dominance, ...(noDifference === null ? [] : [noDifference])].map(
        (finding) => `${inline(findingText(finding, language))}\n`,
      );
      const parts = [
        markdownSection(`## ${words.reasons}`, ...told, ...always),
        folded(words.comparison, comparisonTable(overview)),
      ];
      return parts.filter((part) => part !== '').join('\n');
    },
    unknown: () =>
      markdownSection(`## ${words.unknown}`, bullets(unknownSentences(outline.unknown, language).map(inline))),
    change: () => markdownSection(`## ${shared.change}`, bullets(changeLines(outline.change, language, cited))),
    hints: () =>
      markdownSection(
        `## ${shared.hints}`,
        bullets(outline.hints.map((hint) => `${cited(hint.text, hint.evidence)} (${inline(whyText(hint, language))})`)),
      ),
    opinion: () =>
      outline.opinion === null
        ? ''
        : markdownSection(`## ${shared.opinion}`, `${inline(findingText(outline.opinion, language))}\n`),
    beside: () =>
      outline.beside === null
        ? ''
        : markdownSection(
            `## ${inline(outline.beside.asks)}`,
            ...besideLines(outline.beside, language).map((line) => `${inline(line)}\n`),
          ),
  };
  const body = sectionOrder.flatMap((name) => [sections[name](), after[name] ?? '']);
  const said = notes.sayings();
  const again = command === undefined ? '' : `${words.again}\n\n\`\`\`sh\n${visible(command)}\n\`\`\`\n`;
  return [...body, again, folded(words.sayings(said.split('\n').length - 1), said), `${notes.places()}${foldedAndLong}`]
    .filter((part) => part !== '')
    .join('\n');
}

/** What could still change the result, and what it would take. */
export function changeLines(
  { flips, open }: Outline['change'],
  language: Language,
  cited: (text: string, evidence: readonly string[]) => string,
): string[] {
  return [...(open === null ? [] : [open]), ...flipsIn({ flips })].flatMap((finding) => {
    const text = findingText(finding, language);
    return text === '' ? [] : [cited(text, 'evidence' in finding ? finding.evidence : [])];
  });
}

/** Who is first, for a heading. */
function whoIsFirst({ verdict: { headline }, base }: Outline, language: Language): string {
  const words = markdownWords[language];
  switch (headline.code) {
    case 'NONE_ELIGIBLE':
      return words.none(base.alternatives.one);
    case 'TIE':
      return words.tieOf(headline.firsts);
    case 'ONLY_ONE':
    case 'AHEAD':
      return headline.leader;
    default:
      return headline satisfies never;
  }
}
