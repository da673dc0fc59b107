import { expect, it } from 'vitest';
import { annotation } from '../../../src/report/annotations/annotation.ts';

it.each([
  ['a message alone', { message: 'one' }, '::error title=fw-advisor::one'],
  [
    'where it is, and what it comes to',
    { file: 'a/b.yaml', line: 3, title: 'Out', message: 'one' },
    '::error file=a/b.yaml,line=3,title=Out::one',
  ],
  ['a line of no file', { line: 3, message: 'one' }, '::error title=fw-advisor::one'],
  ['lines of a message', { message: 'one\ntwo\r\nthree' }, '::error title=fw-advisor::one%0Atwo%0D%0Athree'],
  ['what looks like an escape', { message: '100%0A, 5%' }, '::error title=fw-advisor::100%250A, 5%25'],
  ['a message that tells another', { message: 'a\n::set-env::b' }, '::error title=fw-advisor::a%0A::set-env::b'],
  [
    'a path and a title that end theirs',
    { file: 'a,line=1::b%\n.yaml', title: 'x::y,z\r', message: '' },
    '::error file=a%2Cline=1%3A%3Ab%25%0A.yaml,title=x%3A%3Ay%2Cz%0D::',
  ],
  ['what acts on a terminal', { message: '\u001b[2J' }, '::error title=fw-advisor::\\u{1b}[2J'],
] as const)('%s', (_, given, wanted) => {
  expect(annotation({ level: 'error', file: undefined, line: undefined, ...given })).toBe(wanted);
});

it('has the level that it is told', () => {
  const levels = (['error', 'warning', 'notice'] as const).map((level) =>
    annotation({ level, file: undefined, line: undefined, message: '' }),
  );
  expect(levels).toEqual(['::error title=fw-advisor::', '::warning title=fw-advisor::', '::notice title=fw-advisor::']);
});
