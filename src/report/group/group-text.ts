import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { hang } from '../../typesetting/breaking/hang.ts';
import type { Layout } from '../../typesetting/style.ts';
import { visible } from '../../typesetting/visible.ts';
import { recommendText } from '../formats/text/recommend-text.ts';
import { paragraph, type TextView } from '../formats/text/text-view.ts';
import { groupWords } from '../words/group.ts';
import { dividesOf, endsOf, remarksOf } from './group-lines.ts';
import type { GroupOutline } from './group-outline.ts';

/** How many criteria a text tells on which the weights lie apart. */
const mostSpreads = 5;

/** The answers of several people, for people: the report on one, with where each of them stands. */
export function groupText(outline: GroupOutline, knowledge: Knowledge, language: Language, layout: Layout): string {
  const words = groupWords[language];
  const { people, unheeded, divided } = outline;
  const block = (title: string, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : [
          ...hang('', visible(title), layout.width).map(layout.style.strong),
          ...lines.flatMap((line) => hang('  - ', visible(line), layout.width)),
        ];
  const about = (view: TextView) =>
    [
      words.people(
        people.list.map((p) => p.name),
        outline.veto,
      ),
      ...remarksOf(outline, language),
    ].flatMap((text) => paragraph(text, view));
  return recommendText(outline, knowledge, {
    language,
    layout,
    after: {
      base: about,
      ranking: () => block(words.ends, endsOf(outline, language)),
      requirements: () => block(words.unheeded, unheeded.map(words.unheededBy)),
      reasons: () => (people.list.length < 2 ? [] : block(words.divides, dividesOf(divided, language, mostSpreads))),
    },
  });
}
