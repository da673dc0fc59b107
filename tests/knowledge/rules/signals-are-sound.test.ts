import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

const signals = (...lines: string[]) => ({ 'signals.yaml': lines.map((line) => `- {${line}}\n`).join('') });
const owned = 'question: owned, option: city, strength: strong';

describe('signals-are-sound', () => {
  it('is content with a name of each kind', () => {
    const base = smallBase(
      signals(
        `${owned}, kind: import, names: [city_bike, city.saddle]`,
        `${owned}, kind: dependency, names: [city-bike, registry.example/city]`,
        `${owned}, kind: call, names: [city.ride]`,
        `${owned}, kind: file, names: ['**/*.bike', ':dockerfile']`,
        'question: hurry, option: often, strength: weak, kind: file, names: [late.txt], outweighs: [never]',
      ),
    );
    expect(base.problems()).toEqual([]);
    expect(base.inspect().knowledge?.signals).toHaveLength(5);
  });

  it('refuses questions and options that there are not', () => {
    const base = smallBase(
      signals(
        'question: owner, option: city, strength: weak, kind: import, names: [a]',
        'question: owned, option: cty, strength: weak, kind: import, names: [a]',
        'question: hurry, option: often, strength: weak, kind: file, names: [late.txt], outweighs: [always, nevr]',
      ),
    );
    const unknown = (kind: 'question' | 'option', id: string, near: string, where: string, at = id) =>
      problem('UNKNOWN_REFERENCE', { kind, id, where }, { place: base.at('signals.yaml', at), nearest: near });
    expect(base.problems()).toEqual([
      unknown('question', 'owner', 'owned', '0.question', 'question: owner'),
      unknown('option', 'cty', 'city', '1.option', 'option: cty'),
      unknown('option', 'nevr', 'never', '2.outweighs.1'),
    ]);
  });

  it.each([
    ['import', 'city-bike'],
    ['dependency', 'City_Bike'],
    ['call', 'ride'],
    ['file', '../late'],
    ['file', '/etc/passwd'],
    ['file', ':unheard'],
  ] as const)('refuses a name that no %s has: %s', (kind, name) => {
    const base = smallBase(signals(`${owned}, kind: ${kind}, names: ['${name}']`));
    expect(base.problems()).toEqual([
      problem('SIGNAL_NAME', { name, kind }, { place: base.at('signals.yaml', `'${name}'`) }),
    ]);
  });

  it('refuses one name for two answers of which only one can be given', () => {
    const two = (question: string, a: string, b: string) =>
      smallBase(
        signals(
          ...[a, b].map(
            (option) => `question: ${question}, option: ${option}, strength: weak, kind: import, names: [a]`,
          ),
        ),
      ).problems();
    expect(two('owned', 'city', 'touring')).toEqual([]);
    expect(two('hurry', 'never', 'often').map((p) => p.code)).toEqual(['SIGNAL_TWICE']);
  });

  it('refuses to outweigh what can be answered beside it, or itself', () => {
    for (const [question, option, other] of [
      ['owned', 'city', 'touring'],
      ['hurry', 'often', 'often'],
    ]) {
      const line = `question: ${question}, option: ${option}, strength: weak, kind: import, names: [a], outweighs: [${other}]`;
      const found = smallBase(signals(line)).problems();
      expect(found.map(({ code, args }) => [code, args])).toEqual([
        ['SIGNAL_NOT_ALLOWED', { question, option, why: 'outweighs' }],
      ]);
    }
  });
});
