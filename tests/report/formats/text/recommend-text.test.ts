import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildModel } from '../../../../src/decision/build-model.ts';
import { decide } from '../../../../src/decision/decide.ts';
import { firmness } from '../../../../src/decision/firmness/firmness.ts';
import type { GivenAnswers } from '../../../../src/decision/model.ts';
import type { Knowledge, Language } from '../../../../src/knowledge/knowledge.ts';
import { loadShipped } from '../../../../src/knowledge/load-shipped.ts';
import { checkAnswers } from '../../../../src/questionnaire/answers/check-answers.ts';
import { arithmeticLines } from '../../../../src/report/formats/text/arithmetic/arithmetic-lines.ts';
import { recommendText } from '../../../../src/report/formats/text/recommend-text.ts';
import { whyNotLines } from '../../../../src/report/formats/text/why-not-lines.ts';
import { indexKnowledge } from '../../../../src/report/outline/cited/knowledge-index.ts';
import { outlineOf } from '../../../../src/report/outline/outline.ts';
import { unstyled } from '../../../../src/typesetting/style.ts';
import { displayWidth } from '../../../../src/typesetting/widths/display-width.ts';
import { randomBase } from '../../../decision/random-model.ts';
import { gapsIn } from '../../gaps-in.ts';

const article = loadShipped('article');

interface Asked {
  readonly language?: Language;
  readonly width?: number;
  readonly full?: boolean;
  readonly whyNot?: string;
}

function textOf(knowledge: Knowledge, given: GivenAnswers, asked: Asked = {}): string {
  const { language = 'en', width = 80, full = false, whyNot } = asked;
  const decision = decide(buildModel(knowledge), given);
  const firm = firmness(decision, 1);
  const outline = outlineOf(decision, knowledge, language, { firmness: firm });
  const deep = { decision, index: indexKnowledge(knowledge), language };
  return recommendText(outline, knowledge, {
    language,
    layout: { width, ascii: false, called: 'fw-advisor', style: unstyled },
    whyNot: whyNot === undefined ? undefined : (view) => whyNotLines({ ...view, ...deep }, outline, whyNot),
    arithmetic: full ? (view) => arithmeticLines({ ...view, ...deep }, firm) : undefined,
  });
}
const given = (answers: Record<string, unknown>, knowledge = article): GivenAnswers => {
  const { checked, complaints } = checkAnswers(knowledge, answers);
  expect(complaints).toEqual([]);
  return checked;
};
const articleText = (answers: Record<string, unknown>, asked: Asked = {}) => textOf(article, given(answers), asked);
/** A paragraph without its line breaks. */
const joined = (text: string) => text.replace(/\n */g, ' ');

const cases: readonly Record<string, unknown>[] = [
  {},
  { goal: 'research' },
  { mobile: 'required' },
  { goal: 'research', 'gpu-control': 'automatic', serving: 'production-scale' },
  { team: 'developers', graph: 'static', containers: 'docker' },
  { goal: 'learning', 'gpu-control': 'automatic', visualization: 'detailed', graph: 'dynamic' },
  { goal: 'research', mobile: 'nice-to-have', serving: 'application-api', graph: 'static' },
  {
    ...{ goal: 'research', team: 'scientists', experience: ['knows-python'], mobile: 'none', serving: 'none' },
    ...{ containers: 'none', distributed: 'data-parallel', 'gpu-control': 'explicit', graph: 'dynamic' },
    ...{ 'data-shape': 'varying', visualization: 'lightweight', features: 'essentials', domain: ['speech', 'search'] },
  },
];
const languages: readonly Language[] = ['en', 'ja'];

