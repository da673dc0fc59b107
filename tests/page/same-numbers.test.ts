import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/index.ts';
import { loadShipped, shippedIds } from '../../src/knowledge/load-shipped.ts';
import { toPageBase } from '../../src/page/page-base.ts';
import { numbers, randomAnswers } from '../report/formats/decided.ts';
import { makePage, scriptsOf } from './make-page.ts';

/** The same code decides all of them: the wide bases, whose acceptabilities are sampled, take longer and tell no more. */
const sets = { article: 150, current: 20, runtimes: 10 };

describe('the page and the command line', () => {
  it.each(shippedIds)(
    'give the same numbers to the last digit, and the same words: %s',
    async (id) => {
      // the very script of the page, evaluated where there is no document
      const context = createContext({ TextEncoder, URLSearchParams });
      runInContext(scriptsOf(await makePage()).script!, context);
      const bases = shippedIds.map((base) => toPageBase(loadShipped(base), base));
      context.bases = JSON.stringify(bases);
      runInContext('globalThis.parsed = JSON.parse(bases)', context);
      const knowledge = loadShipped(id);
      const next = numbers(41);
      for (let i = 0; i < sets[id]; i++) {
        const given = randomAnswers(knowledge, next);
        const language = i % 2 === 0 ? 'en' : 'ja';
        context.call = JSON.stringify([id, given, language]);
        const onPage = runInContext(
          'JSON.stringify(fwAdvisor.recommend(parsed, ...JSON.parse(call)))',
          context,
        ) as string;
        expect(onPage).toBe(JSON.stringify(recommend(knowledge, given, { language })));
      }
    },
    180_000,
  );
});
