import { expect, it } from 'vitest';
import { showsHyperlinks } from '../../src/typesetting/shows-hyperlinks.ts';

const shows = (env: Readonly<Record<string, string>>, isTTY = true) => showsHyperlinks({ env, isTTY });

it.each([
  [{ TERM_PROGRAM: 'iTerm.app' }, true],
  [{ TERM_PROGRAM: 'Apple_Terminal' }, false],
  [{ TERM: 'xterm-kitty' }, true],
  [{ TERM: 'xterm-256color' }, false],
  [{ VTE_VERSION: '5000' }, true],
  [{ VTE_VERSION: '4999' }, false],
  [{ WT_SESSION: '1' }, true],
  [{ KONSOLE_VERSION: '220401' }, true],
  [{ DOMTERM: 'version=2' }, true],
  [{ WT_SESSION: '', KONSOLE_VERSION: '', DOMTERM: '' }, false],
  [{}, false],
  [{ TERM: 'dumb', WT_SESSION: '1' }, false],
  [{ CI: 'true', WT_SESSION: '1' }, false],
])('a terminal is known to follow links by what it says of itself: %j: %s', (env, expected) => {
  expect(shows(env)).toBe(expected);
  // a pipe is no terminal, whoever reads it
  expect(shows(env, false)).toBe(false);
});

it.each([
  ['1', true],
  ['yes', true],
  ['0', false],
  ['false', false],
])('FORCE_HYPERLINK=%s decides otherwise, pipe or not', (forced, expected) => {
  for (const env of [{}, { WT_SESSION: '1' }, { TERM: 'dumb' }])
    expect([shows({ ...env, FORCE_HYPERLINK: forced }), shows({ ...env, FORCE_HYPERLINK: forced }, false)]).toEqual([
      expected,
      expected,
    ]);
  expect(shows({ FORCE_HYPERLINK: '', WT_SESSION: '1' })).toBe(true);
  expect(shows({ FORCE_HYPERLINK: '' })).toBe(false);
});
