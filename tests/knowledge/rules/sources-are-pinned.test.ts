import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { smallBase } from '../small-base.ts';

/** The small base, in which `city.pace` stands at this address, with this version and confidence. */
const cited = (address: string, version = 'issue 4', confidence = 'high') =>
  smallBase({
    'frameworks/city.yaml': [
      `      address: https://bicycles.example/times
      version: issue 4
      date: "2026-10-01"
      phrase: keeps 15 km/h
      confidence: high`,
      `      address: ${address}
      version: ${version}
      date: "2026-10-01"
      phrase: keeps 15 km/h
      confidence: ${confidence}`,
    ],
  });
const commit = '0123456789abcdef0123456789abcdef01234567';

describe('sources-are-pinned', () => {
  it.each([
    ['https://docs.example.org/en/latest/guide.html', 'latest'],
    ['https://docs.example.org/docs/stable/guide.html', 'stable'],
    ['https://www.postgresql.org/docs/current/mvcc.html#levels', 'current'],
    ['https://raw.githubusercontent.com/owner/name/main/README.md', 'main'],
    ['https://github.com/owner/name/blob/master/README.md', 'master'],
    ['https://www.github.com/owner/name/commits/main/src', 'main'],
    ['https://github.com/owner/name', 'owner/name'],
    ['https://pypi.org/project/saddle/', 'project/saddle'],
    ['https://www.npmjs.com/package/@city/saddle', 'package/@city/saddle'],
  ])('warns of %s', (address, moving) => {
    const base = cited(address);
    const place = base.at('frameworks/city.yaml', 'address:');
    expect(base.problems()).toEqual([
      problem('MOVING_SOURCE', { statement: 'city.pace', moving }, { place, warning: true }),
    ]);
    expect(base.inspect().knowledge).not.toBeNull();
  });

  it.each([
    `https://github.com/owner/name/blob/${commit}/docs/stable/guide.md`,
    'https://github.com/owner/name/blob/v3.15.1/src/main/start.ts',
    'https://github.com/owner/name/releases/tag/v2.21.0',
    'https://github.com/owner/main/issues/7',
    'https://pypi.org/project/saddle/2.4/',
    'https://www.npmjs.com/package/saddle/v/2.4.0',
    'https://docs.example.org/2.14/mainland.html',
    'npm:saddle',
  ])('lets %s be', (address) => {
    expect(cited(address).problems()).toEqual([]);
  });

  it('lets an address move where the version says that a copy was read, in either language', () => {
    expect(cited('https://docs.example.org/latest/', 'copy of the page of 2026-10-01').problems()).toEqual([]);
    expect(cited('https://docs.example.org/latest/', '2026-10-01の写し').problems()).toEqual([]);
  });

  it.each(['undated copy', '日付のない写し'])('warns of high confidence in an %s', (version) => {
    const base = cited('https://docs.example.org/latest/', version);
    const place = base.at('frameworks/city.yaml', 'confidence:');
    expect(base.problems()).toEqual([problem('UNDATED_SOURCE', { statement: 'city.pace' }, { place, warning: true })]);
    expect(cited('https://docs.example.org/latest/', version, 'medium').problems()).toEqual([]);
  });
});
