import { describe, expect, it } from 'vitest';
import { namedBase } from '../../src/commands/base/named-base.ts';
import { loadShipped, shippedIds } from '../../src/knowledge/load-shipped.ts';
import { packContents } from '../../src/page/packing/pack-contents.ts';
import { toPageBase } from '../../src/page/page-base.ts';
import { makePage, scriptsOf } from './make-page.ts';

const size = (text: string) => Buffer.byteLength(text);
const languages = ['en', 'ja'] as const;
/** Bytes. */
const most = {
  program: 140_000,
  bases: { article: 23_500, current: 110_000, runtimes: 61_000 },
  /** `article` with `current`. */
  page: 312_000,
  /** What stands in the file for who has no script. */
  report: 75_000,
};

describe('the page', () => {
  // what costs a visitor time, part by part
  it.each(languages)('is small, part by part: %s', async (language) => {
    const page = await makePage({ goal: 'research' }, { language });
    const scripts = scriptsOf(page);
    expect(size(scripts.script!)).toBeLessThan(most.program);
    expect(size(page)).toBeLessThan(most.page);
  });

  it.each(shippedIds)('carries %s in few bytes', (id) => {
    const bases = [toPageBase(loadShipped(id), namedBase(id))];
    expect(size(packContents({ texts: [], bases }))).toBeLessThan(most.bases[id]);
  });

  it.each([
    ['article', 'en'],
    ['current', 'ja'],
    ['runtimes', 'en'],
  ] as const)('is not much larger with an answer to every question: %s in %s', async (id, language) => {
    const { questions } = loadShipped(id);
    // what is dropped could not be kept by another answer
    const chosen = ({ options }: (typeof questions)[number]) =>
      (options.some((o) => o.drops) ? options[0]! : options.at(-1)!).id;
    const answers = Object.fromEntries(questions.map((q) => [q.id, chosen(q)]));
    const [none, all] = [{}, answers].map((given) => makePage({ knowledge: id, answers: given }, { language }));
    expect(size(await all!) - size(await none!)).toBeLessThan(most.report);
  });
});
