import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Language } from '../../src/knowledge/knowledge.ts';
import { loadShipped, shippedIds } from '../../src/knowledge/load-shipped.ts';
import { advise, withWhatWouldChange } from '../../src/page/advise.ts';
import type { Element } from '../../src/page/element.ts';
import { toPageBase } from '../../src/page/page-base.ts';
import type { PageState } from '../../src/page/page-state.ts';
import type { PageUi } from '../../src/page/page-ui.ts';
import { pageView } from '../../src/page/views/page-view.ts';
import { plainUi } from './plain-ui.ts';

const bases = shippedIds.map((id) => toPageBase(loadShipped(id), id));
const ui: PageUi = {
  ...plainUi(bases),
  ...{ keys: true, hasLink: false, compare: { kind: 'overview', separating: false, hidden: [], sources: 9 } },
};
const stateOf = (base: string, language: Language, more: Partial<PageState> = {}): PageState => ({
  ...{ base, language, answers: {}, priorities: [], matters: {} },
  ...more,
});
function draw(state: PageState, seen: PageUi | null): Element {
  const advice = advise(bases, state);
  const { knowledge } = advice;
  const ids = [...state.priorities, ...Object.keys(state.answers)];
  expect(ids.every((id) => knowledge.questions.some((q) => q.id === id))).toBe(true);
  // what is sampled takes longer than all the rest, and the narrow base has it all
  const told = state.base === 'article' ? withWhatWouldChange(advice, state.language) : advice;
  return pageView(told, state, '1.0.0', seen);
}
const elementsIn = (element: Element): Element[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsIn(child))),
];
const textOf = ({ attributes, children }: Element): string =>
  [
    attributes['aria-label'] ?? '',
    ...children.map((child) => (typeof child === 'string' ? child : textOf(child))),
  ].join('');

const research = { goal: ['research'] };
const much = {
  answers: { goal: ['production'], mobile: ['required'], 'existing-code': ['tensorflow'] },
  priorities: ['goal'],
};
const group: PageUi['group'] = [
  { name: 'Ann', given: { answers: { goal: ['research'] }, priorities: [], matters: {} } },
  { name: 'Ben', given: { answers: { goal: ['production'] }, priorities: [], matters: {} } },
];
/** A page in most of what it can be. */
const pages: readonly (readonly [string, PageState, PageUi | null])[] = (['en', 'ja'] as const).flatMap((language) => [
  ['before the first answer', stateOf('current', language), ui],
  ['with an answer', stateOf('article', language, { answers: research }), { ...ui, at: 'goal', resultFirst: true }],
  [
    'with much that is said',
    stateOf('current', language, much),
    {
      ...{
        ...ui,
        canUndo: true,
        undoable: 'gone',
        notice: 'not known',
        everyQuestion: false,
        hasLink: true,
        keys: false,
      },
      ...{ saved: { name: 'a.json', text: '{}' }, printed: '2026-11-23', done: { action: 'print', text: 'Printed' } },
      compare: { kind: 'ratings', separating: true, hidden: ['jax'], sources: 9 },
    },
  ],
  [
    'with a weight that was moved, and a group',
    stateOf('article', language, { answers: research, matters: { experimentation: 3 } }),
    { ...ui, group, appendix: true },
  ],
  ['with another neighbour', stateOf('runtimes', language, { answers: {} }), ui],
  ['as a report', stateOf('current', language, { answers: research }), null],
]);