describe('every text', () => {
  test.each([30, 40, 80, 120])('keeps within %i columns, in both languages, however much is asked', (width) => {
    for (const answers of cases) {
      for (const language of languages) {
        for (const more of [{}, { full: true }, { whyNot: 'pytorch' }, { whyNot: 'tensorflow' }]) {
          const text = articleText(answers, { language, width, ...more });
          expect(text.split('\n').filter((line) => displayWidth(line) > width)).toEqual([]);
          expect(text).not.toMatch(/Infinity| {2}\.|\.\./);
          expect(gapsIn(text)).toEqual([]);
          expect(text).not.toMatch(/\n\n\n/);
        }
      }
    }
  });

  test('is all English, or, the names apart, Japanese', () => {
    for (const answers of cases) {
      const english = articleText(answers, { full: true }).split('\nSources')[0]!;
      expect(english).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
      const japanese = articleText(answers, { language: 'ja', full: true, width: 1000 }).split('\n出典')[0]!;
      for (const line of japanese.split('\n')) expect(line).not.toMatch(/(?:^| )(?:the|would|if|with|and|of) /);
    }
  });

  test('says "100%" only where it is exactly so', () => {
    let never = 0;
    fc.assert(
      fc.property(randomBase({ frameworks: [2, 4] }), ({ knowledge, model, given: answers }) => {
        const decision = decide(model, answers);
        const text = textOf(knowledge, answers);
        const sure = decision.indices.some((row, a) => row.some((_, b) => a !== b && decision.indices[b]![a] === 0));
        if (!sure && decision.grounds?.openAnswers !== 1) {
          never += 1;
          expect(text).not.toContain('100%');
        }
      }),
      { numRuns: 100, seed: 20261123 },
    );
    expect(never).toBeGreaterThan(20);
  });
});

describe('sums, as printed', () => {
  const points = (text: string) =>
    [...text.matchAll(/^ {1,4}([+−])(\d+\.\d) {2}/gm)].map(([, sign, n]) => (sign === '+' ? 1 : -1) * Number(n));
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

  test('the reasons add up to the margin of the first line, in short, in full and for --why-not', () => {
    let seen = 0;
    fc.assert(
      fc.property(
        randomBase({ frameworks: [2, 2], requires: 0, questions: [3, 6] }),
        ({ knowledge, given: answers, model }) => {
          const [first, second] = decide(model, answers).ranking;
          if (first === undefined || second === undefined) return;
          const rival = model.alternatives[second.alternative]!.id;
          for (const asked of [{}, { full: true }, { whyNot: rival }]) {
            const text = textOf(knowledge, answers, { width: 1000, ...asked });
            const margin = /(\d+\.\d) of 100 points/.exec(text)?.[1] ?? '0.0';
            expect(sum(points(text)).toFixed(1).replace('-0.0', '0.0')).toBe(margin);
            if (points(text).length > 2) seen += 1;
          }
        },
      ),
      { numRuns: 100, seed: 20261123 },
    );
    expect(seen).toBeGreaterThan(50);
  });

  test('what is said to balance does so as printed', () => {
    let seen = 0;
    fc.assert(
      fc.property(
        randomBase({ frameworks: [2, 2], requires: 0, questions: [4, 7] }),
        ({ knowledge, given: answers, model }) => {
          for (const { id } of model.alternatives) {
            for (const block of textOf(knowledge, answers, { whyNot: id }).split('\n\n')) {
              const total = Math.round(10 * sum(points(block))) + 0;
              if (block.includes('\nbalanced by\n')) expect(total, block).toBe(0);
              if (block.includes('\noutweighed by\n')) expect(total, block).toBeGreaterThanOrEqual(0);
              if (block.includes('balanced by\n')) seen += 1;
            }
          }
        },
      ),
      { numRuns: 300, seed: 20261123 },
    );
    expect(seen).toBeGreaterThan(20);
  });

  test('every column of the tables adds up to its last row', () => {
    const cells = (line: string) =>
      line
        .split('│')
        .slice(1, -1)
        .map((cell) => cell.trim());
    const number = (cell: string) => Number(cell.replace('−', '-').replace(/[+% ]/g, ''));
    let columns = 0;
    fc.assert(
      fc.property(randomBase({ requires: 0, questions: [3, 6], answered: 1 }), ({ knowledge, given: answers }) => {
        const text = textOf(knowledge, answers, { width: 1000, full: true });
        for (const [title, checked] of [
          ['1. Points', 1],
          ['2. Weights', 3],
          ['4. Contributions', 99],
        ] as const) {
          const at = text.indexOf(title);
          if (at < 0) continue;
          const rows = text
            .slice(at, text.indexOf('└', at))
            .split('\n')
            .filter((line) => line.startsWith('│'))
            .map(cells);
          const [, ...body] = rows;
          const last = body.pop()!;
          for (let c = 1; c < last.length && c <= checked; c++) {
            columns += 1;
            expect(sum(body.map((row) => number(row[c]!)))).toBeCloseTo(number(last[c]!), 6);
          }
        }
      }),
      { numRuns: 60, seed: 20261123 },
    );
    expect(columns).toBeGreaterThan(150);
  });
});

