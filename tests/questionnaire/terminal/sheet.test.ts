import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/knowledge/knowledge.ts';
import type { AnyStep, Reply } from '../../../src/questionnaire/interview/step.ts';
import { type Sheet, sheetOf } from '../../../src/questionnaire/terminal/sheet.ts';
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
} from '../hand-made-steps.ts';

const finish: Reply = { kind: 'finish' };
const back: Reply = { kind: 'back' };
const noPreference: Reply = { kind: 'answer', options: [] };

const sheet = (step: AnyStep, language: Language = 'en') => sheetOf(step, terminalOf(language));
/** The head as it looks; what a small screen leaves out is in brackets. */
const headOf = ({ head }: Sheet) => head.map(({ text, look, spare }) => (spare ? `[${look(text)}]` : look(text)));
const namesOf = ({ lines }: Sheet) => lines.map(({ name }) => name);

describe('a question as a list', () => {
  it('has its options with what is said of them, then what can be done instead', () => {
    expect(sheet(asking(device))).toMatchObject({
      lines: [
        { name: 'A PC', help: undefined, reply: { kind: 'answer', options: ['x86'] } },
        { name: 'A GPU', help: 'Faster.', reply: { kind: 'answer', options: ['3d-card'] } },
        { name: 'No preference, or I do not know', reply: noPreference, aside: true },
        { name: 'Finish now, with the answers so far', reply: finish, aside: true },
      ],
      canGoBack: false,
    });
    expect(sheet(asking(device), 'ja').lines.slice(0, 2)).toMatchObject([{ name: 'PC' }, { help: '高速です。' }]);
    expect(sheet(asking(device)).boxes).toBeUndefined();
  });

  it('has a line that goes back where there is a way back', () => {
    const step = asking(device, { canGoBack: true });
    expect(sheet(step)).toMatchObject({ canGoBack: true });
    expect(sheet(step).lines.at(-2)).toEqual({ name: '← Back', reply: back, aside: true });
    expect(namesOf(sheet(step, 'ja')).slice(-3)).toEqual([
      '特にない、またはわからない',
      '← 戻る',
      'ここまでの回答で終える',
    ]);
    expect(namesOf(sheetOf(step, terminalOf('en', { ascii: true })))).toContain('<- Back');
  });

  it.each([
    ['en', 'Question 1 of at most 3', 'Which device?', 'Devices differ.'],
    ['ja', '1 問目 (最大 3 問)', 'どの機器？', '機器は様々です。'],
  ] as const)('says above it where the interview is, the question, and why it is asked: %s', (language, ...head) => {
    expect(headOf(sheet(asking(device), language))).toEqual([
      `dim(${head[0]})`,
      `strong(${head[1]})`,
      `[dim(${head[2]})]`,
    ]);
  });

  it('says first what the last answer made needless, and that the result is open again', () => {
    expect(headOf(sheet(asking(device, { dropped: [tools], reopened: true }))).slice(0, 3)).toEqual([
      '[dim(Left out, it cannot matter any more: Which tools?)]',
      'accent(With this change the result is open again.)',
      'dim(Question 1 of at most 3)',
    ]);
  });

  it('says instead of the place that an answer is changed', () => {
    expect(headOf(sheet(asking(device, { place: null })))[0]).toBe('dim(Changing an answer)');
    expect(headOf(sheet(asking(tools, { place: null })))[0]).toBe('dim(Changing an answer. Several may be chosen.)');
  });

  it.each([
    ['at the top, where it was not asked before', undefined, undefined],
    ['on the answer that was given before', ['3d-card'], { kind: 'answer', options: ['3d-card'] }],
    ['on "no preference", where that was the answer', [], noPreference],
    ['at the top, where the answer is no option any more', ['tpu'], undefined],
  ])('has the cursor %s', (_, before, first) => {
    expect(sheet(asking(device, { before })).first).toEqual(first);
  });
});

describe('a question that takes several', () => {
  it('has boxes for its options, and lines only for what can be done instead', () => {
    const shown = sheet(asking(tools, { before: ['tests'] }));
    expect(shown.boxes).toEqual([
      { id: 'plots', name: 'Plots', help: 'Pictures.', checked: false },
      { id: 'tests', name: 'Tests', help: undefined, checked: true },
      { id: 'none', name: 'None', help: undefined, checked: false },
    ]);
    expect(shown.lines.map(({ reply }) => reply)).toEqual([noPreference, finish]);
    expect(sheet(asking(tools, { canGoBack: true })).canGoBack).toBe(true);
    expect(sheet(asking(tools)).boxes!.some(({ checked }) => checked)).toBe(false);
  });

  it('says so above', () => {
    expect(headOf(sheet(asking(tools)))[0]).toBe('dim(Question 1 of at most 3. Several may be chosen.)');
    expect(headOf(sheet(asking(tools), 'ja'))[0]).toBe('dim(1 問目 (最大 3 問) 複数選べます。)');
  });

  it('takes what is checked, and "none" where it is alone', () => {
    const { take } = sheet(asking(tools));
    expect(take!(['plots', 'tests'])).toEqual({ kind: 'answer', options: ['plots', 'tests'] });
    expect(take!(['none'])).toEqual({ kind: 'answer', options: ['none'] });
  });

  it.each([
    ['en', [], 'Choose with Space first, or take the line "No preference" below.'],
    ['ja', [], 'スペースで選んでください。なければ下の「特にない、またはわからない」を選びます。'],
    ['en', ['plots', 'none'], 'This one cannot be chosen beside others: None'],
    ['ja', ['plots', 'none'], 'ほかの選択肢と一緒には選べません: なし'],
  ] as const)('refuses nothing at all, and none beside others: %s %j', (language, checked, refused) => {
    expect(sheet(asking(tools), language).take!(checked)).toEqual({ refused });
  });
});

