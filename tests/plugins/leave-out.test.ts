import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';
import { isNode, leaveOut } from '../../src/package/leave-out.ts';

/** Builds `code` as the only file of a program, or as a package that it imports. */
async function build(code: string, { inPackage = false } = {}): Promise<string> {
  const files: Readonly<Record<string, string>> = {
    '/main.ts': inPackage ? "import used from '/node_modules/some/index.js'; used;" : code,
    '/node_modules/some/index.js': code,
  };
  const bundle = await rolldown({
    input: '/main.ts',
    platform: 'node',
    external: isNode,
    plugins: [
      leaveOut(),
      {
        name: 'files',
        resolveId: (id) => (Object.hasOwn(files, id) ? id : null),
        load: (id) => files[id] ?? null,
      },
    ],
  });
  try {
    const { output } = await bundle.generate({ format: 'cjs' });
    return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
  } finally {
    await bundle.close();
  }
}

describe('what comes late', () => {
  it('builds where only names on the list are used, and loads it then', async () => {
    expect(await build("import { createHash } from 'node:crypto'; createHash('sha256');")).toContain(
      'get createHash()',
    );
    const spawns =
      "const childProcess = require('node:child_process'); module.exports = () => childProcess.spawn('x');";
    expect(await build(spawns, { inPackage: true })).toContain('get spawn()');
  });

  it.each([
    ["const c = require('node:crypto'); module.exports = c.randomBytes(4);", 'add randomBytes of node:crypto'],
    ["const { randomBytes } = require('node:crypto'); module.exports = randomBytes;", 'add randomBytes of node:crypto'],
    ["module.exports = require('crypto').randomBytes(4);", 'add randomBytes of node:crypto'],
    ["const c = require('node:crypto'); module.exports = { ...c };", 'takes node:crypto whole'],
    ["module.exports = Object.keys(require('node:crypto'));", 'takes node:crypto whole'],
    ["const p = require('node:child_process'); module.exports = p.execFile;", 'add execFile of node:child_process'],
  ])('stops the build at a package with %s', async (code, sentence) => {
    await expect(build(code, { inPackage: true })).rejects.toThrow(sentence);
  });

  it.each([
    ["import * as crypto from 'node:crypto'; crypto.createHmac('');", 'import * as crypto takes node:crypto whole'],
    ["import crypto from 'node:crypto'; crypto.createHmac('');", 'import crypto takes node:crypto whole'],
    ["import {\n  createHash,\n  createHmac as zip,\n} from 'node:crypto'; zip(createHash(''));", 'add createHmac'],
    ["export * from 'node:crypto';", 'export * takes node:crypto whole'],
    ["export { createHmac } from 'node:crypto';", 'add createHmac of node:crypto'],
    ["export const zip = () => import('node:crypto');", 'import() takes node:crypto whole'],
  ])('stops the build at %s', async (code, sentence) => {
    await expect(build(code)).rejects.toThrow(sentence);
  });

  it('lets types through: they are gone when it runs', async () => {
    const types = "import type { Hash } from 'node:crypto'; import { type Hmac, createHash } from 'node:crypto';";
    await expect(build(`${types} export const a: Hash | Hmac = createHash('sha256');`)).resolves.toContain(
      'createHash',
    );
  });
});
