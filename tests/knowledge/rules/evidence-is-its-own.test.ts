import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

describe('evidence-is-its-own', () => {
  it('refuses a level that rests on what another framework’s file says, at the id', () => {
    const base = smallBase({
      'frameworks/city.yaml': ['evidence: [city.pace]', 'evidence: [city.pace, touring.pace]'],
    });
    const place = base.at('frameworks/city.yaml', 'touring.pace');
    const args = { framework: 'city', statement: 'touring.pace', of: 'touring' };
    expect(base.problems()).toEqual([problem('EVIDENCE_OF_ANOTHER', args, { place })]);
    expect(base.inspect().knowledge).toBeNull();
  });

  it('refuses a cell and an example that do, too', () => {
    const cell = smallBase({
      'frameworks/city.yaml': [
        'ja: 26インチ}\n    evidence: [city.saddle]',
        'ja: 26インチ}\n    evidence: [touring.pace]',
      ],
    });
    expect(cell.problems().map((p) => [p.code, p.args])).toEqual([
      ['EVIDENCE_OF_ANOTHER', { framework: 'city', statement: 'touring.pace', of: 'touring' }],
    ]);
    const example = smallBase({
      'frameworks/touring.yaml': [
        'note: {en: Either foot., ja: どちらの足でもよい。}\n    evidence: [touring.pace]',
        'note: {en: Either foot., ja: どちらの足でもよい。}\n    evidence: [city.saddle]',
      ],
    });
    expect(example.problems().map((p) => [p.code, p.args])).toEqual([
      ['EVIDENCE_OF_ANOTHER', { framework: 'touring', statement: 'city.saddle', of: 'city' }],
    ]);
  });

  it('lets levels rest on the field, and hints on anybody', () => {
    const base = smallBase({
      'frameworks/city.yaml': ['evidence: [city.pace]', 'evidence: [city.pace, both.roll]'],
      'hints.yaml': ['evidence: [both.roll]', 'evidence: [city.saddle, touring.pace]'],
    });
    expect(base.problems()).toEqual([]);
  });

  it('leaves what does not exist to the rule about that', () => {
    const base = smallBase({ 'frameworks/city.yaml': ['evidence: [city.pace]', 'evidence: [city.pace, city.place]'] });
    expect(base.problems().map((p) => p.code)).toEqual(['UNKNOWN_REFERENCE']);
  });
});