const sources = (folder: string, kind: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(kind))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
const browser = sources('src/page/browser', '.ts');
const styled = new Set([...sources('src/page/styles', '.css').matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!));
interface Drawn {
  readonly all: readonly Element[];
  readonly of: (...tags: string[]) => Element[];
  readonly seen: PageUi | null;
}
/** What holds of every page: it */
const checks: readonly ((drawn: Drawn) => void)[] = [
  // has no attribute without a value but those that need none
  ({ all }) => {
    const amiss: string[] = [];
    for (const { tag, attributes } of all)
      for (const [name, value] of Object.entries(attributes)) {
        const isFlag = ['hidden', 'disabled', 'checked', 'selected', 'multiple', 'open'].includes(name);
        const mayBeEmpty = isFlag || (name === 'value' && tag === 'input');
        if ((!mayBeEmpty && !/\S/.test(value)) || /undefined|NaN|null|\[object/.test(value))
          amiss.push(`${tag} ${name}: ${value}`);
      }
    expect(amiss).toEqual([]);
  },

  // has no id twice, no link to what is not there, and no two things beside each other by one key
  ({ all }) => {
    const ids = all.flatMap(({ attributes: { id } }) => id ?? []);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    for (const { attributes } of all) {
      for (const to of [attributes.for, attributes['aria-labelledby'], attributes['aria-describedby']])
        if (to !== undefined) expect(ids).toContain(to);
      if (attributes.href?.startsWith('#')) expect(ids).toContain(attributes.href.slice(1));
    }
    for (const { children } of all) {
      const keys = children.flatMap((child) => (typeof child === 'string' ? [] : (child.attributes['data-key'] ?? [])));
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    }
  },

  // has buttons that do something, and say what
  ({ of, seen }) => {
    for (const button of of('button')) {
      const { type, 'data-action': action } = button.attributes;
      expect(type, textOf(button)).toBe('button');
      expect(textOf(button)).toMatch(/\S/);
      expect(browser, action).toMatch(new RegExp(`['"]?${action ?? 'no action'}['"]?[:),]`));
    }
    expect(of('button').length > 0).toBe(seen !== null);
  },

  // has fields that are called something
  ({ all, of }) => {
    const labelled = new Set([
      ...of('label').flatMap((label) => (textOf(label) === '' ? [] : elementsIn(label))),
      ...all.filter(({ attributes }) => attributes['aria-label'] !== undefined),
    ]);
    const targets = new Set(of('label').flatMap(({ attributes }) => attributes.for ?? []));
    for (const field of of('input', 'select')) {
      const { id = '', name, type } = field.attributes;
      expect(labelled.has(field) || targets.has(id), `${field.tag} ${name}`).toBe(true);
      expect(name, `${field.tag} ${id}`).toBeDefined();
      if (field.tag === 'input') expect(['radio', 'checkbox', 'range', 'file'], name).toContain(type);
      else expect(field.children.length).toBeGreaterThan(1);
    }
    for (const { attributes, children } of of('option')) {
      expect(attributes.value).toBeDefined();
      expect(children).toHaveLength(1);
    }
  },

  // has tables, lists, pictures and what is folded as those who listen need them
  ({ of, seen }) => {
    for (const table of of('table')) {
      expect(elementsIn(table).some(({ tag, children }) => tag === 'caption' && children.length > 0)).toBe(true);
      const rows = elementsIn(table).filter(({ tag }) => tag === 'tr');
      const cells = rows.map(({ children }) => children.length);
      expect(new Set(cells).size, JSON.stringify(cells)).toBe(1);
    }
    for (const { attributes } of of('th')) expect(['row', 'col']).toContain(attributes.scope);
    for (const { children } of of('ul', 'ol')) {
      expect(children.length).toBeGreaterThan(0);
      for (const child of children) expect(typeof child === 'string' ? child : child.tag).toBe('li');
    }
    for (const { children } of of('dl')) expect(children.length % 2).toBe(0);
    for (const { attributes } of of('svg'))
      expect(attributes.role ?? attributes['aria-hidden']).toMatch(/^(img|true)$/);
    for (const picture of of('svg').filter(({ attributes }) => attributes.role === 'img'))
      expect(picture.attributes['aria-label']).toMatch(/\S/);
    for (const shape of of('rect', 'line')) {
      const at = Object.entries(shape.attributes).filter(([name]) => /^([xyr]|x[12]|y[12]|width|height)$/.test(name));
      expect(at.length, JSON.stringify(shape)).toBeGreaterThan(2);
      for (const [, value] of at) expect(value).toMatch(/^-?\d+(\.\d+)?%?$/);
    }
    for (const folded of of('details')) {
      const [summary, ...rest] = folded.children;
      expect(typeof summary === 'object' && summary.tag === 'summary' && textOf(summary) !== '').toBe(true);
      expect(rest.length).toBeGreaterThan(0);
      if (seen !== null) expect(folded.attributes['data-key']).toBeDefined();
    }
    const said = of('h1', 'h2', 'h3', 'p', 'li', 'summary', 'caption', 'label', 'dt', 'dd', 'section', 'a');
    expect(said.filter((one) => !/\S/.test(textOf(one)))).toEqual([]);
  },
];

it.each(pages)('the page %s is whole, for those who see it and for those who listen', (_, state, seen) => {
  const all = elementsIn(draw(state, seen));
  const of = (...tags: string[]) => all.filter(({ tag }) => tags.includes(tag));
  for (const check of checks) check({ all, of, seen });
});

it('looks that have a name have a style, and are drawn', () => {
  const used = new Set(
    pages.flatMap(([, state, seen]) =>
      elementsIn(draw(state, seen)).flatMap(({ attributes }) => attributes.class?.split(' ') ?? []),
    ),
  );
  // of results that none of these pages has
  expect([...styled].filter((name) => !used.has(name)).sort()).toMatchInlineSnapshot(`
    [
      "chip-clear",
      "chip-close",
      "chip-likely",
      "chip-none-eligible",
      "chip-tie",
      "down",
      "fw-5",
      "fw-6",
      "fw-7",
      "share-2",
      "share-3",
      "swap",
      "tight",
      "two-columns",
      "up",
    ]
  `);
  // only tell parts apart
  expect([...used].filter((name) => !styled.has(name)).sort()).toMatchInlineSnapshot(`
    [
      "assumed",
      "headline-group",
      "keeps",
      "marks",
      "opinion",
      "outdated",
      "part-requirements",
      "part-verdict",
      "questions",
      "said",
      "verdict-open",
    ]
  `);
});

it('the page of one language and of the other have the same parts in the same order', () => {
  const half = pages.length / 2;
  const shape = (page: Element) =>
    elementsIn(page).flatMap(({ tag, attributes: { class: looks = '', id = '' } }) =>
      ['section', 'h1', 'h2', 'details', 'table', 'button', 'input', 'select', 'svg'].includes(tag)
        ? `${tag} ${id} ${looks}`
        : [],
    );
  const shapes = pages.map(([, state, seen]) => shape(draw(state, seen)));
  expect(shapes.slice(half)).toEqual(shapes.slice(0, half));
});

it('begins with the question that one is at, folded away or not; the others follow', () => {
  const asked = (seen: PageUi) =>
    elementsIn(draw(stateOf('current', 'en'), seen))
      .filter(({ tag }) => tag === 'fieldset')
      .map(({ attributes }) => attributes.id)
      .filter((id) => id?.startsWith('q-'));
  for (const { id } of bases.find((base) => base.id === 'current')!.questions) {
    expect(asked({ ...ui, at: id, begins: true })).toEqual([`q-${id}`]);
    expect(asked({ ...ui, at: id })).toContain(`q-${id}`);
  }
  expect(asked(ui)).toHaveLength(bases.find((base) => base.id === 'current')!.questions.length);
});
