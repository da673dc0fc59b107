import type { Knowledge, Language } from '../../../knowledge/knowledge.ts';
import { asciiMarks } from '../../../typesetting/ascii-marks.ts';
import { hang } from '../../../typesetting/breaking/hang.ts';
import type { Layout } from '../../../typesetting/style.ts';
import { visible } from '../../../typesetting/visible.ts';
import { type Outline, type SectionRenderers, sectionOrder } from '../../outline/outline.ts';
import { separatesNothing } from '../../outline/separates-nothing.ts';
import { commandLine } from '../../questions/command-line.ts';
import { answersText } from '../../words/answers-text.ts';
import { besideLines } from '../../words/beside.ts';
import { findingText } from '../../words/findings.ts';
import { reportWords } from '../../words/report.ts';
import { textWords } from '../../words/text.ts';
import { unknownSentences } from '../../words/unknown-sentences.ts';
import { whyText } from '../../words/why-text.ts';
import { changeLines } from './change-lines.ts';
import { rankingLines } from './ranking-lines.ts';
import { reasonLines } from './reason-lines.ts';
import { createSources } from './sources.ts';
import { paragraph, type TextView } from './text-view.ts';

export interface RecommendTextOptions {
  readonly language: Language;
  readonly layout: Layout;
  /** How a command calls the base. */
  readonly asked?: string | undefined;
  /** Stands in place of the reasons: the answer to `--why-not`. */
  readonly whyNot?: ((view: TextView) => string[]) | undefined;
  /** Stands after what would change it: the tables of `--explain full`. */
  readonly arithmetic?: ((view: TextView) => string[]) | undefined;
  /** What stands after a section, as a block of its own. */
  readonly after?: Readonly<Partial<Record<keyof Outline, (view: TextView) => string[]>>> | undefined;
}

/** The whole recommendation for people: the first line says it all, everything below it says why. */
export function recommendText(
  outline: Outline,
  knowledge: Knowledge,
  { language, layout: given, asked, whyNot, arithmetic, after = {} }: RecommendTextOptions,
): string {
  // an arrow of ASCII is wider than one
  const layout = given.ascii ? { ...given, width: given.width - 1 } : given;
  const view: TextView = { language, layout, sources: createSources(knowledge, language) };
  const { style, width } = layout;
  const say = (text: string) => paragraph(text, view);
  const sections: SectionRenderers<() => string[]> = {
    verdict: () => [
      ...verdictLines(outline.verdict, view),
      ...(separatesNothing(outline) ? say(exampleOf(outline.verdict, knowledge, asked, language)) : []),
      ...say(textWords[language].base(outline.base)).map(style.dim),
    ],
    // with the verdict
    base: () => [],
    // who reads a text has just given them; that a factor changes nothing is news
    answers: () => outline.answers.flatMap(({ asks, labels, byHand }) => (byHand ? say(`${asks} ${labels}`) : [])),
    found: () => foundLines(outline.found, view),
    ranking: () => (separatesNothing(outline) ? [] : rankingLines(outline.ranking, view)),
    requirements: () =>
      outline.requirements.flatMap((finding) => {
        // a requirement that is named needs no answer beside it
        const answered = 'because' in finding ? ` ← ${answersText(finding.from, language)}` : '';
        return say(`${findingText(finding, language)}${answered}`);
      }),
    reasons: () => (whyNot === undefined ? reasonLines(outline.reasons, view) : whyNot(view)),
    unknown: () => unknownLines(outline.unknown, view),
    change: () => [
      ...changeLines(outline.change, view),
      ...(arithmetic === undefined || separatesNothing(outline) ? [] : ['', ...arithmetic(view)]),
    ],
    hints: () => hintLines(outline.hints, view),
    beside: () => besideText(outline.beside, view),
    opinion: () =>
      outline.opinion === null
        ? []
        : hang(`${reportWords[language].opinion}: `, visible(findingText(outline.opinion, language)), width),
  };
  const told = sectionOrder.flatMap((section) => [sections[section](), after[section]?.(view) ?? []]);
  const blocks = [...told, view.sources.lines(layout)];
  const text = `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
  return layout.ascii ? asciiMarks(text) : text;
}

/** What the code says, each with where it stands. */
function foundLines(found: Outline['found'], { language, layout }: TextView): string[] {
  if (found.length === 0) return [];
  return [
    layout.style.strong(reportWords[language].found),
    ...found.flatMap((finding) => hang('  - ', visible(findingText(finding, language)), layout.width)),
  ];
}

/** A command that answers what would settle most: any option that asks for something will do. */
function exampleOf(
  { settled }: Outline['verdict'],
  { questions }: Knowledge,
  asked: string | undefined,
  language: Language,
): string {
  const question =
    settled?.code === 'SETTLED_BY_ANSWER' ? questions.find(({ id }) => id === settled.question) : undefined;
  const option = question?.options.find(({ neutral }) => neutral !== true);
  if (question === undefined || option === undefined) return '';
  const given = { answers: { [question.id]: [option.id] }, priorities: [] };
  return textWords[language].forInstance(commandLine(asked, given));
}

/** Who is first; where that is close what the base says of it, and what would settle it. */
function verdictLines({ headline, remark, settled }: Outline['verdict'], view: TextView): string[] {
  const { language, layout, sources } = view;
  const say = (text: string) => paragraph(text, view);
  return [
    ...say(findingText(headline, language)).map(layout.style.strong),
    ...(remark === null ? [] : say(findingText(remark, language) + sources.cite(remark.evidence))),
    ...(settled === null ? [] : say(findingText(settled, language))),
  ];
}

/** What another base answers: a heading and three lines. */
function besideText(beside: Outline['beside'], { language, layout }: TextView): string[] {
  if (beside === null) return [];
  const lines = besideLines(beside, language);
  return [
    layout.style.strong(visible(beside.asks)),
    ...lines.flatMap((line) => hang('  ', visible(line), layout.width)),
  ];
}

/** A sentence each for what could change who is first, one for all others. */
const unknownLines = (unknown: Outline['unknown'], view: TextView): string[] =>
  unknownSentences(unknown, view.language).flatMap((text) => paragraph(text, view));

/** What a good adviser says beside the ranking, where the answers call for it. */
function hintLines(hints: Outline['hints'], { language, layout, sources }: TextView): string[] {
  if (hints.length === 0) return [];
  return [
    layout.style.strong(reportWords[language].hints),
    ...hints.flatMap((hint) => {
      const why = ` (${whyText(hint, language)})`;
      return hang('  - ', visible(hint.text) + sources.cite(hint.evidence) + visible(why), layout.width);
    }),
  ];
}
