import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

describe('former-answers-are-mended', () => {
  const refused = (from: string, to: string) => {
    const base = smallBase({ 'former.yaml': [from, to] });
    return { found: base.problems(), at: (text: string, nth?: number) => base.at('former.yaml', text, nth) };
  };

  it('is content with what is gone, and with what can be answered', () => {
    expect(smallBase().problems()).toEqual([]);
    expect(refused('write: {hurry: [often]}', 'write: {}').found).toEqual([]);
  });

  it('refuses an option and a question that are still asked', () => {
    const option = refused('option: sometimes', 'option: often');
    expect(option.found).toEqual([
      problem(
        'FORMER_NOT_ALLOWED',
        { question: 'hurry', option: 'often', why: 'still-asked' },
        { place: option.at('option: often') },
      ),
    ]);
    const question = refused('  option: sometimes\n', '');
    expect(question.found).toEqual([
      problem(
        'FORMER_NOT_ALLOWED',
        { question: 'hurry', option: null, why: 'still-asked' },
        { place: question.at('question: hurry') },
      ),
    ]);
  });

  it('refuses one that stands twice', () => {
    const { found, at } = refused('- question: keep\n  option: "yes"', '- question: hurry\n  option: sometimes');
    expect(found).toEqual([
      problem(
        'FORMER_NOT_ALLOWED',
        { question: 'hurry', option: 'sometimes', why: 'twice' },
        { place: at('option: sometimes', 2) },
      ),
    ]);
  });

  it('refuses to write what cannot be answered', () => {
    const misspelt = refused('{hurry: [often]}', '{hurry: [oftn]}');
    expect(misspelt.found).toEqual([
      problem(
        'UNKNOWN_REFERENCE',
        { kind: 'option', id: 'oftn', where: '1.write.hurry.0' },
        { place: misspelt.at('oftn'), nearest: 'often' },
      ),
    ]);
    expect(refused('{hurry: [often]}', '{hury: [often]}').found).toMatchObject([
      { code: 'UNKNOWN_REFERENCE', args: { kind: 'question', id: 'hury' }, nearest: 'hurry' },
    ]);
    expect(refused('{as: owned}', '{as: owner}').found).toMatchObject([
      { code: 'UNKNOWN_REFERENCE', args: { kind: 'question', id: 'owner' }, nearest: 'owned' },
    ]);
    expect(refused('{hurry: [often]}', '{hurry: [often, always]}').found).toMatchObject([
      { code: 'ONE_OPTION_ONLY', args: { question: 'hurry', found: 2 } },
    ]);
  });
});
