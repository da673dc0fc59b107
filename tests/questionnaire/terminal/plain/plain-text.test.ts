import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/knowledge/knowledge.ts';
import type { AnyStep } from '../../../../src/questionnaire/interview/step.ts';
import { plainPrompt, plainText } from '../../../../src/questionnaire/terminal/plain/plain-text.ts';
import {
  answered,
  asking,
  choosing,
  device,
  finding,
  marking,
  reviewing,
  terminalOf,
  tools,
} from '../../hand-made-steps.ts';

const text = (step: AnyStep, language: Language = 'en') => plainText(step, terminalOf(language));

describe('a step as lines', () => {
  it('numbers the options of a question', () => {
    expect(text(asking(device))).toEqual(['Question 1 of at most 3: Which device?', '1. A PC', '2. A GPU']);
    expect(text(asking(device), 'ja')).toEqual(['1 問目 (最大 3 問): どの機器？', '1. PC', '2. GPU']);
  });

  it('says where several may be chosen', () => {
    expect(text(asking(tools))[0]).toBe('Question 1 of at most 3: Which tools? Several may be chosen.');
    expect(text(asking(tools), 'ja')[0]).toBe('1 問目 (最大 3 問): どの道具？ 複数選べます。');
  });

  it('says first what the last answer made needless, and that the result is open again', () => {
    expect(text(asking(device, { dropped: [tools], reopened: true })).slice(0, 3)).toEqual([
      'Left out, it cannot matter any more: Which tools?',
      'With this change the result is open again.',
      'Question 1 of at most 3: Which device?',
    ]);
  });

  it('says instead of the place that an answer is changed', () => {
    expect(text(asking(device, { place: null }))[0]).toBe('Changing an answer: Which device?');
  });

  it.each([
    [
      'en',
      'Decided: TORCH is first. The question left cannot change that.',
      'For a fuller explanation: Which tools?',
      'Your answers:',
      '1. Which device? A PC (counts double)',
      '2. Which tools? no preference',
    ],
    [
      'ja',
      '確定: TORCH が 1 位です。残り 1 問にどう答えても変わりません。',
      '理由をより詳しく示すための質問: どの道具？',
      '回答:',
      '1. どの機器？ PC (2 倍)',
      '2. どの道具？ 特になし',
    ],
  ] as const)('sums up what was answered, and what could be asked still: %s', (language, ...lines) => {
    const answers = [answered(device, ['x86'], true), answered(tools, [])];
    expect(text(reviewing(answers, { left: [tools], offered: [tools] }), language)).toEqual(lines);
    expect(text(reviewing(answers), language).slice(1)).toEqual(lines.slice(2));
  });

  it('numbers the answers that may count double', () => {
    const step = marking([answered(device, ['x86'], true), answered(tools, ['plots', 'tests'])], 3);
    expect(text(step)).toEqual([
      'Which answers matter most? They count double. At most 3.',
      '1. Which device? A PC',
      '2. Which tools? Plots and Tests',
    ]);
    expect(text(step, 'ja').slice(1)).toEqual(['1. どの機器？ PC', '2. どの道具？ 図、テスト']);
  });
});

describe('what may be typed', () => {
  it.each([
    ['one number', asking(device), 'Number; Enter for no preference; f finish, ? why'],
    ['several', asking(tools), 'Numbers, separated by commas; Enter for no preference; f finish, ? why'],
    ['the way back', asking(device, { canGoBack: true }), 'Number; Enter for no preference; b back, f finish, ? why'],
    ['no preference as before', asking(device, { before: [] }), 'Number; Enter for no preference; f finish, ? why'],
    [
      'the answer as before, in the order of the question',
      asking(tools, { before: ['none', 'plots'] }),
      'Numbers, separated by commas; Enter keeps 1,3, 0 for no preference; f finish, ? why',
    ],
  ])('at a question: %s', (_, step, prompt) => {
    expect(plainPrompt(step, 'en')).toBe(prompt);
  });

  const rest = 'a number changes that answer, p marks what matters most';
  it.each([
    ['the result', reviewing([]), `Enter shows the result; ${rest}`],
    ['the way back', reviewing([], { canGoBack: true }), `Enter shows the result; ${rest}, b goes back`],
    [
      'the result first, and more questions',
      reviewing([], { offered: [tools, device] }),
      `Enter shows the result; g asks 2 more questions; ${rest}`,
    ],
    [
      'more questions first, and the result',
      reviewing([], { offered: [tools], suggested: 'go-on' }),
      `Enter asks one more question; f shows the result; ${rest}`,
    ],
  ])('at the review: %s', (_, step, prompt) => {
    expect(plainPrompt(step, 'en')).toBe(prompt);
  });

  it.each([
    ['nothing is marked yet', [false, false], 'Numbers, separated by commas; 0 for none'],
    ['some are', [true, true], 'Numbers, separated by commas; Enter keeps 1,2, 0 for none'],
    ['the second is', [false, true], 'Numbers, separated by commas; Enter keeps 2, 0 for none'],
  ])('at the choice of priorities, where %s', (_, [first, second], prompt) => {
    const step = marking([answered(device, ['x86'], first), answered(tools, ['plots'], second)]);
    expect(plainPrompt(step, 'en')).toBe(prompt);
  });

  it('is listed as Japanese lists', () => {
    expect(plainPrompt(asking(tools, { before: ['plots'] }), 'ja')).toBe(
      '番号 (カンマ区切り)、Enter のみ: 1 のまま、0: 特になし、f: ここで終える、?: 理由',
    );
    expect(plainPrompt(asking(device), 'ja')).toBe('番号、Enter のみ: 特になし、f: ここで終える、?: 理由');
  });
});

describe('what was found in code, as lines', () => {
  it('is numbered, each with where it stands, and says how to keep it', () => {
    expect(text(finding()).slice(1)).toEqual([
      '1. Which device? A GPU (train.py:1)',
      '2. Which tools? Plots (plot.py:2)',
    ]);
    expect(plainPrompt(finding(), 'en')).toBe('Numbers, separated by commas; Enter keeps all, 0 keeps none; f finish');
    expect(plainPrompt(finding({ canGoBack: true }), 'ja')).toContain('0: 採用しない');
  });
});

describe('the choice of a base, as lines', () => {
  it('numbers the bases, and says which one Enter takes', () => {
    expect(text(choosing)).toEqual(['Which knowledge should the advice rest on?', '1. The article', '2. Today']);
    expect(text(choosing, 'ja').slice(1)).toEqual(['1. The article', '2. Today']);
    expect(plainPrompt(choosing, 'en')).toBe('Number; Enter keeps 2; ? says more');
    expect(plainPrompt({ ...choosing, first: 'article' }, 'ja')).toMatch(/Enter.*1/);
  });
});
