import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { recommend } from '../../src/index.ts';
import { loadShipped, shippedIds } from '../../src/knowledge/load-shipped.ts';
import { advise, type Decided } from '../../src/page/advise.ts';
import { h } from '../../src/page/element.ts';
import { elementHtml, escapeHtml } from '../../src/page/element-html.ts';
import { toPageBase } from '../../src/page/page-base.ts';
import { pageView } from '../../src/page/views/page-view.ts';
import { toRecommendation } from '../../src/report/formats/json/to-recommendation.ts';
import { findingText } from '../../src/report/words/findings.ts';
import { decided, numbers, randomAnswers } from '../report/formats/decided.ts';
import { contentsOf, makePage, scriptsOf } from './make-page.ts';

/** The same code decides all of them: the wide bases, whose acceptabilities are sampled, take longer and tell no more. */
const sets = { article: 188, current: 4, runtimes: 8 };
/** Two hundred, of which nothing is sampled. */
const drawnSets = { article: 100, current: 60, runtimes: 40 };

describe('the page and the command line', () => {
  let script: string;
  let texts: string;
  beforeAll(async () => {
    const page = await makePage();
    script = scriptsOf(page).script!;
    texts = JSON.stringify(contentsOf(page).texts);
  });

  it.each(shippedIds)(
    'give the same numbers to the last digit, and the same words: %s',
    (id) => {
      // the very script of the page, evaluated where there is no document
      const context = createContext({ TextEncoder, URLSearchParams });
      runInContext(script, context);
      context.texts = texts;
      runInContext('fwAdvisor = fwAdvisor.withTexts(JSON.parse(texts))', context);
      const bases = shippedIds.map((base) => toPageBase(loadShipped(base), base));
      context.bases = JSON.stringify(bases);
      runInContext('globalThis.parsed = JSON.parse(bases)', context);
      const knowledge = loadShipped(id);
      const next = numbers(41);
      for (let i = 0; i < sets[id]; i++) {
        const given = randomAnswers(knowledge, next);
        const language = i % 2 === 0 ? 'en' : 'ja';
        context.call = JSON.stringify([id, given]);
        const onPage = runInContext('fwAdvisor.decide(parsed, ...JSON.parse(call))', context) as Decided;
        expect(JSON.stringify(toRecommendation(onPage.decision, knowledge, language, onPage.extras))).toBe(
          JSON.stringify(recommend(knowledge, given, { language })),
        );
      }
    },
    180_000,
  );

  it.each(shippedIds)('show the same ranking and say the same sentence: %s', (id) => {
    const bases = shippedIds.map((base) => toPageBase(loadShipped(base), base));
    const knowledge = loadShipped(id);
    const next = numbers(43);
    for (let i = 0; i < drawnSets[id]; i++) {
      const given = randomAnswers(knowledge, next);
      // before the first answer the page says what to do instead
      if (Object.keys(given.answers).length === 0) continue;
      const language = i % 2 === 0 ? 'en' : 'ja';
      const { verdict, ranking } = decided(knowledge, given, language).outline;
      const state = { base: id, language, matters: {}, ...given } as const;
      const drawn = elementHtml(h('div', {}, pageView(advise(bases, state), state, '1', null)));
      expect(drawn).toContain(`>${escapeHtml(findingText(verdict.headline, language))}<`);
      const scores = [...drawn.matchAll(/<span class="score number">([\d.]+)/g)].map(([, score]) => score);
      expect(scores).toEqual(ranking.rows.map((row) => row.score));
    }
  });
});
