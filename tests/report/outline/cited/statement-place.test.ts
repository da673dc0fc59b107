import { describe, expect, it } from 'vitest';
import { statementPlace } from '../../../../src/report/outline/cited/statement-place.ts';
import { smallBase } from '../../../knowledge/small-base.ts';

describe('where a statement stands', () => {
  const base = () => smallBase().inspect().knowledge!;
  const placeOf = (id: string, language: 'en' | 'ja') => statementPlace(base().statements[id]!, base(), language);

  it('is a section of a document, with what it says where the document is in another language', () => {
    expect(placeOf('city.saddle', 'en')).toEqual({ text: 'The bicycles: “sprung saddle”', address: null });
    expect(placeOf('city.saddle', 'ja')).toEqual({
      text: '自転車: シティ車のサドルにはばねがある。 「sprung saddle」',
      address: null,
    });
  });

  it('is a page with its version and address', () => {
    expect(placeOf('city.pace', 'en')).toEqual({
      text: 'Bicycle times (issue 4): “keeps 15 km/h”',
      address: 'https://bicycles.example/times',
    });
  });

  it('is what it is called where there is no address, and its id where nobody knows the section', () => {
    const { documents } = base();
    const at = {
      kind: 'measured',
      title: 'Bench',
      address: '',
      version: 'us',
      date: '2026',
      phrase: 'fast',
      confidence: 'high',
    } as const;
    const says = { en: 'x', ja: 'y' };
    expect(statementPlace({ id: 's', about: 'field', says, at }, { documents }, 'en')).toEqual({
      text: 'Bench (us): “fast”',
      address: null,
    });
    const lost = { section: 'gone', phrase: 'p' };
    expect(statementPlace({ id: 's', about: 'field', says, at: lost }, { documents }, 'ja').text).toBe('gone: 「p」');
  });
});
