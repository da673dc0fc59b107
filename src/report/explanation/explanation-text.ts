import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { asStarted } from '../../typesetting/as-started.ts';
import { asciiMarks } from '../../typesetting/ascii-marks.ts';
import { hang } from '../../typesetting/breaking/hang.ts';
import type { Layout } from '../../typesetting/style.ts';
import { visible } from '../../typesetting/visible.ts';
import { createSources, type Sources } from '../formats/text/sources.ts';
import { explanationWords } from '../words/explanation.ts';
import type { Explanation, ExplanationItem } from './explanation.ts';

/** Explanations for people, with their numbered sources below. */
export function explanationText(
  explanations: readonly Explanation[],
  knowledge: Knowledge,
  language: Language,
  layout: Layout,
): string {
  const { width, style } = layout;
  const sources = createSources(knowledge, language);
  const blocks = explanations.flatMap(({ kind, id, name, sections }) => [
    [
      ...hang('', visible(name), width).map(style.strong),
      ...hang(
        '',
        visible(
          `${kind === 'framework' ? knowledge.alternatives[language].one : explanationWords[language].kinds[kind]} ${id}`,
        ),
        width,
      ).map(style.dim),
    ],
    ...sections.map(({ title, items }) => [
      ...(title === '' ? [] : [style.strong(title)]),
      ...items.flatMap((item) => itemLines(item, title === '' ? '' : '  ', sources, layout, language)),
    ]),
  ]);
  const text = `${[...blocks, sources.lines(layout)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
  return layout.ascii ? asciiMarks(text) : text;
}

function itemLines(
  { label, text, evidence, code, since }: ExplanationItem,
  indent: string,
  sources: Sources,
  { width, style, called }: Layout,
  language: Language,
): string[] {
  const cited = sources.cite(evidence ?? []);
  const body = [label, text].filter((part) => part !== undefined && part !== '').join(': ');
  // code is shown as it stands: wrapped, it would not run
  const listing =
    code === undefined
      ? []
      : code
          .trimEnd()
          .split('\n')
          .map((line) => `${indent}    ${visible(line)}`.trimEnd());
  const told = `${body}${cited}`.trim();
  const today =
    since === undefined
      ? []
      : hang(`${indent}  ! `, visible(explanationWords[language].today(since.note)), width).map(style.bad);
  return [...(told === '' ? [] : hang(indent, visible(asStarted(told, called)), width)), ...today, ...listing];
}
