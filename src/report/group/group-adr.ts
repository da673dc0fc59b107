import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { shellWord } from '../../typesetting/shell-word.ts';
import { decisionRecord, recordSlug } from '../formats/adr/decision-record.ts';
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
): { text: string; slug: string } {
  const words = groupWords[language];
  const { people, unheeded, divided, verdict, ranking, veto } = outline;
  const names = people.list.map((p) => p.name);
  const first = verdict.headline.code === 'TIE' ? undefined : ranking.rows[0]?.framework.id;
  const more = [
    words.people(names, veto),
    ...remarksOf(outline, language),
    ...unheeded.map(words.unheededBy),
    ...(names.length < 2 ? [] : dividesOf(divided, language)),
  ];
  const text = decisionRecord(outline, {
    knowledge,
    language,
    given: { answers: {}, priorities: [] },
    date,
    asked: undefined,
    deciders: names,
    group: {
      ends: endsOf(outline, language).map(inline),
      more: more.map(inline),
      command: [...again, ...(first === undefined ? [] : ['--expect', first])].map(shellWord).join(' '),
    },
  });
  return { text, slug: recordSlug(outline) };
}
