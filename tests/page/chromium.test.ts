import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run as runPage } from '../../src/commands/page.ts';
import { pageOptions } from '../../src/commands/page-spec.ts';
import { basisOf } from '../../src/decision/basis.ts';
import { buildModel } from '../../src/decision/build-model.ts';
import { decide } from '../../src/decision/decide.ts';
import { firmness } from '../../src/decision/firmness/firmness.ts';
import { usual } from '../../src/decision/firmness/usual.ts';
import { decideGroup } from '../../src/decision/group/decide-group.ts';
import { loadShipped, shippedIds } from '../../src/knowledge/load-shipped.ts';
import { languages } from '../../src/language/language.ts';
import { toAddress } from '../../src/page/address.ts';
import type { Decided } from '../../src/page/advise.ts';
import { packContents } from '../../src/page/packing/pack-contents.ts';
import { compareWords } from '../../src/page/words/compare-words.ts';
import { pageWords } from '../../src/page/words/page-words.ts';
import { readAnswers } from '../../src/questionnaire/answers/read-answers.ts';
import { groupOutlineOf } from '../../src/report/group/group-outline.ts';
import { secondOpinionOf } from '../../src/report/outline/beside/second-opinion.ts';
import { outlineOf } from '../../src/report/outline/outline.ts';
import { toRecord } from '../../src/report/record/record.ts';
import { findingText } from '../../src/report/words/findings.ts';
import { callOf } from '../call-of.ts';
import { hostileBase, numbers, randomAnswers } from '../report/formats/decided.ts';
import { chromiumPath, closeChromium, fileOf, goOn, type Opened, open, timeZone, whereSkipped } from './chromium.ts';
import { contentsOf, makePage, scriptsOf } from './make-page.ts';

/** The decisions that the page is compared on; with SETS=200 they take half a minute. */
const sets = Number(process.env.SETS ?? 12);
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const article = loadShipped('article');
const current = loadShipped('current');

/** What was worked out, to the last digit; sent to the browser as it stands here. */
const numbersOf = ({ decision: d, extras: { firmness: firm } }: Decided) =>
  JSON.stringify([
    d.verdict,
    d.weighing.scores,
    d.weighing.weights,
    d.indices,
    d.expectedRanks,
    d.firstShares,
    firm?.firsts,
    firm?.weightFlips,
    firm?.answerFlips,
  ]);

/** A reader's sentence about a page that has nothing to hide. */
const isQuiet = ({ page, said, asked }: Opened) => {
  expect(said).toEqual([]);
  expect(asked.filter((address) => !address.startsWith('data:') && !address.startsWith('blob:'))).toEqual([
    page.url().split('#')[0],
  ]);
};
const headline = (page: Page) => page.locator('.headline').textContent();
const openAll = (page: Page) => page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true })");
const choose = (page: Page, question: string, option: string) =>
  page.locator(`input[name="q.${question}"][value="${option}"]`).click();

