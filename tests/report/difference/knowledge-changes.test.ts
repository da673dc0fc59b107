import { expect, it } from 'vitest';
import type { KnowledgeChange } from '../../../src/report/difference/knowledge-change.ts';
import { knowledgeChanges } from '../../../src/report/difference/knowledge-changes.ts';
import { cargo, houseBase, price } from '../../knowledge/extending/house-base.ts';
import { type Changes, smallBase } from '../../knowledge/small-base.ts';

const base = (changes: Changes = {}) => smallBase(changes).inspect().knowledge!;
const of = (changes: Changes) => knowledgeChanges(base(), base(changes));

it('finds nothing between a base and itself', () => {
  expect(of({})).toEqual([]);
});

it('tells what an option gives, assumes and requires', () => {
  expect(of({ 'questions.yaml': ['importance: {speed: minor}', 'importance: {speed: major}'] })).toEqual([
    {
      code: 'WEIGHT_CHANGED',
      option: 'hurry=often',
      criterion: 'speed',
      part: 'importance',
      was: 'minor',
      now: 'major',
    },
  ]);
  expect(of({ 'questions.yaml': ['      assumes: {speed: major}\n', ''] })).toEqual([
    { code: 'WEIGHT_CHANGED', option: 'use=travel', criterion: 'speed', part: 'assumes', was: 'major', now: null },
  ]);
  expect(of({ 'questions.yaml': ['requires: {speed: fast}', 'requires: {speed: slow}'] })).toMatchObject([
    { part: 'requires', was: 'fast', now: 'slow' },
  ]);
});

it('tells levels, and evidence alone', () => {
  expect(of({ 'frameworks/city.yaml': ['level: soft', 'level: firm'] })).toMatchObject([
    { code: 'LEVEL_CHANGED', framework: 'city', criterion: 'comfort', was: 'soft', now: 'firm' },
  ]);
  expect(
    of({
      'frameworks/city.yaml': [
        'ばねがある。}\n    evidence: [city.saddle]',
        'ばねがある。}\n    evidence: [city.saddle, both.roll]',
      ],
    }),
  ).toEqual([
    {
      code: 'EVIDENCE_CHANGED',
      framework: 'city',
      criterion: 'comfort',
      evidence: { was: ['city.saddle'], now: ['city.saddle', 'both.roll'] },
    },
  ]);
});

it('tells questions, options and criteria that are worded otherwise', () => {
  expect(of({ 'questions.yaml': ['Is there a hurry?', 'Are you in a hurry?'] })).toEqual([
    { code: 'QUESTION_CHANGED', id: 'hurry' },
  ]);
  expect(of({ 'questions.yaml': ['label: {en: Often, ja: よく急ぐ}', 'label: {en: Mostly, ja: よく急ぐ}'] })).toEqual([
    { code: 'OPTION_CHANGED', id: 'hurry=often' },
  ]);
  expect(of({ 'criteria/comfort.yaml': ['value: 0.5', 'value: 0.5003'] })).toEqual([
    { code: 'CRITERION_CHANGED', id: 'comfort' },
  ]);
});

it('tells of who is new or gone that and no more: there is no level that would have changed', () => {
  const [few, all] = [
    houseBase({}),
    houseBase({ ...price, ...cargo('  price: {level: unknown, because: {en: Not said., ja: 記載がない。}}\n') }),
  ];
  const [before, after] = [few.inspect().knowledge!, all.inspect().knowledge!];
  const told = (changes: readonly KnowledgeChange[]) => changes.map((c) => ('id' in c ? `${c.code} ${c.id}` : c.code));
  const names = [
    'QUESTION budget',
    'CRITERION price',
    'FRAMEWORK cargo',
    'STATEMENT cargo.box',
    'STATEMENT city.price',
  ];
  const as = (change: string) => names.map((name) => name.replace(' ', `_${change} `)).sort();
  expect(
    told(knowledgeChanges(before, after))
      .filter((c) => !c.startsWith('OPTION'))
      .sort(),
  ).toEqual(as('ADDED'));
  expect(
    told(knowledgeChanges(after, before))
      .filter((c) => !c.startsWith('OPTION'))
      .sort(),
  ).toEqual(as('REMOVED'));
});
