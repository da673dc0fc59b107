import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { namedBase } from '../../src/commands/base/named-base.ts';
import { loadShipped, shippedIds } from '../../src/knowledge/load-shipped.ts';
import { toPageBase } from '../../src/page/page-base.ts';
import { pageDocument } from '../../src/page/page-document.ts';
import { hostileBase } from '../report/formats/decided.ts';
import { contentsOf, makePage, scriptsOf } from './make-page.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('base64');
const basesOf = (page: string) => contentsOf(page).bases;

describe('the page', () => {
  it('carries the base asked for and what that asks in turn, or all of them', async () => {
    const carried = async (options: { knowledge?: string; bases?: 'needed' | 'all' }) =>
      basesOf(await makePage(undefined, options)).map(({ id }) => id);
    expect(await carried({})).toEqual(['article', 'current']);
    expect(await carried({ knowledge: 'current' })).toEqual(['current', 'runtimes']);
    expect(await carried({ knowledge: 'runtimes' })).toEqual(['current', 'runtimes']);
    expect(await carried({ bases: 'all' })).toEqual([...shippedIds]);
  });

  it('carries bases as they are, and the state that it was made from', async () => {
    const page = await makePage(
      { answers: { goal: 'research' }, priorities: ['goal'] },
      { language: 'ja', bases: 'all' },
    );
    const scripts = scriptsOf(page);
    expect(basesOf(page)).toEqual(
      shippedIds.map((id) => JSON.parse(JSON.stringify(toPageBase(loadShipped(id), namedBase(id))))),
    );
    expect(JSON.parse(scripts['page-data']!)).toMatchObject({
      state: { base: 'article', language: 'ja', answers: { goal: ['research'] }, priorities: ['goal'], matters: {} },
    });
  });

  it('lets run and show only what it is made of, and fetches nothing', async () => {
    const page = await makePage({ goal: 'research' });
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!.replaceAll('&#39;', "'");
    const style = /<style>(.*?)<\/style>/s.exec(page)![1]!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${digest(scriptsOf(page).script!)}'`);
    expect(policy).toContain(`style-src 'sha256-${digest(style)}'`);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(page).not.toMatch(/<(?:script|img|iframe|link)[^>]* (?:src|href)="(?!data:,)/);
    expect(page).not.toMatch(/ (?:style|on\w+)=/);
    expect(style).not.toMatch(/url\(|@import/);
  });

  it('is a report by itself', async () => {
    const page = await makePage({ goal: 'research', 'gpu-control': 'explicit' }, { language: 'ja' });
    const body = /<div id="app">(.*)<p id="announcement"/s.exec(page)![1]!;
    expect(page).toContain('<html lang="ja">');
    for (const part of [
      'result',
      'verdict',
      'firmness',
      'reasons',
      'change',
      'comparison',
      'answers',
      'keep',
      'sources',
    ])
      expect(body).toContain(`<section id="${part}"`);
    expect(body).toContain('fw-advisor recommend --set goal=research --set gpu-control=explicit');
    expect(body).not.toMatch(/<(?:input|select|button)/);
    for (const [, target] of body.matchAll(/href="#([^"]+)"/g)) expect(body).toContain(` id="${target}"`);
  });

  it('shows the text of a hostile base as text', () => {
    const base = toPageBase(hostileBase(loadShipped('article')), 'folder');
    const page = pageDocument({
      data: {
        version: '1',
        state: {
          base: base.id,
          language: 'en',
          answers: { goal: ['research'], mobile: ['nice-to-have'] },
          priorities: [],
          matters: {},
        },
      },
      bases: [base],
      packed: '',
      script: '0',
      style: '',
      digest,
    });
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page.match(/<script/g)).toHaveLength(3);
    expect(page).not.toMatch(/<!--|href="javascript|\u202e/);
  });

  it('says what each fails where none is eligible', async () => {
    const base = loadShipped('article');
    const excluding = {
      ...base,
      frameworks: base.frameworks.map((f) => ({
        ...f,
        assessments: {
          ...f.assessments,
          'mobile-deployment': { ...f.assessments['mobile-deployment']!, level: 'experimental' },
        },
      })),
    };
    const state = {
      base: 'article',
      language: 'en' as const,
      answers: { mobile: ['required'] },
      priorities: [],
      matters: {},
    };
    const page = pageDocument({
      data: { version: '1', state },
      bases: [toPageBase(excluding, 'article')],
      packed: '',
      script: '0',
      style: '',
      digest,
    });
    expect(page).toContain('No framework meets the requirements');
    for (const { name } of base.frameworks) expect(page).toContain(`${name} is excluded`);
    expect(page).not.toContain('class="ranking"');
  });

  it('makes the same bytes of the same answers', async () => {
    expect(await makePage({ goal: 'research' })).toBe(await makePage({ goal: 'research' }));
  });
});
