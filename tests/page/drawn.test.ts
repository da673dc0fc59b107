import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Language } from '../../src/knowledge/knowledge.ts';
import { loadKnowledgeFolder } from '../../src/knowledge/load-knowledge.ts';
import { loadShipped } from '../../src/knowledge/load-shipped.ts';
import { advise, withWhatWouldChange } from '../../src/page/advise.ts';
import type { Piece } from '../../src/page/element.ts';
import { toPageBase } from '../../src/page/page-base.ts';
import type { PageState } from '../../src/page/page-state.ts';
import type { PageUi } from '../../src/page/page-ui.ts';
import { pageView } from '../../src/page/views/page-view.ts';

const bases = [
  toPageBase(loadShipped('article'), 'article'),
  ...['databases', 'brokers'].map((id) => toPageBase(loadKnowledgeFolder(`examples/${id}`), `examples/${id}`)),
];
const begun: PageUi = {
  ...{ bases, scheme: 'auto', notice: null, undoable: null, done: null, canUndo: false, rival: null, at: null },
  ...{ begins: false, everyQuestion: true, keys: true, resultFirst: false, hasLink: false, group: [], printed: null },
  ...{ appendix: false, saved: null, compare: { kind: 'overview', separating: false, hidden: [], sources: 3 } },
};
const nothing = { answers: {}, priorities: [], matters: {} };
type Given = Omit<PageState, 'base' | 'language'>;

/** What somebody has said to a base, and what of its page they have opened. */
const pages: Readonly<Record<string, readonly [base: string, given: Given, seen: PageUi | null]>> = {
  'not-begun': ['brokers', nothing, begun],
  'one-by-one': [
    'databases',
    { ...nothing, answers: { place: ['one-program'], writers: ['many'] }, priorities: ['writers'] },
    { ...begun, everyQuestion: false, resultFirst: true, at: 'files', canUndo: true, rival: 'duckdb' },
  ],
  'weighed-by-hand': [
    'databases',
    { answers: { analysis: ['most'], files: ['csv', 'parquet'] }, priorities: [], matters: { analytics: 2 } },
    {
      ...{
        ...begun,
        at: 'analysis',
        appendix: true,
        hasLink: true,
        keys: false,
        scheme: 'dark',
        printed: '2026-11-23',
      },
      ...{ compare: { kind: 'ratings', separating: true, hidden: ['sqlite'], sources: 9 } },
      ...{ undoable: 'Taken along', notice: 'Left out', done: { action: 'print', text: 'Printed' } },
      ...{ saved: { name: 'a.json', text: '{}' } },
    },
  ],
  'of-a-group': [
    'brokers',
    { ...nothing, answers: { speed: ['fast'] } },
    {
      ...begun,
      group: [
        { name: 'Ann', given: { ...nothing, answers: { speed: ['fast'] } } },
        { name: 'Ben', given: { ...nothing, answers: { operators: ['busy'] } } },
      ],
    },
  ],
  'in-both-directions': [
    'article',
    { ...nothing, answers: { goal: ['research-to-production'], mobile: ['nice-to-have'] }, priorities: ['goal'] },
    { ...begun, at: 'goal' },
  ],
  'as-a-report': ['article', { ...nothing, answers: { goal: ['research'] } }, null],
};

/** A page as it is read: an element a line, with what it is called and does, and its text. */
function outline(piece: Piece, indent = ''): string {
  if (typeof piece === 'string') return `${indent}${piece}\n`;
  const { tag, attributes, children } = piece;
  const { class: classes, ...others } = attributes;
  const told = Object.entries(others).map(([name, value]) => ` ${name}${value === '' ? '' : `=${value}`}`);
  const line = `${indent}<${[tag, ...(classes?.split(' ') ?? [])].join('.')}${told.join('')}>`;
  const [only, ...more] = children;
  if (typeof only === 'string' && more.length === 0) return `${line} ${only}\n`;
  return `${line}\n${children.map((child) => outline(child, `${indent} `)).join('')}`;
}

it.each(
  Object.entries(pages).flatMap(([name, page]) =>
    (['en', 'ja'] as const).map((lang) => [name, lang, ...page] as const),
  ),
)('the page %s shows in %s what is kept of it', async (name, language: Language, base, given, seen) => {
  const state = { base, language, ...given };
  const drawn = pageView(withWhatWouldChange(advise(bases, state), language), state, '1.0.0', seen);
  await expect(outline(drawn)).toMatchFileSnapshot(join(import.meta.dirname, 'drawn', `${name}.${language}.txt`));
});