describe('the first line', () => {
  const first = (answers: Record<string, unknown>, language: Language = 'en') =>
    articleText(answers, { language, width: 1000 }).split('\n')[0];

  test.each([
    [{}, 'A tie, so no recommendation yet: nothing that was answered tells PyTorch and TensorFlow apart.'],
    [
      { goal: 'research' },
      'PyTorch so far: too little was said. It is 50.0 of 100 points ahead of TensorFlow, ahead whatever the weights and in 74% of the ways to answer what is open.',
    ],
    [
      { containers: 'docker', graph: 'static', features: 'wide-range' },
      'TensorFlow, likely: 50.0 of 100 points ahead of PyTorch, ahead whatever the weights and in 94% of the ways to answer what is open. Kept from clear by open questions.',
    ],
    [
      { goal: 'research', 'gpu-control': 'automatic', serving: 'production-scale' },
      'Too close to call: the weights leave it open. TensorFlow is 8.3 of 100 points ahead of PyTorch, ahead in 83% of weightings like yours and in 79% of the ways to answer what is open.',
    ],
    [
      { mobile: 'required' },
      'TensorFlow, clearly: the only one that meets the requirements, whatever the weights and in over 99.9% of the ways to answer what is open.',
    ],
    [
      { containers: 'docker' },
      'TensorFlow so far: too little was said. It is 50.0 of 100 points ahead of PyTorch, ahead whatever the weights as far as is known and in 74.7% of the ways to answer what is open.',
    ],
  ])('%j', (answers, wanted) => {
    expect(first(answers)).toBe(wanted);
  });

  test('in Japanese', () => {
    expect(first({ goal: 'research' }, 'ja')).toBe(
      '今のところ PyTorch (回答がまだ少なすぎます): 100 点満点で TensorFlow に 50.0 点差。どう重み付けしても 1 位、残りの質問の答え方の 74% で 1 位のままです。',
    );
    expect(first({ goal: 'research', 'gpu-control': 'automatic', serving: 'production-scale' }, 'ja')).toBe(
      '僅差 (重み付け次第): TensorFlow が 100 点満点で PyTorch を 8.3 点上回り、似た重み付けの 83% で 1 位、残りの質問の答え方の 79% で 1 位のままです。',
    );
  });

  test('where nobody is left, it names who comes closest', () => {
    const demanding = {
      ...article,
      questions: article.questions.map((q) =>
        q.id === 'graph'
          ? {
              ...q,
              options: q.options.map((o) => ({
                ...o,
                requires: { 'path-to-production': 'smooth', 'gpu-control': 'explicit' },
              })),
            }
          : q,
      ),
    };
    const levels = article.criteria.find((c) => c.id === 'path-to-production')!.levels.map((l) => l.id);
    const asked = {
      ...demanding,
      questions: demanding.questions.map((q) => ({
        ...q,
        options: q.options.map((o) =>
          o.requires && 'path-to-production' in o.requires ? { ...o, requires: { 'gpu-control': 'explicit' } } : o,
        ),
      })),
    };
    expect(levels.length).toBeGreaterThan(1);
    const text = textOf(asked, given({ graph: 'dynamic', mobile: 'required' }, asked), { width: 1000 });
    expect(text.split('\n')[0]).toBe('No framework meets the requirements.');
    expect(text).toContain('Without the requirement on mobile deployment, PyTorch would be first.');
    expect(text).toContain('Without the requirement on control over the GPU, TensorFlow would be first.');
  });
});

