import { describe, expect, it } from 'vitest';
import { plainReply } from '../../../../src/questionnaire/terminal/plain/plain-reply.ts';
import {
  answered,
  asking,
  choosing,
  device,
  finding,
  marking,
  named,
  reviewing,
  tools,
} from '../../hand-made-steps.ts';

const chosen = (...options: string[]) => ({ kind: 'answer', options });
const told = (...lines: string[]) => ({ told: lines });

describe('what is typed at a question', () => {
  const one = asking(device);
  const several = asking(tools);

  it.each([
    ['1', one, chosen('x86')],
    ['2', one, chosen('3d-card')],
    ['x86', one, chosen('x86')],
    ['3d-card', one, chosen('3d-card')],
    ['1 1', one, chosen('x86')],
    ['1', asking(device, { canGoBack: true }), chosen('x86')],
    ['3', several, chosen('none')],
    ['1,2', several, chosen('plots', 'tests')],
    ['2, 1', several, chosen('plots', 'tests')],
    ['2、1', several, chosen('plots', 'tests')],
    [', tests  plots,', several, chosen('plots', 'tests')],
    ['a gpu', one, chosen('3d-card')],
    ['ＧＰＵ', one, chosen('3d-card')],
    ['Tests, plots', several, chosen('plots', 'tests')],
    ['図、テスト', several, chosen('plots', 'tests')],
    ['tests Plots', several, chosen('plots', 'tests')],
  ])('is an answer, by number or by name, in the order of the question: "%s"', (typed, step, reply) => {
    expect(plainReply(step, typed, 'en')).toEqual(reply);
  });

  it('takes names that have spaces of their own, among others too', () => {
    const both = asking({ ...device, several: true });
    expect(plainReply(both, 'a gpu, a pc', 'en')).toEqual(chosen('x86', '3d-card'));
    expect(plainReply(both, '1、A GPU', 'ja')).toEqual(chosen('x86', '3d-card'));
    expect(plainReply(both, 'A GPU\t,\tA PC', 'en')).toEqual(chosen('x86', '3d-card'));
  });

  it('takes a name that has a comma of its own', () => {
    const label = { en: 'Yes, required', ja: 'はい、必須' };
    const needed = asking({ ...device, options: [{ id: 'required', label }, ...device.options] });
    expect(plainReply(needed, 'yes, required', 'en')).toEqual(chosen('required'));
    expect(plainReply(needed, 'はい、必須', 'ja')).toEqual(chosen('required'));
  });

  it.each([
    ['keeps the answer that there was', '', ['tests'], chosen('tests')],
    ['is no preference where there was none', '', undefined, chosen()],
    ['is no preference whatever there was', '0', ['tests'], chosen()],
  ])('or nothing, or 0: %s', (_, typed, before, reply) => {
    expect(plainReply(asking(tools, { before }), typed, 'en')).toEqual(reply);
  });

  it('finishes with f, and goes back with b where there is a way back', () => {
    expect(plainReply(one, 'f', 'en')).toEqual({ kind: 'finish' });
    expect(plainReply(asking(device, { canGoBack: true }), 'b', 'en')).toEqual({ kind: 'back' });
    expect(plainReply(one, 'b', 'en')).toEqual(told('"b" is no answer here. Expected a number from 1 to 2.'));
  });

  it('asks with ? why it is asked, and what is said of its options', () => {
    expect(plainReply(one, '?', 'en')).toEqual(told('Devices differ.', '2. A GPU: Faster.'));
    expect(plainReply(one, '?', 'ja')).toEqual(told('機器は様々です。', '2. GPU: 高速です。'));
  });

  it.each([
    ['3', '3'],
    ['1,0', '0'],
    ['3d', '3d'],
    ['1 tpu 3', 'tpu'],
    [' , ', ' , '],
  ])('is told to be no answer where it is none: "%s"', (typed, part) => {
    expect(plainReply(one, typed, 'en')).toEqual(told(`"${part}" is no answer here. Expected a number from 1 to 2.`));
    expect(plainReply(one, typed, 'ja')).toEqual(
      told(`「${part}」では答えになりません。1 から 2 の番号を入力します。`),
    );
  });

  it('is told to be too much where one is asked for, or where "none" is among others', () => {
    expect(plainReply(one, '1 2', 'en')).toEqual(told('One number only.'));
    expect(plainReply(one, '1 2', 'ja')).toEqual(told('番号は 1 つだけです。'));
    expect(plainReply(several, '1 3', 'en')).toEqual(told('This one cannot be chosen beside others: None'));
    expect(plainReply(several, '1 3', 'ja')).toEqual(told('ほかの選択肢と一緒には選べません: なし'));
  });
});

