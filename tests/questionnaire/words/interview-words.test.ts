import { describe, expect, it } from 'vitest';
import { interviewWords } from '../../../src/questionnaire/words/interview-words.ts';
import { device, named, reviewing, tools } from '../hand-made-steps.ts';

const { en, ja } = interviewWords;
const alternatives = (noun: string) => ({ nameOf: (framework: string) => framework.toUpperCase(), noun });
const some = (count: number) => Array.from({ length: count }, (_, i) => named(`q${i + 1}`));

describe('what the interview says', () => {
  it.each([
    ['changing', 'Changing an answer', '回答の変更'],
    ['reopened', 'With this change the result is open again.', 'この変更により、結果はまだ確定していません。'],
    ['noPreference', 'No preference, or I do not know', '特にない、またはわからない'],
    ['several', 'Several may be chosen.', '複数選べます。'],
    ['back', 'Back', '戻る'],
    ['finish', 'Finish now, with the answers so far', 'ここまでの回答で終える'],
    ['show', 'Show the result', '結果を表示する'],
    ['mark', 'Mark what matters most', '特に重視する回答を選ぶ'],
    ['change', 'Change:', '変更:'],
    ['priority', 'counts double', '2 倍'],
    ['noneAmongOthers', 'This one cannot be chosen beside others:', 'ほかの選択肢と一緒には選べません:'],
  ] as const)('is the same in both languages: %s', (key, english, japanese) => {
    expect(en[key]).toBe(english);
    expect(ja[key]).toBe(japanese);
  });

  it('counts the questions, and the priorities that there may be', () => {
    const place = { position: 2, atMost: 9 };
    expect([en.place(place), ja.place(place)]).toEqual(['Question 2 of at most 9', '2 問目 (最大 9 問)']);
    expect([en.tooMany(3), ja.tooMany(3)]).toEqual(['At most 3.', '3 件までです。']);
    expect(en.markMost(3)).toBe('Which answers matter most? They count double. At most 3.');
    expect(ja.markMost(3)).toBe('特に重視する回答はどれですか？ 2 倍に数えます (3 件まで)。');
  });

  it('names the questions that do not matter any more: five, or four and how many more', () => {
    expect(en.dropped(some(5))).toBe('Left out, it cannot matter any more: q1? q2? q3? q4? q5?');
    expect(en.dropped(some(6))).toBe('Left out, it cannot matter any more: q1? q2? q3? q4? And 2 more.');
    expect(ja.dropped(some(1))).toBe('結果に影響しなくなったため省略: q1？');
    expect(ja.dropped(some(6))).toBe('結果に影響しなくなったため省略: q1？ q2？ q3？ q4？ ほか 2 問。');
  });

  it('says of what could be asked whether it could change the result', () => {
    const open = reviewing([], { decided: false, offered: some(2) });
    expect(en.offered(open)).toBe('They could still change who is first: q1? q2?');
    expect(ja.offered(open)).toBe('1 位を変えうる質問: q1？ q2？');
    const decided = reviewing([], { offered: some(1) });
    expect(en.offered(decided)).toBe('For a fuller explanation: q1?');
    expect(ja.offered(decided)).toBe('理由をより詳しく示すための質問: q1？');
    expect([en.goOn(open), ja.goOn(open)]).toEqual(['Go on: 2 more questions', '続ける (あと 2 問)']);
    expect([en.goOn(decided), ja.goOn(decided)]).toEqual(['Go on: one more question', '続ける (あと 1 問)']);
  });

  it('says how many questions it usually takes', () => {
    const usually = (count: number) => reviewing([], { decided: false, offered: some(9), usually: count });
    expect([1, 4].map((count) => en.goOn(usually(count)))).toEqual([
      'Go on: usually about 1 more question',
      'Go on: usually about 4 more questions',
    ]);
    expect(ja.goOn(usually(4))).toBe('続ける (たいていはあと 4 問ほど)');
  });

  it.each([
    [[], '', ''],
    [['A'], 'A', 'A'],
    [['A', 'B'], 'A and B', 'A、B'],
    [['A', 'B', 'C'], 'A, B and C', 'A、B、C'],
  ])('lists %j', (items, english, japanese) => {
    expect([en.list(items), ja.list(items)]).toEqual([english, japanese]);
  });

  it('shows an answer by its labels, in the order of the question', () => {
    expect([en.answer(device, []), ja.answer(device, [])]).toEqual(['no preference', '特になし']);
    expect([en.answer(device, ['3d-card']), ja.answer(device, ['x86'])]).toEqual(['A GPU', 'PC']);
    expect(en.answer(tools, ['tests', 'plots'])).toBe('Plots and Tests');
    expect(ja.answer(tools, ['tests', 'plots'])).toBe('図、テスト');
  });
});

describe('where nothing more must be asked', () => {
  it.each([
    [
      'nobody is left',
      { firsts: [], decided: true },
      'No framework meets the requirements; no further answer can change that.',
      '条件を満たすフレームワークはありません。今後の回答でも変わりません。',
    ],
    [
      'one is first, and one question could change it',
      { firsts: ['a'], decided: false, offered: some(1) },
      'So far A is first. One more question could still change that.',
      '今のところ A が 1 位です。あと 1 問で変わる可能性があります。',
    ],
    [
      'two are level, and two questions could change it',
      { firsts: ['a', 'b'], decided: false, offered: some(2) },
      'So far A and B are level. 2 more questions could still change that.',
      '今のところ A、B が並んでいます。あと 2 問で変わる可能性があります。',
    ],
    [
      'one is first, and it usually takes a few more to settle it',
      { firsts: ['a'], decided: false, offered: some(9), usually: 3 },
      'So far A is first. More answers could still change that; usually about 3 settle it.',
      '今のところ A が 1 位です。今後の回答で変わる可能性があります。たいていはあと 3 問ほどで決まります。',
    ],
    [
      'it is decided, and all was asked',
      { firsts: ['a'] },
      'Decided: A is first. There is nothing left to ask.',
      '確定: A が 1 位です。残っている質問はありません。',
    ],
    [
      'it is decided, with one question left',
      { firsts: ['a'], left: some(1) },
      'Decided: A is first. The question left cannot change that.',
      '確定: A が 1 位です。残り 1 問にどう答えても変わりません。',
    ],
    [
      'two are level for good, with two questions left',
      { firsts: ['a', 'b'], left: some(2) },
      'Decided: A and B are level. The 2 questions left cannot change that.',
      '確定: A、B が並んでいます。残り 2 問にどう答えても変わりません。',
    ],
  ])('it says what that means: %s', (_, review, english, japanese) => {
    expect(en.standing(reviewing([], review), alternatives('framework'))).toBe(english);
    expect(ja.standing(reviewing([], review), alternatives('フレームワーク'))).toBe(japanese);
  });
});
