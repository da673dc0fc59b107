import { describe, expect, test } from 'vitest';
import type { Hint, Statement } from '../../../src/knowledge/knowledge.ts';
import { indexKnowledge } from '../../../src/report/outline/cited/knowledge-index.ts';
import { hintFindings } from '../../../src/report/outline/hint-findings.ts';
import { whyText } from '../../../src/report/words/why-text.ts';
import { madeBase } from './made-base.ts';

const questions = {
  'goal!': { work: { assumes: { c0: 'major' } } },
  taste: { plain: { importance: { c0: 'minor' } } },
  form: { free: { importance: { c0: 'minor' } } },
  'ground*?': { here: { importance: { c1: 'minor' } }, there: { importance: { c1: 'minor' } } },
  'stay*<ground': { here: { keeps: ['slow'] } },
} as const;
const frameworks = { fast: ['yes', 'half'], slow: ['half', 'half'] } as const;

const hint = (id: string, when: Hint['when'], more: Partial<Hint> = {}): Hint => ({
  id,
  when,
  says: { en: `${id}.`, ja: `${id}。` },
  evidence: [],
  ...more,
});
const hints = [
  hint('by-goal', { goal: ['work'] }),
  hint('by-taste', { taste: ['plain'] }),
  hint('by-form', { form: ['free'] }),
  hint('by-fact', { ground: ['here', 'there'] }),
  hint('by-both', { goal: ['work'], taste: ['plain'] }),
  hint('of-fast', {}, { first: ['fast'] }),
  hint('of-slow', { taste: ['plain'] }, { first: ['slow'] }),
];
const all = { goal: 'work', taste: 'plain', form: 'free', ground: ['here', 'there'] };

function told(answers: Parameters<typeof madeBase>[2], priorities: readonly string[] = [], given = hints) {
  const statements: Record<string, Statement> = {};
  for (const about of ['fast', 'slow'])
    statements[about] = {
      id: about,
      about,
      says: { en: about, ja: about },
      at: { section: '1', phrase: about },
    };
  const made = madeBase(frameworks, questions, answers, { priorities, hints: given });
  const index = indexKnowledge({ ...made.knowledge, statements });
  return hintFindings({ decision: made.decision, index, language: 'en' });
}
const ids = (...args: Parameters<typeof told>) => told(...args).map((h) => h.id);

describe('hints by what they bear on', () => {
  test('the result first, then facts, then other answers in the order of the base, and last what only the goal suggests', () => {
    expect(ids(all)).toEqual(['of-fast', 'by-fact', 'by-taste', 'by-form', 'by-both', 'by-goal']);
  });

  test('an answer that counts double is as near as a fact', () => {
    expect(ids(all, ['form'])).toEqual(['of-fast', 'by-form', 'by-fact', 'by-taste', 'by-both', 'by-goal']);
  });

  test('what is kept to comes before all that does not speak of it', () => {
    const cited = hints.map((h) => (h.id === 'by-goal' ? { ...h, evidence: ['fast', 'slow'] } : h));
    expect(ids({ ...all, stay: ['here'] }, [], cited)).toEqual([
      'of-slow',
      'by-goal',
      'by-fact',
      'by-taste',
      'by-form',
      'by-both',
    ]);
  });

  test('each says why it is shown: for whom, and for the answers that were given of those it names', () => {
    const why = (answers: Parameters<typeof told>[0], id: string) => {
      const finding = told(answers).find((h) => h.id === id)!;
      return [whyText(finding, 'en'), whyText(finding, 'ja')];
    };
    expect(why(all, 'by-fact')).toEqual([
      'because you said ground: here and there',
      '「ground: here、there」と答えたため',
    ]);
    expect(why({ ground: ['there'] }, 'by-fact')[0]).toBe('because you said ground: there');
    expect(why(all, 'of-fast')).toEqual(['because fast is first', 'fast が 1 位であるため']);
    expect(why({ ...all, stay: ['here'] }, 'of-slow')).toEqual([
      'because you stay with slow and you said taste: plain',
      'slow を使い続ける、「taste: plain」と答えたため',
    ]);
  });

  test('nobody is first where two share the place', () => {
    const even = madeBase({ fast: ['yes', 'yes'], slow: ['yes', 'yes'] }, questions, { taste: 'plain' }, { hints });
    expect(even.outline('en').hints.map((h) => h.id)).toEqual(['by-taste']);
  });
});
