import { expect, test } from 'vitest';
import { asStarted } from '../../src/typesetting/as-started.ts';

const npm = (text: string) => asStarted(text, 'npm start --');

test('commands are called as the program was started', () => {
  expect(npm('To go on: fw-advisor recommend --set goal=research')).toBe(
    'To go on: npm start -- recommend --set goal=research',
  );
  expect(npm(`echo '{}' | fw-advisor recommend -`)).toBe(`echo '{}' | npm start -- recommend -`);
  expect(npm(`printf 'goal=research\\n' | fw-advisor`)).toBe(`printf 'goal=research\\n' | npm start --`);
  expect(npm('Usage: fw-advisor [recommend] [options]')).toBe('Usage: npm start -- [recommend] [options]');
});

test('the name of the program stays where it is no command', () => {
  for (const text of ['fw-advisor: no such file', 'take a newer fw-advisor', '.fw-advisor-1.tmp', 'urn:fw-advisor:x'])
    expect(npm(text)).toBe(text);
});