describe('a close result', () => {
  test("opens with that, the base's own remark with its sources, and what would settle it", () => {
    const text = articleText(
      { goal: 'research', 'gpu-control': 'automatic', serving: 'production-scale' },
      { width: 1000 },
    );
    const lines = text.split('\n');
    expect(lines[0]).toMatch(/^Too close to call: /);
    expect(lines[1]).toBe(`${article.close!.text.en} [1][2]`);
    expect(lines[2]).toBe('An answer to this would settle most: Who will mainly work with the framework?');
  });

  test('a tie, and too little said, name what to answer; other results do not ask', () => {
    expect(articleText({}, { width: 1000 }).split('\n')[2]).toBe(
      'An answer to this would settle most: What is the project mainly for?',
    );
    // too little was said: it asks as well
    expect(articleText({ goal: 'research' })).toContain('would settle most');
    const likely = { containers: 'docker', graph: 'static', features: 'wide-range' };
    expect(articleText(likely)).not.toContain('would settle most');
  });
});

describe('what would change it', () => {
  test('a weight and an answer, in the words of the questions', () => {
    const text = joined(articleText({ goal: 'research', graph: 'static' }));
    expect(text).toContain('- TensorFlow would lead if static graphs mattered more than three times as much.');
    expect(text).toContain('- TensorFlow would lead with goal: "Production" instead of "Research".');
    const japanese = articleText({ goal: 'research', graph: 'static' }, { language: 'ja', width: 1000 });
    expect(japanese).toContain('- 静的グラフの比重が 3 倍を超えると、TensorFlow が 1 位になります。');
    expect(japanese).toContain('- 目的を「研究」から「本番運用」に変えると、TensorFlow が 1 位になります。');
  });

  test('only an answer, where no weighting would', () => {
    const text = joined(articleText({ goal: 'research' }));
    expect(text).toContain('- TensorFlow would lead with goal: "Production" instead of "Research".');
    expect(text).not.toContain('mattered');
  });

  test('which answers settle it', () => {
    const decided = {
      ...{ goal: 'research', graph: 'dynamic', team: 'scientists', experience: 'knows-python', serving: 'none' },
      ...{ 'gpu-control': 'explicit', visualization: 'lightweight', features: 'essentials', mobile: 'none' },
      ...{ distributed: 'single-device', domain: 'translation', containers: 'none' },
    };
    expect(joined(articleText(decided))).toMatch(
      /Decided: no answer to the open question could change who is first\. The answers to [A-Za-z, -]+ and [A-Za-z ]+ alone settle it\./,
    );
  });
});

describe('--why-not', () => {
  test('each argument against beside what outweighs it', () => {
    const text = articleText({ goal: 'research', mobile: 'nice-to-have', graph: 'static' }, { whyNot: 'tensorflow' });
    const at = (words: string) => text.indexOf(words);
    expect(at('Why not TensorFlow? PyTorch is 10.0 of 100 points ahead of it.')).toBeGreaterThan(0);
    expect(at('mobile deployment ←')).toBeLessThan(at('outweighed by'));
    expect(at('outweighed by')).toBeLessThan(at('standing in research ←'));
    expect(at('static graphs ←')).toBeLessThan(at('balanced by'));
    expect(at('balanced by')).toBeLessThan(at('ease of experimenting ←'));
    expect(text).not.toContain('Against it');
  });

  test('of the first itself, of one that shares its place, of one that is excluded', () => {
    expect(articleText({ goal: 'research' }, { whyNot: 'pytorch' })).toContain('PyTorch is first.\n\nFor PyTorch\n');
    expect(articleText({}, { whyNot: 'tensorflow' })).toContain(
      'Why not TensorFlow? It does share first place, with PyTorch.',
    );
    const excluded = joined(articleText({ goal: 'research', mobile: 'required' }, { whyNot: 'pytorch' }));
    expect(excluded).toContain('Why not PyTorch? It does not meet the requirements, as told above.');
    expect(excluded).toContain(
      'It would be first with mobile devices: "No" instead of "Yes, required and fully supported".',
    );
    expect(excluded).toContain('PyTorch is excluded: mobile deployment must be at least');
  });
});
