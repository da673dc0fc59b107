import { describe, expect, it } from 'vitest';
import { typingWords } from '../../../src/questionnaire/words/typing-words.ts';

const { en, ja } = typingWords;

describe('what is said of typing', () => {
  it.each([
    ['number', 'Number', '番号'],
    ['numbers', 'Numbers, separated by commas', '番号 (カンマ区切り)'],
    ['none', 'Enter for no preference', 'Enter のみ: 特になし'],
    ['one', 'One number only.', '番号は 1 つだけです。'],
    ['result', 'Enter shows the result', 'Enter のみ: 結果を表示'],
    ['orResult', 'f shows the result', 'f: 結果を表示'],
    ['yours', 'Your answers:', '回答:'],
    ['noMarks', '0 for none', '0: なし'],
  ] as const)('is the same in both languages: %s', (key, english, japanese) => {
    expect(en[key]).toBe(english);
    expect(ja[key]).toBe(japanese);
  });

  it('names what was typed where it means nothing', () => {
    expect(en.notHere('x')).toBe('"x" means nothing here.');
    expect(ja.notHere('x')).toBe('「x」はここでは使えません。');
  });

  it('names the numbers that Enter keeps, and those that there are', () => {
    expect(en.keep('1,3')).toBe('Enter keeps 1,3');
    expect(ja.keep('1,3')).toBe('Enter のみ: 1,3 のまま');
    expect(en.notThat('x', 4)).toBe('"x" is no answer here. Expected a number from 1 to 4.');
    expect(ja.notThat('x', 4)).toBe('「x」では答えになりません。1 から 4 の番号を入力します。');
  });

  it('names going back only where there is a way back', () => {
    expect([en.keys(true), en.keys(false)]).toEqual(['b back, f finish, ? why', 'f finish, ? why']);
    expect([ja.keys(true), ja.keys(false)]).toEqual(['b: 戻る、f: ここで終える、?: 理由', 'f: ここで終える、?: 理由']);
    expect([en.review(true), en.review(false)]).toEqual([
      'a number changes that answer, p marks what matters most, b goes back',
      'a number changes that answer, p marks what matters most',
    ]);
    expect([ja.review(true), ja.review(false)]).toEqual([
      '番号: その回答を変更、p: 重視する回答を選ぶ、b: 戻る',
      '番号: その回答を変更、p: 重視する回答を選ぶ',
    ]);
  });

  it('tells one question from several in English', () => {
    expect([en.goOn(1), en.goOn(2)]).toEqual(['Enter asks one more question', 'Enter asks 2 more questions']);
    expect([en.orGoOn(1), en.orGoOn(2)]).toEqual(['g asks one more question', 'g asks 2 more questions']);
    expect([ja.goOn(1), ja.orGoOn(2)]).toEqual(['Enter のみ: あと 1 問に答える', 'g: あと 2 問に答える']);
  });
});
