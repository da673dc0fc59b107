import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadKnowledgeFolder } from '../../src/knowledge/load-knowledge.ts';
import { loadShipped } from '../../src/knowledge/load-shipped.ts';
import { advise, withWhatWouldChange } from '../../src/page/advise.ts';
import { type Element, h } from '../../src/page/element.ts';
import { toPageBase } from '../../src/page/page-base.ts';
import type { PageState } from '../../src/page/page-state.ts';
import type { PageUi } from '../../src/page/page-ui.ts';
import { questionsView } from '../../src/page/views/asking/questions-view.ts';
import { pageView } from '../../src/page/views/page-view.ts';
import { reportView } from '../../src/page/views/report-view.ts';
import { plainUi } from './plain-ui.ts';

const own = (name: string) => toPageBase(loadKnowledgeFolder(`examples/${name}`), `examples/${name}`);
const bases = [own('databases'), own('brokers'), toPageBase(loadShipped('article'), 'article')];
const ui = plainUi(bases);
const scientists = { answers: { goal: ['research'], team: ['scientists'] }, priorities: ['goal'] };

interface Page {
  readonly base: string;
  readonly given?: Partial<PageState>;
  readonly seen?: Partial<PageUi>;
  /** What takes longer is not worked out yet. */
  readonly isWorking?: true;
  /** Without the questions. */
  readonly isReport?: true;
  /** With what stands around them. */
  readonly isWhole?: true;
}
const pages: Readonly<Record<string, Page>> = {
  'nothing answered': { base: 'databases' },
  'a tie': { base: 'databases', given: { answers: { analysis: ['some'] } } },
  'only one meets the requirements': {
    base: 'databases',
    given: { answers: { place: ['many-machines'], writers: ['many'] } },
    seen: {
      canUndo: true,
      at: 'analysis',
      everyQuestion: false,
      keys: true,
      done: { action: 'copy-link', text: 'OK' },
    },
  },
  'nobody meets the requirements': {
    base: 'databases',
    given: { answers: { place: ['one-program'], writers: ['many'], browser: ['yes'] } },
    seen: { undoable: 'All answers cleared.', rival: 'duckdb' },
  },
  'something is not known': {
    base: 'brokers',
    given: { answers: { speed: ['within-10-ms'], routes: ['changing'] } },
    seen: { compare: { kind: 'ratings', separating: true, hidden: [], sources: 9 }, appendix: true },
  },
  'the rest is being worked out': { base: 'brokers', given: { answers: { speed: ['fast'] } }, isWorking: true },
  'weighed by hand': {
    base: 'brokers',
    given: { answers: { speed: ['fast'], senders: ['devices'] }, matters: { latency: 2.5 } },
    seen: { compare: { kind: 'ratings', separating: false, hidden: ['nats'], sources: 1 } },
  },
  'a group': {
    base: 'article',
    isReport: true,
    given: scientists,
    seen: {
      group: ['research', 'production', 'learning'].map((goal) => ({
        name: goal.slice(0, 3),
        given: { answers: { goal: [goal] }, priorities: [], matters: {} },
      })),
      saved: { name: 'answers.json', text: '{}' },
    },
  },
  'the whole page': {
    base: 'databases',
    isWhole: true,
    given: { answers: { place: ['one-program'] } },
    seen: { scheme: 'dark', notice: 'Left out: mobile.', printed: '2026-11-23', resultFirst: true, begins: true },
  },
  'much is said': {
    base: 'article',
    isReport: true,
    given: {
      answers: { ...scientists.answers, mobile: ['nice-to-have'], graph: ['dynamic'], 'gpu-control': ['explicit'] },
      priorities: ['graph'],
    },
  },
};

/** An element a line, with what stands in it below: what a change of a page is, to be read from top to bottom. */
function written({ tag, attributes, children }: Element, depth = 0): string {
  const { class: classes, ...others } = attributes;
  const told = Object.entries(others).map(([name, value]) => ` ${name}${value === '' ? '' : `="${value}"`}`);
  const dots = classes === undefined ? '' : `.${classes.replaceAll(' ', '.')}`;
  const [only] = children;
  const text = children.length === 1 && typeof only === 'string' ? `: ${only}` : '';
  const below = text !== '' ? [] : children;
  return [
    `${' '.repeat(depth)}${tag}${dots}${told.join('')}${text}`,
    ...below.map((child) =>
      typeof child === 'string' ? `${' '.repeat(depth + 1)}"${child}"` : written(child, depth + 1),
    ),
  ].join('\n');
}

it.each(
  Object.entries(pages).flatMap(([name, page]) =>
    (['en', 'ja'] as const).map((language) => ({ name, page, language })),
  ),
)('$name: the page is as written down, in $language', async ({ name, page, language }) => {
  const state = { base: page.base, language, answers: {}, priorities: [], matters: {}, ...page.given };
  const seen = { ...ui, ...page.seen };
  const advice = advise(bases, state);
  const known = page.isWorking ? advice : withWhatWouldChange(advice, language);
  const asked = page.isReport ? null : questionsView(known, state, seen);
  const drawn = page.isWhole
    ? pageView(known, state, '1.0.0', seen)
    : h('main', {}, asked, reportView(known, state, seen));
  const file = join(import.meta.dirname, 'transcripts', `${name.replaceAll(' ', '-')}.${language}.txt`);
  await expect(`${written(drawn)}\n`).toMatchFileSnapshot(file);
});
