import { lint } from 'markdownlint/sync';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { GivenAnswers } from '../../../../src/decision/model.ts';
import { loadShipped, shippedIds } from '../../../../src/knowledge/load-shipped.ts';
import { type Confirmation, decisionRecord } from '../../../../src/report/formats/adr/decision-record.ts';
import { recordSlug } from '../../../../src/report/formats/adr/outcome.ts';
import { renderAdr } from '../../../../src/report/formats/adr/render-adr.ts';
import { gapsIn } from '../../gaps-in.ts';
import { type Decided, decided, hostileBase, numbers, randomAnswers } from '../decided.ts';

const languages = ['en', 'ja'] as const;
const article = loadShipped('article');
const madrSections = [
  'Context and Problem Statement',
  'Decision Drivers',
  'Considered Options',
  'Decision Outcome',
  'Pros and Cons of the Options',
];

/** Reads a record back as the tools do that look for MADR's headings and words. */
function parseRecord(text: string) {
  const [, matter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const sections = new Map(
    body
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)] as const),
  );
  const bullets = (part = '') => [...part.matchAll(/^\* (.*)$/gm)].map((m) => m[1]!);
  const outcome = sections.get('Decision Outcome') ?? '';
  return {
    matter: parse(matter) as Record<string, unknown>,
    title: /^# (.*)$/m.exec(body)?.[1],
    sections: [...sections.keys()],
    options: bullets(sections.get('Considered Options')),
    chosen: /^(?:Chosen option|採用する選択肢): (?:["「](.*?)["」]|none yet|未定)(?:, because |。)\S/m.exec(outcome),
    consequences: bullets(/### Consequences\n(.*?)(?=^### |$(?![\s\S]))/ms.exec(outcome)?.[1]),
    command: /```sh\n(.*)\n```/.exec(outcome)?.[1],
    described: [...(sections.get('Pros and Cons of the Options') ?? '').matchAll(/^### (.*)$/gm)].map((m) => m[1]!),
    arguments: bullets(sections.get('Pros and Cons of the Options')),
  };
}

const check: Confirmation = { by: 'check', path: 'docs/0001.yaml', address: '0001.yaml' };
const recordOf = ({ outline, knowledge, language }: Decided, confirmation: Confirmation | null = check) =>
  decisionRecord(outline, { knowledge, language, date: '2026-11-23', confirmation });
/** The first nine of some answers. */
function nineOf({ answers }: GivenAnswers): GivenAnswers {
  return { answers: Object.fromEntries(Object.entries(answers).slice(0, 9)), priorities: [] };
}
const argument = { en: /^(Good|Neutral|Bad), because \S/, ja: /^(良い点|中立|悪い点): \S/ };

describe('decisionRecord', () => {
  it.each(shippedIds)('is a MADR 4 record that can be read back, clean under markdownlint: %s', (id) => {
    const knowledge = loadShipped(id);
    const next = numbers(5);
    for (let i = 0; i < 20; i++) {
      const language = languages[i % 2]!;
      const input = decided(knowledge, randomAnswers(knowledge, next), language);
      const text = recordOf(input);
      expect(lint({ strings: { text } }).text).toEqual([]);
      expect(gapsIn(text)).toEqual([]);
      const record = parseRecord(text);
      const names = knowledge.frameworks.map((f) => f.name);
      expect(record.matter).toEqual({ status: 'proposed', date: '2026-11-23' });
      expect(record.sections).toEqual(
        Object.keys(input.decision.given.answers).length === 0
          ? madrSections.filter((s) => s !== 'Decision Drivers')
          : madrSections,
      );
      const { verdict, ranking } = input.outline;
      // where nothing has weight there are no points to tell
      const told = ranking.criteria.length === 0 ? [] : ranking.rows;
      const points = new Map(told.map((row) => [row.framework.name, row.score]));
      for (const [k, option] of record.options.entries()) {
        expect(option).toContain(names[k]);
        expect(option).toContain(points.get(names[k]!) ?? names[k]);
      }
      const firm = verdict.headline.code === 'ONLY_ONE' || ['clear', 'likely'].includes(verdict.word);
      expect(record.chosen).not.toBeNull();
      expect(record.chosen![1]).toBe(firm ? ranking.rows[0]!.framework.name : undefined);
      // what is chosen is told under its consequences
      expect(record.described).toEqual(names.filter((name) => name !== record.chosen![1]));
      for (const line of [...record.arguments, ...record.consequences]) expect(line).toMatch(argument[language]);
      expect(record.consequences.length > 0).toBe(firm);
      // every note is cited, and every citation has its note
      const noted = [...text.matchAll(/^\[\^(\d+)\]: \S/gm)].map((m) => m[1]!);
      expect([...new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map((m) => m[1]!))]).toEqual(noted);
    }
  });

  it.each(shippedIds)('is short: at most 80 lines for nine answers, five consequences, two of them costs: %s', (id) => {
    const knowledge = loadShipped(id);
    const next = numbers(11);
    for (let i = 0; i < 40; i++) {
      const given = nineOf(randomAnswers(knowledge, next));
      const input = decided(knowledge, given, languages[i % 2]!);
      const text = recordOf(input);
      // beyond five options each has its lines
      const more = Math.max(0, knowledge.frameworks.length - 5) * 7;
      expect(text.split('\n').length - 1, JSON.stringify(given)).toBeLessThanOrEqual(80 + more);
      const { consequences } = parseRecord(text);
      const certain = consequences.filter((line) => !/^(Neutral|中立)/.test(line));
      expect(certain.length).toBeLessThanOrEqual(5);
      expect(certain.filter((line) => /^(Bad|悪い点)/.test(line)).length).toBeLessThanOrEqual(2);
    }
  });

  it("tells the leader's own costs, beside who does better", () => {
    const input = decided(
      article,
      { answers: { goal: ['research'], graph: ['dynamic'], mobile: ['nice-to-have'] }, priorities: [] },
      'en',
    );
    const { consequences } = parseRecord(recordOf(input));
    expect(consequences.filter((line) => line.startsWith('Bad'))).toEqual([
      expect.stringMatching(
        /^Bad, because it rates “experimental” on mobile deployment \(TensorFlow: “.*”\): .*PyTorch.*\[\^\d\]$/,
      ),
    ]);
  });

  it.each([
    ['clear', 'Use PyTorch as the ', '"PyTorch", because it comes out best: 100.0 of 100 points'],
    ['open', 'Choose between PyTorch and ', 'none yet, because too little was said: PyTorch is'],
    ['close', 'Choose between ', 'none yet, because the weights leave it open: '],
    ['tie', 'Choose between PyTorch and TensorFlow', 'none yet, because nothing that was answered tells'],
    ['only', 'Use TensorFlow as the ', '"TensorFlow", because it is the only one that meets the requirements.'],
  ])('has a sentence of its own for each verdict: %s', (_verdict, title, because) => {
    const answers = {
      clear: {
        ...{ goal: ['research'], team: ['scientists'], graph: ['dynamic'], 'gpu-control': ['explicit'] },
        ...{ mobile: ['none'], serving: ['none'], distributed: ['data-parallel'], containers: ['none'] },
        ...{
          experience: ['knows-python'],
          visualization: ['lightweight'],
          features: ['essentials'],
          domain: ['speech'],
        },
      },
      open: { 'gpu-control': ['explicit'] },
      close: {
        ...{ goal: ['research'], team: ['enterprise'], mobile: ['none'], serving: ['application-api'] },
        ...{ graph: ['dynamic'], 'gpu-control': ['automatic'], 'data-shape': ['varying'], containers: ['none'] },
        ...{ visualization: ['detailed'], features: ['wide-range'], distributed: ['model-parallel'] },
        experience: ['experienced'],
      },
      tie: {},
      only: { mobile: ['required'] },
    }[_verdict]!;
    const text = recordOf(decided(article, { answers, priorities: [] }, 'en'));
    expect(text).toContain(`\n# ${title}`);
    expect(text).toContain(`Chosen option: ${because}`);
  });

  it('says beside an argument what has become of it since then', () => {
    const given = decided(article, { answers: { goal: ['research'] }, priorities: [] }, 'en');
    const { arguments: told } = parseRecord(recordOf(given));
    const { note } = article.since!.verdicts['overview.production.pytorch']!;
    expect(told.filter((line) => line.includes(`Since then: ${note.en}`))).toHaveLength(1);
    // what still holds has no such note
    expect(told.some((line) => !line.includes('Since then:'))).toBe(true);
  });

  it('is Japanese where it is Japanese, but for the headings', () => {
    const text = recordOf(decided(article, { answers: { mobile: ['required'] }, priorities: [] }, 'ja'));
    expect(text).toMatch(/^---\nstatus: "proposed"\ndate: 2026-11-23\n---\n\n# .*として TensorFlow を採用する\n/);
    expect(text.replace(/^#{2,3} .*$/gm, '')).not.toMatch(/because|Chosen|Good,/);
  });

  it('is confirmed by its record; else by deciding again, which fails only where somebody was chosen', async () => {
    const answers = { answers: { goal: ['research'] }, priorities: ['goal'] };
    const input = decided(article, answers, 'en');
    expect(recordOf(input)).toContain('`fw-advisor check docs/0001.yaml` decides again');
    expect(recordOf(input)).toContain('[0001.yaml](<0001.yaml>)');
    expect(recordOf(input, null)).not.toContain('decides again');
    const again = async (of: Decided, asked: string | undefined) => {
      const { decision, knowledge, extras } = of;
      const rendered = await renderAdr({
        ...{ decision, knowledge, language: 'en', asked, today: () => '2026-11-23', seed: 1, skipped: [] },
        ...{ detail: 'all', saved: false, whyNot: undefined, found: [], bom: false, layout: () => Promise.reject() },
        ...extras,
      });
      return rendered.text({});
    };
    const firm = decided(article, { answers: { mobile: ['required'] }, priorities: ['mobile'] }, 'en');
    expect(parseRecord(await again(firm, "my base's")).command).toBe(
      "fw-advisor recommend --knowledge 'my base'\\''s' --set mobile=required --priority mobile --expect tensorflow",
    );
    const tie = decided(article, { answers: { containers: ['kubernetes'] }, priorities: [] }, 'en');
    expect(await again(tie, undefined)).not.toContain('exit code 1');
    expect(await again(decided(article, { answers: {}, priorities: [] }, 'en'), undefined)).not.toContain('```');
  });

  it('names who decides, and what it takes the place of', () => {
    const { outline, knowledge } = decided(article, { answers: { goal: ['research'] }, priorities: [] }, 'en');
    const text = decisionRecord(outline, {
      ...{ knowledge, language: 'en', date: '2026-11-23', confirmation: null, deciders: ['Ada', 'B: "x"'] },
      supersedes: { title: 'Use [it]', address: 'a b/0001-use>it.md' },
    });
    expect(parseRecord(text).matter).toMatchObject({ 'decision-makers': ['Ada', 'B: "x"'] });
    expect(text).toContain('Supersedes [Use \\[it\\]](<a%20b/0001-use%3Eit.md>).');
  });

  it('is clean, and shows markup as text, whatever a base says', () => {
    const knowledge = hostileBase(article);
    const given = { answers: { goal: ['research'], mobile: ['nice-to-have'] }, priorities: [] };
    const hostile = { by: 'check', path: 'a`b``\n# c.yaml', address: 'a`b``\n# c.yaml' } as const;
    const text = recordOf(decided(knowledge, given, 'en'), hostile);
    expect(lint({ strings: { text } }).text).toEqual([]);
    expect(text).not.toMatch(/(?<!\\)<script|(?<!\\)!\[|\u202e|^# c/m);
  });

  it.each([
    [{}, 'choose-the-framework'],
    [{ 'gpu-control': 'explicit' }, 'choose-the-framework'],
    [{ mobile: 'required' }, 'use-tensorflow'],
  ])('has an ASCII slug', (answers, slug) => {
    const given = Object.fromEntries(Object.entries(answers).map(([question, option]) => [question, [option]]));
    expect(recordSlug(decided(article, { answers: given, priorities: [] }, 'ja').outline, article)).toBe(slug);
  });
});