describe('what is typed at the review', () => {
  const answers = [answered(device, ['x86']), answered(tools, [])];
  const notHere = (typed: string) => told(`"${typed}" means nothing here.`);

  it.each([
    ['', reviewing(answers), { kind: 'finish' }],
    ['', reviewing(answers, { offered: [tools], suggested: 'go-on' }), { kind: 'go-on' }],
    ['f', reviewing(answers, { offered: [tools], suggested: 'go-on' }), { kind: 'finish' }],
    ['g', reviewing(answers, { offered: [tools] }), { kind: 'go-on' }],
    ['b', reviewing(answers, { canGoBack: true }), { kind: 'back' }],
    ['p', reviewing(answers), { kind: 'mark' }],
    ['1', reviewing(answers), { kind: 'change', question: 'device' }],
    ['tools', reviewing(answers), { kind: 'change', question: 'tools' }],
    ['Tools', reviewing(answers), { kind: 'change', question: 'tools' }],
    [tools.asks.en, reviewing(answers), { kind: 'change', question: 'tools' }],
    ['1 2', reviewing(answers), notHere('1 2')],
    ['2', reviewing(answers, { offered: [tools], canGoBack: true }), { kind: 'change', question: 'tools' }],
    ['2', reviewing(answers, { canGoBack: true }), { kind: 'change', question: 'tools' }],
    ['g', reviewing(answers), notHere('g')],
    ['b', reviewing(answers), notHere('b')],
    ['p', reviewing([answered(tools, [])]), notHere('p')],
    ['p', reviewing([]), notHere('p')],
    ['3', reviewing(answers), notHere('3')],
    ['0', reviewing(answers), notHere('0')],
    ['tool', reviewing(answers), notHere('tool')],
  ])('is what can be done there: "%s"', (typed, step, reply) => {
    expect(plainReply(step, typed, 'en')).toEqual(reply);
  });

  it('is a number of any length, but an id where more than digits is typed', () => {
    const many = reviewing(
      ['2d', 'x2', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((id) => answered(named(id), ['x86'])),
    );
    expect(plainReply(many, '10', 'en')).toEqual({ kind: 'change', question: 'j' });
    expect(plainReply(many, '2d', 'en')).toEqual({ kind: 'change', question: '2d' });
    expect(plainReply(many, 'x2', 'en')).toEqual({ kind: 'change', question: 'x2' });
  });

  it('is told in Japanese to mean nothing, too', () => {
    expect(plainReply(reviewing(answers), 'x', 'ja')).toEqual(told('「x」はここでは使えません。'));
  });
});

describe('what is typed at the choice of priorities', () => {
  const marked = (...questions: string[]) => ({ kind: 'priorities', questions });
  const step = marking([answered(device, ['x86']), answered(tools, ['tests'], true), answered(named('c'), ['x86'])], 2);

  it.each([
    ['', marked('tools')],
    ['0', marked()],
    ['3 1', marked('c', 'device')],
    ['c', marked('c')],
    [`1, ${tools.asks.en}`, marked('device', 'tools')],
    ['b', { kind: 'back' }],
    ['4', told('"4" is no answer here. Expected a number from 1 to 3.')],
    ['1 2 3', told('At most 2.')],
  ])('is which answers count double: "%s"', (typed, reply) => {
    expect(plainReply(step, typed, 'en')).toEqual(reply);
  });

  it('is told in Japanese what is wrong with it, too', () => {
    expect(plainReply(step, '1 2 3', 'ja')).toEqual(told('2 件までです。'));
    expect(plainReply(step, 'd', 'ja')).toEqual(told('「d」では答えになりません。1 から 3 の番号を入力します。'));
  });

  it('is a number of any length', () => {
    const ids = Array.from({ length: 10 }, (_, i) => `q${i}x`);
    const many = marking(ids.map((id) => answered(named(id), ['x86'])));
    expect(plainReply(many, '10', 'en')).toEqual(marked('q9x'));
  });
});

describe('what is typed at what was found in code', () => {
  const [card, plots] = finding().answers;

  it.each([
    ['', [card, plots]],
    ['0', []],
    ['2', [plots]],
    ['2,1', [card, plots]],
  ])('keeps what is named, all of it with Enter and none with 0: "%s"', (typed, kept) => {
    expect(plainReply(finding(), typed, 'en')).toEqual({ kind: 'keep', kept });
  });

  it('may be something else', () => {
    expect(plainReply(finding(), 'f', 'en')).toEqual({ kind: 'finish' });
    expect(plainReply(finding({ canGoBack: true }), 'b', 'en')).toEqual({ kind: 'back' });
    expect(plainReply(finding({ canGoBack: true }), '2', 'en')).toEqual({ kind: 'keep', kept: [plots] });
    expect(plainReply(finding(), 'b', 'en')).toEqual(told('"b" is no answer here. Expected a number from 1 to 2.'));
    expect(plainReply(finding(), '3', 'en')).toEqual(told('"3" is no answer here. Expected a number from 1 to 2.'));
  });
});

describe('what is typed at the choice of a base', () => {
  const base = (id: string) => ({ kind: 'base', base: id });

  it.each([
    ['', base('current')],
    ['1', base('article')],
    ['Current', base('current')],
    ['the article', base('article')],
    ['today', base('current')],
    ['?', told('1. The article: What it says.', '2. Today: What holds.')],
    ['1 2', told('One number only.')],
    ['3', told('"3" is no answer here. Expected a number from 1 to 2.')],
  ])('is one of them, or asks what they are: "%s"', (typed, reply) => {
    expect(plainReply(choosing, typed, 'en')).toEqual(reply);
  });
});
