import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { verifyPhrases } from '../../../src/knowledge/verifying/verify-phrases.ts';
import { leaflet } from '../leaflet.ts';
import { smallBase } from '../small-base.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const base = () => smallBase({ 'knowledge.yaml': ['a'.repeat(64), sha256(leaflet)] }).inspect().knowledge as Knowledge;
const verify = (text: string) => verifyPhrases(base(), text, sha256(text), 'leaflet');

describe('the phrases of a document', () => {
  it('are found once, each in its section, with the line that they stand on', () => {
    expect(verify(leaflet)).toEqual({
      checked: 4,
      problems: [],
      found: [
        { statement: 'both.roll', section: 'intro', phrase: 'both roll', line: 2, text: 'They both roll well.' },
        { statement: 'city.history', section: 'bikes', phrase: 'old design', line: 4, text: leaflet.split('\n')[3] },
        { statement: 'city.saddle', section: 'bikes', phrase: 'sprung saddle', line: 4, text: leaflet.split('\n')[3] },
        { statement: 'touring.pace', section: 'bikes', phrase: 'keeps 25 km/h', line: 6, text: leaflet.split('\n')[5] },
      ],
    });
  });

  it('that changed, moved, or came twice are told with their place', () => {
    const told = (text: string) => verify(text).problems.filter((p) => p.code !== 'OTHER_DOCUMENT');
    expect(told(leaflet.replace('sprung saddle', 'soft saddle'))).toMatchObject([
      { code: 'PHRASE_NOT_FOUND', place: 'leaflet:3', args: { statement: 'city.saddle', section: 'bikes' } },
    ]);
    expect(told(leaflet.replace('both roll', 'both go').concat('They both roll.\n'))).toMatchObject([
      { code: 'PHRASE_ELSEWHERE', place: 'leaflet:7', args: { line: 7 } },
    ]);
    expect(told(leaflet.replace('Touring', 'It keeps 25 km/h. Touring'))).toMatchObject([
      { code: 'PHRASE_OFTEN', place: 'leaflet:6', args: { times: 2 } },
    ]);
  });

  it('are looked for in another version too, which is told as one', () => {
    const { problems, found } = verify(`${leaflet}PS\n`);
    expect(problems.map((p) => [p.code, p.warning])).toEqual([['OTHER_DOCUMENT', true]]);
    expect(found).toHaveLength(4);
  });

  it('are the same however lines end', () => {
    expect(verify(leaflet.replaceAll('\n', '\r\n')).found).toEqual(verify(leaflet).found);
  });
});