describe.skipIf(chromiumPath === undefined)(`the page in Chromium${whereSkipped}`, () => {
  let address: string;
  beforeAll(async () => {
    address = fileOf(await makePage(undefined, { bases: 'all' }));
  });
  afterAll(closeChromium);

  it('asks, ranks at each answer, and is quiet about it', async () => {
    const opened = await open(address, { fresh: true, reducedMotion: 'no-preference' });
    const { page } = opened;
    expect(await page.getByText('Answer a question and the ranking appears here.').count()).toBe(1);
    await choose(page, 'goal', 'research');
    expect(await headline(page)).toMatch(/^PyTorch/);
    expect(await page.locator('.ranking > li').count()).toBe(2);
    await choose(page, 'mobile', 'required');
    expect(await headline(page)).toMatch(/^TensorFlow.*only one/);
    expect(await page.locator('#requirements').textContent()).toContain('PyTorch is excluded');
    await expect.poll(() => page.locator('#announcement').textContent()).toMatch(/^TensorFlow/);
    await choose(page, 'mobile', '');
    expect(await headline(page)).toMatch(/^PyTorch/);
    await page.getByRole('button', { name: 'Clear all answers' }).click();
    expect(await page.getByText('Answer a question and the ranking appears here.').count()).toBe(1);
    expect(await page.locator('input[name="q.goal"][value=research]').isChecked()).toBe(false);
    expect(await page.locator('input[name="q.goal"][value=""]').isChecked()).toBe(true);
    isQuiet(opened);
  });

  it('lets `none` stand alone, and double no more than three answers', async () => {
    const { page } = await open(`${address}#knowledge=current`);
    const code = (option: string) => page.locator(`input[name="q.existing-code"][value=${option}]`);
    await code('pytorch').click();
    await code('none').click();
    expect(await code('pytorch').isChecked()).toBe(false);
    await code('jax').click();
    expect(await code('none').isChecked()).toBe(false);
    for (const [question, option] of [
      ['goal', 'research'],
      ['stay', 'jax'],
      ['serving', 'none'],
    ] as const)
      await choose(page, question, option);
    const double = page.locator('input[name=priority]');
    for (let i = 0; i < 3; i++) await double.nth(i).click();
    expect(await double.nth(3).isDisabled()).toBe(true);
    await double.nth(0).click();
    expect(await double.nth(3).isDisabled()).toBe(false);
  });

  it('keeps every answer of who is quicker than it draws', async () => {
    const { page } = await open(address);
    // one after the other, with nothing drawn between them
    await page.evaluate(`for (const [question, option] of [
      ['domain', 'speech'], ['domain', 'translation'], ['goal', 'production'], ['goal', 'research'], ['domain', 'speech'],
    ]) document.querySelector('input[name="q.' + question + '"][value=' + option + ']').click()`);
    expect(page.url()).toMatch(/q\.domain=translation&q\.goal=research|q\.goal=research&q\.domain=translation/);
    expect(await page.locator('input:checked[name^="q."]:not([value=""])').count()).toBe(2);
    expect(await headline(page)).toMatch(/^PyTorch/);
    // and what is looked at between the two
    await page.evaluate(`
      document.querySelector('input[name="q.goal"][value=production]').click();
      document.querySelector('[data-action=every]').click();`);
    expect(await page.locator('#questions').getAttribute('class')).toBe('questions');
    expect(await page.locator('#answers').textContent()).toContain('Production');
    // the ranking is there before anything else is drawn
    expect(
      await page.evaluate(`
        document.querySelector('input[name="q.mobile"][value=required]').click();
        [document.querySelector('.leader').textContent, document.querySelector('#requirements')]`),
    ).toEqual(['TensorFlow', null]);
    expect(await page.locator('#requirements').textContent()).toContain('PyTorch is excluded');
  });

  it('has names for its parts', async () => {
    const { page } = await open(`${address}#q.goal=research`);
    const names = {
      form: ['Questions'],
      region: ['Result', 'Verdict', 'How firm it is', 'Reasons', 'Try other weights', 'Comparison'],
    };
    for (const [role, wanted] of Object.entries(names))
      for (const name of wanted) expect(await page.getByRole(role as 'form', { name, exact: true }).count()).toBe(1);
    for (const { asks } of article.questions.filter((q) => q.tier === 'core'))
      expect(await page.getByRole('group', { name: asks.en, exact: true }).count()).toBe(1);
    await openAll(page);
    expect(await page.getByRole('slider', { name: 'standing in research' }).getAttribute('aria-valuetext')).toMatch(
      /^1 times/,
    );
    expect(await page.locator('h1').count()).toBe(1);
  });

  // what a screen reader has of it, to be read from top to bottom; a change is looked at, and kept with --update
  it.each([
    ['unanswered', ''],
    ['answered', '#q.goal=research&q.mobile=nice-to-have&q.graph=dynamic'],
    ['answered.ja', '#lang=ja&q.goal=research&q.mobile=nice-to-have&q.graph=dynamic'],
  ])('is read aloud as written down: %s', async (name, state) => {
    const { page } = await open(`${address}${state}`, { fresh: true });
    // what is worked out after the ranking, to its end
    if (state !== '') await expect.poll(() => page.locator('.progress').textContent()).toMatch(/about|あと/);
    for (const language of languages)
      await expect.poll(() => page.getByText(pageWords(language).working).count()).toBe(0);
    await expect(`${await page.locator('body').ariaSnapshot()}\n`).toMatchFileSnapshot(`read-aloud/${name}.txt`);
  });

  it('works by keyboard alone', async () => {
    const { page } = await open(address, { fresh: true });
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    // what matters most stands right below: no button leads there
    for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.name')).toBe('q.goal');
    await page.keyboard.press('ArrowDown');
    expect(await headline(page)).toMatch(/^PyTorch/);
    expect(await page.evaluate('document.activeElement.value')).toBe('research');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => page.url()).toContain('priorities=goal');
    expect(await page.evaluate('document.activeElement.name')).toBe('priority');
  });

  it('shares by link', async () => {
    const { page } = await open(address);
    await choose(page, 'goal', 'production');
    await choose(page, 'domain', 'speech');
    await choose(page, 'domain', 'translation');
    await page.locator('select[name=language]').selectOption('ja');
    await openAll(page);
    await page.locator('#matters-production-serving').fill('2.5');
    await expect.poll(() => page.url()).toContain('matters=');
    const link = page.url();
    expect(link).toMatch(/#knowledge=article&edition=[^&]+&lang=ja&q\.goal=production&q\.domain=speech,translation/);
    const other = await open(link, { fresh: true });
    const shown = (p: Page) => p.locator('#report').textContent();
    await openAll(other.page);
    await expect.poll(async () => (await shown(other.page)) === (await shown(page))).toBe(true);
    expect(await other.page.locator('input[name="q.domain"]:checked').count()).toBe(2);
    isQuiet(other);
  });

  it('opens with a link of garbage, and says what it left out', async () => {
    const garbage = '#q.goal=research&q.goal2=<script>alert(1)</script>&priorities=%%%&matters=*,&knowledge=%00';
    const opened = await open(`${address}${garbage}`, { fresh: true });
    expect(await opened.page.getByRole('alert').textContent()).toContain('goal2=<script>alert(1)</script>');
    expect(await headline(opened.page)).toMatch(/^PyTorch/);
    isQuiet(opened);
  });

  it('follows the address when it is changed by hand', async () => {
    const { page } = await open(address);
    await page.evaluate("location.hash = '#lang=ja&q.mobile=required'");
    await expect.poll(() => headline(page)).toMatch(/^TensorFlow/);
    expect(await page.locator('input[name="q.mobile"][value=required]').isChecked()).toBe(true);
  });

  it('leaves the address alone once one has gone back from a slider', async () => {
    const { page } = await open(`${address}#q.goal=research`);
    const slider = page.locator('.sliders input').first();
    // as a hand that has not let go yet
    for (const factor of ['2', '3'])
      await slider.evaluate((input, value) => {
        (input as { value?: string }).value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, factor);
    await page.evaluate('history.back()');
    await expect.poll(() => slider.inputValue()).toBe('1');
    // later than what the slider has still to say there
    await page.evaluate('new Promise((past) => setTimeout(past, 400))');
    expect(page.url()).not.toContain('matters');
  });

  it('speaks both languages', async () => {
    const { page } = await open(address);
    await choose(page, 'goal', 'research');
    await page.locator('select[name=language]').focus();
    await page.locator('select[name=language]').selectOption('ja');
    expect(await page.evaluate('document.documentElement.lang')).toBe('ja');
    expect(await page.title()).toBe(`${article.title.ja} — fw-advisor`);
    expect(await page.locator('h2').allInnerTexts()).toContain('理由');
    expect(await page.locator('#questions legend').first().textContent()).toBe(article.questions[0]!.asks.ja);
    expect(await page.evaluate('document.activeElement.name')).toBe('language');
    const latin = await page.locator('#report h2, #report button, #report summary').allInnerTexts();
    expect(latin.filter((text) => /^[\x20-\x7e]+$/.test(text))).toEqual([]);
  });

  it('changes the base and takes answers along', async () => {
    const { page } = await open(address);
    await choose(page, 'goal', 'research');
    await page.locator('select[name=base]').selectOption('current');
    expect(await page.locator('.ranking > li').count()).toBe(current.frameworks.length);
    expect(await page.locator('input[name="q.goal"][value=research]').isChecked()).toBe(true);
    expect(await page.locator('.command').textContent()).toBe(
      'fw-advisor recommend --knowledge current --set goal=research',
    );
  });

  it('lets weights be changed by hand, says so, and gives the command that does the same', async () => {
    const { page } = await open(`${address}#q.goal=research&q.visualization=detailed`);
    const before = await page.locator('.score').allInnerTexts();
    const slider = page.locator('#matters-detailed-visualization');
    await slider.focus();
    for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowRight');
    expect(await slider.inputValue()).toBe('4');
    expect(await page.evaluate('document.activeElement.id')).toBe('matters-detailed-visualization');
    expect(await page.locator('.score').allInnerTexts()).not.toEqual(before);
    expect(await page.locator('#verdict .notice').textContent()).toContain('Weighed by hand');
    expect(await page.locator('#command').textContent()).toContain('--matters detailed-visualization=4');
    await page.getByRole('button', { name: 'Reset the weights' }).click();
    expect(await page.locator('.score').allInnerTexts()).toEqual(before);
    expect(await page.locator('#verdict .notice').count()).toBe(0);
  });

  it('keeps what is folded open while answers change', async () => {
    const { page } = await open(`${address}#q.goal=research`);
    await page.locator('details.as-table summary').click();
    await choose(page, 'gpu-control', 'explicit');
    expect(await page.locator('details.as-table').getAttribute('open')).toBe('');
    const total = await page.locator('.as-table .total td').allInnerTexts();
    const column = await page.locator('.as-table tbody tr:not(.total) td:nth-child(3)').allInnerTexts();
    const sum = column.reduce((all, points) => all + Number(points), 0);
    expect(sum).toBeCloseTo(Number(total[1]), 6);
  });

  it('goes to the question that could still change the result, and keeps the address', async () => {
    const { page } = await open(`${address}#q.goal=research`, { reducedMotion: 'no-preference' });
    const link = page.locator('.open-questions a').nth(3);
    const question = (await link.getAttribute('href'))!.slice(1);
    await link.click();
    expect(await page.evaluate('document.activeElement.closest("fieldset").id')).toBe(question);
    expect(page.url()).toContain('q.goal=research');
  });

  it('saves answers and record, and copies the command', async () => {
    const state = '#knowledge=article&q.goal=research&q.domain=speech,translation&priorities=goal';
    const { page } = await open(`${address}${state}`);
    const saved = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return { name: download.suggestedFilename(), text: readFileSync((await download.path())!, 'utf8') };
    };
    const answers = await saved('Save the answers');
    expect(answers.name).toBe('answers.json');
    const given = await readAnswers(article, answers);
    expect(given.answers).toEqual({ goal: ['research'], domain: ['speech', 'translation'] });
    const record = await saved('Save the record');
    // the day where the reader is
    const today = new Date().toLocaleDateString('sv', { timeZone });
    expect(JSON.parse(record.text)).toEqual(toRecord(decide(buildModel(article), given), article, today));
    await page.getByRole('button', { name: 'Copy the command line' }).click();
    await page.getByRole('button', { name: 'Copied ✓' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      'fw-advisor recommend --set goal=research --set domain=speech,translation --priority goal',
    );
  });

  it('is a report without a script', async () => {
    const made = fileOf(await makePage({ goal: 'research', mobile: 'nice-to-have' }, { language: 'ja' }));
    const opened = await open(made, { withoutScript: true });
    const text = await opened.page.locator('#app').textContent();
    expect(text).toMatch(/今のところ PyTorch/);
    expect(text).toContain('JavaScript が無効');
    expect((await opened.page.locator('.bar .fill').first().boundingBox())!.width).toBeGreaterThan(100);
    isQuiet(opened);
  });

  it('prints on one sheet, with the sources where they are asked for', async () => {
    const answers =
      'knowledge=current&q.goal=production&q.existing-code=none&q.experience=experienced&q.serving=production-scale&q.mobile=nice-to-have&q.accelerator=nvidia&q.pretrained-models=essential&q.distributed=data-parallel&q.debugging=essential';
    const { page } = await open(`${address}#${answers}`, { fresh: true });
    await page.locator('#change h3').first().waitFor();
    const sheets = async () => {
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
    };
    expect(await sheets()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['#questions', '.controls', '.buttons', '#matters', '#comparison'])
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
    for (const shown of ['.leader', '.bar', '#reasons', '#answers', '#verdict'])
      expect(await page.locator(shown).first().isVisible()).toBe(true);
    expect(await page.locator('.duel .reason:visible').count()).toBe(5);
    await page.evaluate("globalThis.print = () => document.body.setAttribute('data-printed', '')");
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Print with sources' }).click();
    await page.locator('#sources li').first().waitFor();
    expect(await sheets()).toBeGreaterThan(1);
  });

  it.each(shippedIds)('loses nothing on 320 px, nor on 1280 px at twice the size: %s', async (base) => {
    for (const lang of ['en', 'ja']) {
      const state = `knowledge=${base}&lang=${lang}&q.goal=production&q.domain=speech,translation&q.mobile=nice-to-have`;
      const { page, done } = await open(`${address}#${state}`, { viewport: { width: 320, height: 640 } });
      await openAll(page);
      const width = () => page.evaluate('document.documentElement.scrollWidth');
      expect(await width()).toBe(320);
      await page.setViewportSize({ width: 640, height: 400 });
      expect(await width()).toBe(640);
      await done();
    }
  });

  it.each(shippedIds)('has no violation that axe finds: %s', async (base) => {
    const lang = base === 'current' ? 'en' : 'ja';
    const { page } = await open(
      `${address}#knowledge=${base}&lang=${lang}&q.goal=research&q.domain=speech,translation&q.mobile=nice-to-have&q.nobody=x&priorities=goal`,
    );
    // what would change the result is worked out after the first drawing; there may be nothing
    await page.locator('#change').waitFor();
    await page.locator('#change > .muted').waitFor({ state: 'detached' });
    await openAll(page);
    await page.emulateMedia({ colorScheme: base === 'article' ? 'dark' : 'light' });
    if (await page.evaluate('typeof axe === "undefined"')) await page.evaluate(axeSource);
    const found = async (options: object) => {
      const given = JSON.stringify({ resultTypes: ['violations'], ...options });
      const { violations } = (await page.evaluate(`axe.run(document, ${given})`)) as {
        violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
      };
      return violations.map((v) => [v.id, ...v.nodes.slice(0, 3).map((n) => `${n.html}: ${n.failureSummary}`)]);
    };
    expect(await found({})).toEqual([]);
    // nothing else depends on the colours, and no other base has more of them
    if (base !== 'current') return;
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await found({ runOnly: 'color-contrast' })).toEqual([]);
  });

  it('shows the text of a hostile base as text', async () => {
    const page = await makePage();
    const base = { ...hostileBase(article), asked: '<b>folder</b>', since: null };
    const packed = packContents({ ...contentsOf(page), bases: [base] });
    const opened = await open(
      `${fileOf(page.replace(scriptsOf(page)['page-contents']!, () => packed))}#q.goal=research&q.mobile=nice-to-have`,
      { fresh: true },
    );
    expect(await opened.page.locator('h1').textContent()).toContain('<script>alert(1)</script>');
    expect(await opened.page.locator('script').count()).toBe(3);
    expect(await opened.page.locator('img, [onerror], #app a[href^="javascript"], #app b').count()).toBe(0);
    isQuiet(opened);
  });

  it('gives the numbers of the library', async () => {
    const { page } = await open(address);
    const next = numbers(77);
    for (const [knowledge, sets] of [
      [article, 10],
      [current, 4],
    ] as const) {
      for (let i = 0; i < sets; i++) {
        const given = randomAnswers(knowledge, next);
        const shown = await page.evaluate(
          `(${numbersOf})(fwAdvisor.decide(fwAdvisor.bases, ${JSON.stringify(knowledge.id)}, ${JSON.stringify(given)}))`,
        );
        const decision = decide(buildModel(knowledge), given);
        expect(shown).toBe(
          numbersOf({ decision, extras: { seed: usual.seed, skipped: [], firmness: firmness(decision, usual.seed) } }),
        );
      }
    }
  });

  it.each([
    [360, 740],
    [1366, 650],
    [1280, 900],
    [1920, 1080],
  ])('has the result in sight wherever one is: %d x %d', async (width, height) => {
    const { page } = await open(`${address}#knowledge=current&q.goal=research&q.serving=application-api`, {
      viewport: { width, height },
    });
    await page.locator('#change h3').first().waitFor();
    for (const part of [0, 0.5, 1]) {
      await page.evaluate(`scrollTo({ top: ${part} * document.documentElement.scrollHeight, behavior: 'instant' })`);
      for (const shown of ['.leader', '.chip', '.ranking > li:nth-child(1) .bar', '.ranking > li:nth-child(3) .bar']) {
        const { x, y, width: w, height: h } = (await page.locator(`.scoreboard ${shown}`).boundingBox())!;
        expect([x >= 0, y >= 0, x + w <= width, y + h <= height, w > 20, h > 5], `${shown} at ${part}`).not.toContain(
          false,
        );
      }
    }
  });

  it('replaces nothing that somebody holds, whatever a slider says', async () => {
    const { page } = await open(`${address}#q.goal=production&q.visualization=detailed`);
    await page.locator('#change h3').first().waitFor();
    await openAll(page);
    const slider = page.locator('.sliders input').first();
    await slider.focus();
    await page.evaluate(
      "globalThis.held = [...document.querySelectorAll(':is(input, select, button, details):not(#change *)')]",
    );
    const top = (await slider.boundingBox())!.y;
    // through the value at which nothing is weighed by hand any more, where a notice and a mark come and go
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) {
      await page.keyboard.press(key);
      expect(await page.evaluate('held.filter((element) => !element.isConnected).length')).toBe(0);
      expect(await page.evaluate('document.activeElement === document.querySelector(".sliders input")')).toBe(true);
      expect(Math.abs((await slider.boundingBox())!.y - top)).toBeLessThan(2);
    }
    expect(await slider.inputValue()).toBe('0.5');
    expect(await page.locator('.ghost').count()).toBe(2);
  });

  it('compares the first with whom one chooses, and the points add up to the lead', async () => {
    const { page } = await open(`${address}#knowledge=current&q.goal=research&q.serving=application-api`, {
      fresh: true,
    });
    for (const rival of await page.locator('input[name=rival]').all()) {
      await rival.click();
      const points = await page.locator('.duel .reason .balance text').allTextContents();
      const total = (await page.locator('.duel .total .points').textContent())!;
      const number = (text: string) => Number(text.replace('−', '-'));
      expect(points.reduce((sum, text) => sum + number(text), 0)).toBeCloseTo(number(total), 6);
      expect(number(total)).toBeGreaterThan(0);
    }
  });

  it('loses nothing: back, undo, another base and a link of the language alone', async () => {
    const made = fileOf(await makePage({ goal: 'research' }, { knowledge: 'current' }));
    const { page, done } = await open(`${made}#lang=ja`, { fresh: true });
    expect(await headline(page)).toMatch(/PyTorch/);
    await page.locator('select[name=language]').selectOption('en');
    await choose(page, 'pretrained-models', 'essential');
    await choose(page, 'serving', 'application-api');
    const link = page.url();
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain('q.serving');
    expect(await page.locator('input[name="q.serving"]:checked').getAttribute('value')).toBe('');
    await page.goForward();
    await expect.poll(() => page.url()).toBe(link);
    await page.getByRole('button', { name: 'Clear all answers' }).click();
    expect(await page.locator('.undoable').textContent()).toContain('cleared');
    await page.locator('.undoable button').click();
    expect(new URL(page.url()).hash).toBe(new URL(link).hash);
    await page.locator('select[name=base]').selectOption('runtimes');
    expect(await page.locator('.undoable').textContent()).toContain('kept for when you return to current');
    await page.locator('select[name=base]').selectOption('current');
    expect(new URL(page.url()).hash).toBe(new URL(link).hash);
    await done();
    const old = await open(link.replace(/edition=[^&]+/, 'edition=2020-01-01,00000000'), { fresh: true });
    expect(await old.page.getByRole('alert').textContent()).toContain('another edition of current (2020-01-01');
  });

  it('goes by keys where they are on, and says the answers of a table', async () => {
    const { page } = await open(
      `${address}#knowledge=current&q.goal=research&q.debugging=essential&q.api-level=high-level`,
      { fresh: true },
    );
    await page.keyboard.press('n');
    const at = await page.evaluate('document.activeElement.closest(".question").id');
    expect(at).not.toBe('q-goal');
    await page.keyboard.press('2');
    const answered = page.locator(`#${at} .choices input:checked`);
    expect(await answered.count()).toBe(1);
    await page.keyboard.press('u');
    await expect.poll(() => page.url()).not.toContain(`q.${(at as string).slice(2)}=`);
    await page.keyboard.press('?');
    expect(await page.locator('#keys').getAttribute('open')).toBe('');
    await page.locator('input[name=keys]').click();
    await page.keyboard.press('n');
    expect(await page.evaluate('document.activeElement.name')).toBe('keys');
    const apply = page.getByRole('button', { name: 'Apply these answers' }).first();
    const rival = (await page.locator('.other-answers caption').first().textContent())!;
    await apply.click();
    expect(rival).toContain(await page.locator('.leader').textContent());
  });

  it('asks one question at a time on a narrow screen, and begins with the result where it has answers', async () => {
    const { page, done } = await open(`${address}#knowledge=current`, {
      fresh: true,
      viewport: { width: 360, height: 740 },
    });
    const visible = () => page.locator('.question:visible').count();
    expect(await visible()).toBe(1);
    const first = await page.locator('.question:visible').getAttribute('id');
    await page.getByRole('button', { name: 'Next ›' }).click();
    expect(await visible()).toBe(1);
    expect(await page.locator('.question:visible').getAttribute('id')).not.toBe(first);
    await page.getByRole('button', { name: 'Show all questions' }).click();
    expect(await visible()).toBeGreaterThan(9);
    await done();
    const told = await open(`${address}#q.goal=research`, { fresh: true, viewport: { width: 360, height: 740 } });
    expect(await told.page.evaluate('document.querySelector("main").firstElementChild.id')).toBe('report');
  });

  it('works in a frame without an address, and shows there what it could not copy or save', async () => {
    const opened = await open('about:blank', { framed: await makePage() });
    const frame = opened.page.frameLocator('iframe');
    await frame.locator('input[name="q.goal"][value=research]').click();
    await expect.poll(() => frame.locator('.leader').textContent()).toBe('PyTorch');
    await expect.poll(() => opened.page.frames()[1]!.locator('#announcement').textContent()).toMatch(/^PyTorch/);
    expect(await frame.getByRole('button', { name: 'Copy the link' }).count()).toBe(0);
    await frame.getByRole('button', { name: 'Save the answers' }).click();
    expect(await frame.locator('#saved').textContent()).toContain('"goal": "research"');
    expect(opened.said.filter((text) => !text.includes('download'))).toEqual([]);
  });

  it('compares only what separates, in the columns that are chosen, and marks what counts', async () => {
    const { page } = await open(`${address}#knowledge=current&q.goal=research&q.serving=application-api`, {
      fresh: true,
    });
    const rows = page.locator('.comparison tbody tr');
    await page.locator('input[name=compare-kind][value=ratings]').click();
    const all = await rows.count();
    expect(await page.locator('.comparison .asked').count()).toBe(await page.locator('.sliders input').count());
    await page.locator('input[name=compare-column][value=mlx]').click();
    await page.locator('input[name=compare-column][value=jax]').click();
    await page.locator('input[name=compare-separating]').click();
    expect(await rows.count()).toBeLessThan(all);
    const texts = await rows.evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
    );
    for (const cells of texts) {
      expect(cells.length).toBe(current.frameworks.length - 2);
      expect(new Set(cells).size).toBeGreaterThan(1);
    }
  });

  it('makes the sources of the table when they are unfolded, some at a time', async () => {
    const { page } = await open(`${address}#knowledge=current`, { fresh: true });
    await page.locator('input[name=compare-kind][value=ratings]').click();
    const [list, items] = [
      page.locator('details[data-key=comparison-sources]'),
      page.locator('#comparison .sources li'),
    ];
    expect(await items.count()).toBe(0);
    await page.evaluate(`
      globalThis.most = 0;
      new MutationObserver((changes) => {
        most = Math.max(most, changes.reduce((sum, { addedNodes }) => sum + addedNodes.length, 0));
      }).observe(document.querySelector('#comparison .sources ul'), { childList: true });`);
    await list.locator('summary').click();
    const count = Number(/\((\d+) sources\)/.exec((await list.locator('summary').textContent())!)![1]);
    await expect.poll(() => items.count()).toBe(count);
    expect(count).toBeGreaterThan(100);
    expect(await page.evaluate('most')).toBeLessThanOrEqual(40);
    await list.locator('summary').click();
    await expect.poll(() => items.count()).toBe(0);
  });

  it('opens answers, and several as those of a group', async () => {
    const { page } = await open(`${address}#knowledge=article`, { fresh: true });
    const file = (name: string, answers: unknown) => ({
      name: `${name}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ knowledge: 'article', answers })),
    });
    const [ann, ben] = [file('ann', { goal: 'research', graph: 'dynamic' }), file('ben', { goal: 'production' })];
    const input = page.locator('input[type=file]');
    await input.setInputFiles([ann]);
    await expect.poll(() => page.locator('input[name="q.goal"][value=research]').isChecked()).toBe(true);
    await input.setInputFiles([ann, ben]);
    const members = [ann, ben].map(({ name, buffer }) => ({
      name: name.replace('.json', ''),
      given: readAnswers(article, { name, text: buffer.toString() }),
    }));
    const given = await Promise.all(members.map(async (m) => ({ name: m.name, given: await m.given })));
    const outline = groupOutlineOf(decideGroup(buildModel(article), given), article, 'en');
    expect(await page.locator('.headline-group').textContent()).toBe(findingText(outline.verdict.headline, 'en'));
    expect(await page.locator('#group li').first().textContent()).toMatch(/^ann: /);
    await input.setInputFiles([file('bad', { nobody: 'asks' }), ben]);
    expect(await page.getByRole('alert').textContent()).toContain('bad.json holds no answers to article');
    const text = (name: string, content: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
    const plain = text('cem.yaml', '# as one writes it\nanswers:\n  goal: production # for now\n  mobile: required\n');
    await input.setInputFiles([ann, plain]);
    await expect.poll(() => page.locator('#group h2').textContent()).toBe('The group: ann, cem');
    await input.setInputFiles([plain]);
    await expect.poll(() => page.locator('input[name="q.mobile"][value=required]').isChecked()).toBe(true);
    // what the page cannot read it says, with the command that can
    const odd = text('our answers.yaml', 'goal: &it research\n');
    const twice = text('twice.json', '{ "goal": "research", "goal": "production" }');
    for (const [files, unread, language, command] of [
      [[odd], odd, 'en', "fw-advisor page 'our answers.yaml' --output advisor.html"],
      [[twice], twice, 'en', 'fw-advisor page twice.json --output advisor.html'],
      [[ann, odd], odd, 'ja', "fw-advisor group ann.json 'our answers.yaml'"],
    ] as const) {
      await page.locator('select[name=language]').selectOption(language);
      await input.setInputFiles([...files]);
      await expect
        .poll(() => page.getByRole('alert').textContent())
        .toBe(compareWords[language].notRead(unread.name, command));
    }
  });

  it('shows what the command line prints: ranking, scores, both shares and the sentence', async () => {
    const { page } = await open(address);
    const next = numbers(2718);
    for (let i = 0; i < sets; i++) {
      const knowledge = i % 2 === 0 ? article : current;
      const given = randomAnswers(knowledge, next);
      // before the first answer the page says what to do instead
      if (Object.keys(given.answers).length === 0) continue;
      const state = { base: knowledge.id, language: 'en' as const, matters: {}, ...given };
      const decision = decide(buildModel(knowledge), given);
      const other = knowledge.since === null ? null : secondOpinionOf(decision, basisOf(current, buildModel(current)));
      const { verdict, ranking } = outlineOf(decision, knowledge, 'en', { secondOpinion: other });
      await goOn(page, toAddress(state, [knowledge]));
      const shown = {
        sentence: await headline(page),
        ranked: await page
          .locator('.ranking > li')
          .evaluateAll((rows) =>
            rows.map((row) => [
              row.getAttribute('data-key'),
              row.querySelector('.rank')!.textContent,
              row.querySelector('.score')!.firstChild!.textContent,
            ]),
          ),
      };
      // the sentence holds both shares
      expect(shown).toEqual({
        sentence: findingText(verdict.headline, 'en'),
        ranked: ranking.rows.map((row) => [row.framework.id, `${row.rank}.`, row.score]),
      });
    }
  }, 400_000);

  it('goes on where the browser takes no more addresses, and links to what it shows', async () => {
    const { page, said } = await open(address, { fresh: true });
    await page.evaluate(
      "history.pushState = history.replaceState = () => { throw new DOMException('too often', 'SecurityError') }",
    );
    await choose(page, 'goal', 'research');
    await choose(page, 'gpu-control', 'explicit');
    await expect.poll(() => page.locator('#announcement').textContent()).toMatch(/^PyTorch/);
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await page.getByRole('button', { name: 'Copied ✓' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/q\.goal=research&q\.gpu-control=explicit$/);
    expect(said).toEqual([]);
  });

  it('refuses to fill a terminal', async () => {
    const world = { stdout: { isTTY: true } } as Parameters<typeof runPage>[1];
    await expect(runPage({ ...callOf(pageOptions), argument: undefined }, world)).rejects.toThrow('PAGE_ON_TERMINAL');
  });
});
