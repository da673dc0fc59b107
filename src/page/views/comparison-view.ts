import { compareFrameworks } from '../../report/comparison/comparison.ts';
import type { Advice } from '../advise.ts';
import { type Element, h } from '../element.ts';
import type { PageState } from '../page-state.ts';
import { pageWords } from '../words/page-words.ts';
import { statementView } from './cite.ts';
import { scrollable } from './scrollable.ts';
import { section } from './section.ts';

/** The comparison table with a mark where a cell no longer holds, its notes, and the sources of every cell. */
export function comparisonView(
  { knowledge }: Pick<Advice, 'knowledge'>,
  { language }: Pick<PageState, 'language'>,
  live: boolean,
): Element {
  const words = pageWords(language);
  const { frameworks, rows } = compareFrameworks(
    knowledge,
    { kind: knowledge.overview.length > 0 ? 'overview' : 'ratings' },
    language,
  );
  const caption = words.comparisonCaption(knowledge.alternatives[language].several);
  const notes = [
    ...new Set(rows.flatMap((row) => row.cells.flatMap((cell) => (cell.since === null ? [] : [cell.since.note])))),
  ];
  const mark = (note: string) => {
    const number = notes.indexOf(note) + 1;
    return h('sup', {}, h('a', { href: `#note-${number}`, 'aria-label': `${words.since} ${number}` }, `*${number}`));
  };
  const body = rows.map((row) =>
    h('tr', {}, [
      h('th', { scope: 'row' }, row.name),
      ...row.cells.map(({ text, since }) =>
        h('td', { class: since === null ? null : 'outdated' }, [text, since !== null && [' ', mark(since.note)]]),
      ),
    ]),
  );
  const cited = rows.flatMap((row) =>
    row.cells.flatMap(({ framework, evidence }) =>
      evidence.map((id) => ({ id, where: `${row.name}, ${frameworks.find((f) => f.id === framework)!.name}` })),
    ),
  );
  return section('comparison', words.comparison, [
    scrollable(
      caption,
      h('table', { class: 'comparison' }, [
        h('caption', { class: 'visually-hidden' }, caption),
        h('thead', {}, h('tr', {}, [h('td'), ...frameworks.map((f) => h('th', { scope: 'col' }, f.name))])),
        h('tbody', {}, body),
      ]),
    ),
    notes.length > 0 &&
      h(
        'ul',
        { class: 'notes' },
        notes.map((note, i) =>
          h('li', { id: `note-${i + 1}` }, [
            h('span', { class: 'mark' }, `*${i + 1}`),
            h('span', {}, [h('strong', {}, `${words.since}: `), note]),
          ]),
        ),
      ),
    live &&
      cited.length > 0 &&
      h('details', { class: 'sources', 'data-key': 'comparison-sources' }, [
        h('summary', {}, `${words.comparisonSources} (${words.sources(cited.length)})`),
        h(
          'ul',
          {},
          cited.map(({ id, where }) =>
            h('li', {}, [h('strong', {}, `${where}: `), statementView(knowledge.statements[id]!, knowledge, language)]),
          ),
        ),
      ]),
  ]);
}
