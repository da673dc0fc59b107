import { expect, test } from 'vitest';
import { startedAs } from '../../src/program/started-as.ts';

const from = (script: string, env: Record<string, string> = {}) => startedAs({ script, env, folder: '/home/ann/fw' });
const start = { npm_lifecycle_event: 'start', npm_command: 'start', npm_package_name: 'fw-advisor' };

test.each([
  { how: 'node, in the clone', script: '/home/ann/fw/bin/fw-advisor.js', called: 'node bin/fw-advisor.js' },
  { how: 'node, elsewhere', script: '/opt/fw/bin/fw-advisor.js', called: 'node /opt/fw/bin/fw-advisor.js' },
  {
    how: 'beside a folder of the same beginning',
    script: '/home/ann/fw2/bin/a.js',
    called: 'node /home/ann/fw2/bin/a.js',
  },
  { how: 'a folder with a space', script: '/home/ann/fw/my bin/a.js', called: "node 'my bin/a.js'" },
  { how: 'a link on the path', script: '/usr/local/bin/fw-advisor', called: 'fw-advisor' },
  { how: 'a package’s own', script: '/home/ann/fw/node_modules/.bin/fw-advisor', called: 'npx fw-advisor' },
  {
    how: 'a wrapper of Windows',
    script: 'C:\\p\\node_modules\\fw-advisor\\bin\\fw-advisor.js',
    called: 'npx fw-advisor',
  },
])('$how: $called', ({ script, called }) => {
  expect(from(script)).toBe(called);
});

test('npm start is told from the scripts of other packages and from npx', () => {
  const script = '/home/ann/fw/bin/fw-advisor.js';
  expect(from(script, start)).toBe('npm start --');
  expect(from(script, { ...start, npm_package_name: 'other' })).toBe('node bin/fw-advisor.js');
  expect(from('/usr/bin/fw-advisor', { ...start, npm_lifecycle_event: 'advise' })).toBe('fw-advisor');
  const npx = { npm_command: 'exec', npm_lifecycle_event: 'npx' };
  expect(from('/home/ann/.npm/_npx/0655/node_modules/.bin/fw-advisor', npx)).toBe('npx fw-advisor');
  // another program that npx runs, and that starts this one
  expect(from(script, npx)).toBe('node bin/fw-advisor.js');
});

test('where nobody knows the file it has its own name', () => {
  expect(startedAs({ script: undefined, env: {}, folder: '/' })).toBe('fw-advisor');
});
