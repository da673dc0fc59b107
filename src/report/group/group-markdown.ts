import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { inline } from '../formats/markdown/inline.ts';
import { markdownSection } from '../formats/markdown/markdown-section.ts';
import { type Made, recommendMarkdown } from '../formats/markdown/recommend-markdown.ts';
import { groupWords } from '../words/group.ts';
import { dividesOf, endsOf, remarksOf } from './group-lines.ts';
import type { GroupOutline } from './group-outline.ts';

/** The answers of several people, for a pull request or a wiki. */
export function groupMarkdown(outline: GroupOutline, knowledge: Knowledge, language: Language, made: Made): string {
  const words = groupWords[language];
  const { people, unheeded, divided, veto } = outline;
  const paragraphs = (texts: readonly string[]) => texts.map((text) => `${inline(text)}\n`).join('\n');
  const section = (title: string, lines: readonly string[]) =>
    markdownSection(`## ${title}`, lines.map((line) => `- ${inline(line)}\n`).join(''));
  return recommendMarkdown(outline, knowledge, language, made, {
    base: paragraphs([
      words.people(
        people.list.map((p) => p.name),
        veto,
      ),
      ...remarksOf(outline, language),
    ]),
    ranking: section(words.ends, endsOf(outline, language)),
    requirements: section(words.unheeded, unheeded.map(words.unheededBy)),
    reasons: people.list.length < 2 ? '' : section(words.divides, dividesOf(divided, language)),
  });
}