describe('the review as a list', () => {
  const answers = [answered(device, ['x86'], true), answered(tools, [])];

  it('shows the result, goes on, marks what matters most, changes an answer', () => {
    const shown = sheet(reviewing(answers, { left: [tools], offered: [tools] }));
    expect(shown.lines).toEqual([
      { name: 'Show the result', reply: finish },
      {
        name: 'Go on: one more question',
        help: 'For a fuller explanation: Which tools?',
        reply: { kind: 'go-on' },
      },
      { name: 'Mark what matters most', reply: { kind: 'mark' } },
      { name: 'Change: Which device? A PC (counts double)', reply: { kind: 'change', question: 'device' } },
      { name: 'Change: Which tools? no preference', reply: { kind: 'change', question: 'tools' } },
    ]);
    expect(headOf(shown)).toEqual(['strong(Decided: TORCH is first. The question left cannot change that.)']);
    expect(shown).toMatchObject({ first: finish, canGoBack: false });
  });

  it('offers only what there is', () => {
    expect(namesOf(sheet(reviewing([answered(tools, [])])))).toEqual([
      'Show the result',
      'Change: Which tools? no preference',
    ]);
    expect(namesOf(sheet(reviewing(answers), 'ja'))).toEqual([
      '結果を表示する',
      '特に重視する回答を選ぶ',
      '変更: どの機器？ PC (2 倍)',
      '変更: どの道具？ 特になし',
    ]);
  });

  it('has the cursor on going on where that is suggested', () => {
    const step = reviewing(answers, { decided: false, offered: [tools], suggested: 'go-on' });
    expect(sheet(step).first).toEqual({ kind: 'go-on' });
  });

  it('goes back last', () => {
    const step = reviewing([], { canGoBack: true });
    expect(sheet(step).lines.at(-1)).toEqual({ name: '← Back', reply: back, aside: true });
    expect(sheet(step).canGoBack).toBe(true);
    expect(namesOf(sheetOf(step, terminalOf('en', { ascii: true }))).at(-1)).toBe('<- Back');
  });
});

describe('the choice of priorities as a list', () => {
  const step = marking([answered(device, ['x86'], true), answered(tools, ['plots', 'tests'])]);

  it('has a box for each answer, checked where it counts double, and a line that goes back', () => {
    const shown = sheet(step);
    expect(headOf(shown)).toEqual(['strong(Which answers matter most? They count double. At most 1.)']);
    expect(shown.boxes).toEqual([
      { id: 'device', name: 'Which device? A PC', checked: true },
      { id: 'tools', name: 'Which tools? Plots and Tests', checked: false },
    ]);
    expect(shown.lines).toEqual([{ name: '← Back', reply: back, aside: true }]);
    expect(shown.canGoBack).toBe(true);
    expect(namesOf(sheetOf(step, terminalOf('en', { ascii: true })))).toEqual(['<- Back']);
  });

  it('takes as many as may be marked, or none, and refuses more', () => {
    const { take } = sheet(step, 'ja');
    expect(take!([])).toEqual({ kind: 'priorities', questions: [] });
    expect(take!(['tools'])).toEqual({ kind: 'priorities', questions: ['tools'] });
    expect(take!(['device', 'tools'])).toEqual({ refused: '1 件までです。' });
  });
});

describe('what was found in code, as a list', () => {
  it('has it all checked, each with where it stands, and takes what is left checked', () => {
    const found = sheet(finding());
    expect(headOf(found)[0]).toMatch(/^strong\(Found in your code\./);
    expect(found.boxes).toEqual([
      { id: '0', name: 'Which device? A GPU (train.py:1)', checked: true },
      { id: '1', name: 'Which tools? Plots (plot.py:2)', checked: true },
    ]);
    expect(found.take!(['1'])).toEqual({ kind: 'keep', kept: [finding().answers[1]] });
    expect(found.take!([])).toEqual({ kind: 'keep', kept: [] });
    expect(sheet(finding(), 'ja').boxes![1]!.name).toBe('どの道具？ 図 (plot.py:2)');
    const end = { name: 'Finish now, with the answers so far', reply: finish, aside: true };
    expect(found).toMatchObject({ lines: [end], canGoBack: false });
    expect(sheet(finding({ canGoBack: true }))).toMatchObject({
      lines: [{ name: '← Back', reply: back, aside: true }, end],
      canGoBack: true,
    });
  });
});

describe('the choice of a base as a list', () => {
  it('has each base with what it is about, the cursor on the usual one, and nothing to finish with yet', () => {
    const shown = sheet(choosing);
    expect(shown).toMatchObject({
      lines: [
        { name: 'The article', help: 'What it says.', reply: { kind: 'base', base: 'article' } },
        { name: 'Today', help: 'What holds.', reply: { kind: 'base', base: 'current' } },
      ],
      first: { kind: 'base', base: 'current' },
      canGoBack: false,
      isOpening: true,
    });
    expect(sheet({ ...choosing, first: 'gone' }).first).toBeUndefined();
    expect(headOf(shown)).toEqual([
      'strong(Which knowledge should the advice rest on?)',
      expect.stringMatching(/^\[dim\(A few questions about your project follow, .+\)\]$/),
    ]);
    expect(headOf(sheet(choosing, 'ja'))).toEqual([
      'strong(どの知識ベースに基づいて選びますか？)',
      expect.stringMatching(/^\[dim\(.+。\)\]$/),
    ]);
  });
});
