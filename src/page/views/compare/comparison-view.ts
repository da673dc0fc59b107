import { type Comparison, compareFrameworks } from '../../../report/comparison/comparison.ts';
import type { Advice } from '../../advise.ts';
import { type Element, h } from '../../element.ts';
import type { PageBase } from '../../page-base.ts';
import type { PageState } from '../../page-state.ts';
import type { PageUi } from '../../page-ui.ts';
import { samePiece } from '../../same-piece.ts';
import { compareWords } from '../../words/compare-words.ts';
import { pageWords } from '../../words/page-words.ts';
import { statementView } from '../cite.ts';
import { scrollable } from '../scrollable.ts';
import { section } from '../section.ts';
import { compareControls } from './compare-controls.ts';

const same = samePiece();

/** The comparison table with a mark where a cell no longer holds, its notes, and the sources of every cell. */
export function comparisonView(advice: Advice, { language }: Pick<PageState, 'language'>, ui: PageUi | null): Element {
  const { knowledge, outline } = advice;
  // none of the answers but which criteria they give weight
  const weighted = outline.ranking.criteria.map((c) => c.id).sort();
  return same([knowledge, language, ui === null, ui?.compare, weighted.join()], () =>
    tableView(knowledge, new Set(weighted), language, ui),
  );
}

function tableView(
  knowledge: PageBase,
  weighted: ReadonlySet<string>,
  language: PageState['language'],
  ui: PageUi | null,
): Element {
  const words = pageWords(language);
  const kind = knowledge.overview.length === 0 ? 'ratings' : (ui?.compare.kind ?? 'overview');
  const columns = knowledge.frameworks.map((f) => f.id).filter((id) => !ui?.compare.hidden.includes(id));
  const all = compareFrameworks(knowledge, { kind, frameworks: columns }, language);
  // what counts stands at the top
  const shown = all.rows
    .filter((row) => !ui?.compare.separating || separates(row))
    .sort((a, b) => Number(weighted.has(b.id)) - Number(weighted.has(a.id)));
  const alike = all.rows.filter((row) => !shown.includes(row));
  const caption = words.comparisonCaption(knowledge.alternatives[language].several);
  const notes = [
    ...new Set(shown.flatMap((row) => row.cells.flatMap((cell) => (cell.since === null ? [] : [cell.since.note])))),
  ];
  const mark = (note: string) => {
    const number = notes.indexOf(note) + 1;
    return h('sup', {}, h('a', { href: `#note-${number}`, 'aria-label': `${words.since} ${number}` }, `*${number}`));
  };
  const body = shown.map((row) =>
    h('tr', { class: weighted.has(row.id) ? 'asked' : null, 'data-key': row.id }, [
      h('th', { scope: 'row' }, [row.name, weighted.has(row.id) && h('span.tag', {}, compareWords[language].asked)]),
      ...row.cells.map(({ text, since }) =>
        h('td', { class: since === null ? null : 'outdated' }, [text, since !== null && [' ', mark(since.note)]]),
      ),
    ]),
  );
  const cited = shown.flatMap((row) =>
    row.cells.flatMap(({ framework, evidence }) =>
      evidence.map((id) => ({ id, where: `${row.name}, ${all.frameworks.find((f) => f.id === framework)!.name}` })),
    ),
  );
  const part = section('comparison', words.comparison, [
    ui !== null && compareControls(knowledge, kind, ui, language),
    scrollable(
      caption,
      h('table.comparison', {}, [
        h('caption.visually-hidden', {}, caption),
        h('thead', {}, h('tr', {}, [h('td'), ...all.frameworks.map((f) => h('th', { scope: 'col' }, f.name))])),
        h('tbody', {}, body),
      ]),
    ),
    alike.length > 0 && h('p.muted', {}, compareWords[language].alike(alike.map((row) => row.name))),
    notes.length > 0 &&
      h(
        'ul.notes',
        {},
        notes.map((note, i) =>
          h('li', { id: `note-${i + 1}` }, [
            h('span.mark', {}, `*${i + 1}`),
            h('span', {}, [h('strong', {}, `${words.since}: `), note]),
          ]),
        ),
      ),
    ui !== null &&
      cited.length > 0 &&
      h('details.sources', { 'data-key': 'comparison-sources' }, [
        h('summary', {}, `${words.comparisonSources} (${words.sources(cited.length)})`),
        h(
          'ul',
          {},
          cited
            .slice(0, ui.compare.sources)
            .map(({ id, where }) =>
              h('li', {}, [
                h('strong', {}, `${where}: `),
                statementView(knowledge.statements[id]!, knowledge, language),
              ]),
            ),
        ),
      ]),
  ]);
  // nothing of one base's table stands for anything of another's
  return { ...part, attributes: { ...part.attributes, 'data-key': `comparison-${knowledge.id}` } };
}

/** Not all of the frameworks shown have the same there. */
const separates = ({ cells }: Comparison['rows'][number]): boolean =>
  cells.some((cell) => cell.text !== cells[0]!.text);
