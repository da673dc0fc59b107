import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

const beside = `knowledge: scooters
asks: {en: Which scooter, ja: スクーター}
when: [{use: [travel]}]
carries:
  - question: use
  - question: hurry
    as: speed
    options: {often: high}
    unless: [{use: [commute]}]
first: {question: owned, unless: [{hurry: [always]}]}
`;

const there = `- id: use
  tier: core
  asks: {en: What is it for?, ja: 用途は何ですか。}
  why: {en: The ways differ., ja: 距離が違うためです。}
  options: [{id: travel, label: {en: Travel, ja: 旅行}}]
- id: speed
  tier: core
  asks: {en: How fast?, ja: 速さは。}
  why: {en: They differ., ja: 差があるためです。}
  options: [{id: high, label: {en: High, ja: 速く}}]
- id: owned
  tier: core
  asks: {en: Which have you got?, ja: 何を持っていますか。}
  why: {en: It may do., ja: 足りることがあります。}
  options: [{id: city, label: {en: City, ja: シティ車}}]
`;

/** The base with its file, changed; of the other base the questions alone stand beside it, or nothing. */
function asking(from: string, to: string, other: string | null = there) {
  const base = smallBase({ 'beside.yaml': beside.replace(from, to) });
  if (other !== null) {
    mkdirSync(join(base.folder, '../scooters'));
    writeFileSync(join(base.folder, '../scooters/questions.yaml'), other);
  }
  return base;
}

describe('another-base-can-be-asked', () => {
  it('is content with what exists on both sides, and with a base that is not at hand', () => {
    expect(asking('', '').problems()).toEqual([]);
    expect(asking('as: speed', 'as: anything', null).problems()).toEqual([]);
  });

  it.each([
    ['when: [{use:', 'when: [{usee:', 'question', 'usee', 'use', 'when.0.usee'],
    ['when: [{use: [travel]}]', 'when: [{use: [travle]}]', 'option', 'travle', 'travel', 'when.0.use.0'],
    ['- question: hurry', '- question: hury', 'question', 'hury', 'hurry', 'carries.1.question'],
    ['options: {often:', 'options: {oftn:', 'option', 'oftn', 'often', 'carries.1.options.oftn'],
    [
      'unless: [{use: [commute]}]',
      'unless: [{use: [comute]}]',
      'option',
      'comute',
      'commute',
      'carries.1.unless.0.use.0',
    ],
    [
      'unless: [{hurry: [always]}]',
      'unless: [{hurry: [never, alway]}]',
      'option',
      'alway',
      'always',
      'first.unless.0.hurry.1',
    ],
  ] as const)('refuses what is not asked here, at its place: %s -> %s', (from, to, kind, id, near, where) => {
    const base = asking(from, to);
    const place = base.at('beside.yaml', where.endsWith('question') ? to.replace('- ', '') : id);
    expect(base.problems()).toEqual([problem('UNKNOWN_REFERENCE', { kind, id, where }, { place, nearest: near })]);
  });

  it.each([
    ['as: speed', 'as: sped', 'question', 'sped', 'speed'],
    ['{often: high}', '{often: hihg}', 'option', 'hihg', 'high'],
    ['first: {question: owned', 'first: {question: owner', 'question', 'owner', 'owned'],
  ])('refuses what is not asked there: %s -> %s', (from, to, kind, id, near) => {
    const found = asking(from, to).problems();
    expect(found).toContainEqual(expect.objectContaining({ code: 'UNKNOWN_REFERENCE', nearest: near }));
    expect(found[0]!.args).toMatchObject({ kind, id });
  });

  it('refuses to carry over nothing', () => {
    const base = asking('', '', there.replace('id: travel', 'id: other'));
    expect(base.problems()).toEqual([
      problem(
        'NOTHING_CARRIED',
        { question: 'use', there: 'use', knowledge: 'scooters' },
        { place: base.at('beside.yaml', 'question: use') },
      ),
    ]);
    expect(asking('', '', there.replace('id: city', 'id: other')).problems()).toMatchObject([
      { code: 'NOTHING_CARRIED', args: { question: 'first', there: 'owned' } },
    ]);
  });
});
