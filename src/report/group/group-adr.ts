import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { shellWord } from '../../typesetting/shell-word.ts';
import { decisionRecord } from '../formats/adr/decision-record.ts';
import { chosenOf, recordSlug } from '../formats/adr/outcome.ts';
import type { RecordDocument } from '../formats/formats.ts';
import { inline } from '../formats/markdown/inline.ts';
import { groupWords } from '../words/group.ts';
import { dividesOf, endsOf, remarksOf } from './group-lines.ts';
import type { GroupOutline } from './group-outline.ts';

/** A decision record of several people: they are its decision-makers. `words` decide again, without the framework expected. */
export function groupAdr(
  outline: GroupOutline,
  knowledge: Knowledge,
  language: Language,
  { date, words: again }: { readonly date: string; readonly words: readonly string[] },
): RecordDocument {
  const words = groupWords[language];
  const { people, unheeded, divided, veto } = outline;
  const names = people.list.map((p) => p.name);
  const first = chosenOf(outline);
  const more = [
    words.people(names, veto),
    ...remarksOf(outline, language),
    ...unheeded.map(words.unheededBy),
    ...(names.length < 2 ? [] : dividesOf(divided, language)),
  ];
  const expected = first === undefined ? [] : ['--expect', first.id];
  return {
    slug: recordSlug(outline, knowledge),
    text: ({ supersedes }) =>
      decisionRecord(outline, {
        ...{ knowledge, language, date, supersedes, deciders: names },
        confirmation: {
          by: 'again',
          command: [...again, ...expected].map(shellWord).join(' '),
          fails: first !== undefined,
        },
        group: { ends: endsOf(outline, language).map(inline), more: more.map(inline) },
      }),
  };
}
