import type { Knowledge, Language, Statement } from '../../knowledge/knowledge.ts';
import { numberIn } from '../../report/numbers.ts';
import { sectionPlace } from '../../report/outline/cited/section-place.ts';
import { commonWords } from '../../report/words/common.ts';
import { type Element, h } from '../element.ts';
import { pageWords } from '../words/page-words.ts';

/** Shows the statements behind something; `key` tells the places apart. */
export type Cite = (statements: readonly string[], key: string) => Element | null;

/** Folded away where it is cited: what each statement says, where it stands, in its own words. */
export const citeInPlace =
  (knowledge: Knowledge, language: Language): Cite =>
  (ids, key) => {
    if (ids.length === 0) return null;
    return h('details.sources', { 'data-key': `sources-${key}` }, [
      h('summary', {}, pageWords(language).sources(ids.length)),
      h(
        'ul',
        {},
        ids.map((id) => h('li', {}, statementView(knowledge.statements[id]!, knowledge, language))),
      ),
    ]);
  };

/** One statement with its place; a link where the place is a page. */
export function statementView({ says, at }: Statement, { documents }: Knowledge, language: Language): Element {
  const phrase = commonWords[language].quote(at.phrase);
  return h('span.statement', {}, [
    says[language],
    h('span.place', {}, [...placeOf(at, documents, language), ' ', h('q.phrase', {}, phrase)]),
  ]);
}

function placeOf(at: Statement['at'], documents: Knowledge['documents'], language: Language): (Element | string)[] {
  if (!('section' in at)) {
    const opens = /^https?:\/\//.test(at.address);
    const title = opens ? h('a', { href: at.address, rel: 'noreferrer', target: '_blank' }, at.title) : at.title;
    return [title, ` (${at.version})${opens || at.address === '' ? '' : ` ${at.address}`}`];
  }
  return [sectionPlace(at.section, documents, language)];
}

/** So many statements behind one thing are enough for a report without a script, which says each of them in full. */
const mostCited = 3;

/** Numbers, and a list of what they stand for at the end: no statement stands in the file more than once. */
export function citeByNumber(knowledge: Knowledge, language: Language): { cite: Cite; list(): Element | null } {
  const numbers = new Map<string, number>();
  return {
    cite: (ids) => {
      const marks = ids.slice(0, mostCited).map((id) => {
        const number = numberIn(numbers, id);
        return h('a', { href: `#s${number}` }, `[${number}]`);
      });
      return marks.length === 0
        ? null
        : h('span.marks.small', {}, [`${pageWords(language).sourcesTitle} `, marks.map((m) => [m, ' '])]);
    },
    list: () =>
      numbers.size === 0
        ? null
        : h(
            'ol.numbered',
            {},
            [...numbers].map(([id, number]) =>
              h('li', { id: `s${number}` }, [
                `[${number}] `,
                statementView(knowledge.statements[id]!, knowledge, language),
              ]),
            ),
          ),
  };
}
