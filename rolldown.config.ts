import { readFileSync } from 'node:fs';
import { defineConfig } from 'rolldown';
import { shippedIds } from './src/knowledge/load-shipped.ts';
import { asciiOnly } from './src/package/ascii-only.ts';
import { chunks } from './src/package/chunks.ts';
import { clearStale } from './src/package/clear-stale.ts';
import { compileKnowledge } from './src/package/compile-knowledge.ts';
import { functionsOnly } from './src/package/functions-only.ts';
import { inlineRuntime } from './src/package/inline-runtime.ts';
import { isNode, leaveOut } from './src/package/leave-out.ts';
import { libraryModule } from './src/package/library-module.ts';
import { ownCopy } from './src/package/own-copy.ts';
import { pageAssets } from './src/package/page-assets.ts';
import { plainExports } from './src/package/plain-exports.ts';
import { thirdParty } from './src/package/third-party.ts';

const root = process.cwd();

const program = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as Parameters<typeof thirdParty>[0];
const { version } = program;

const common = {
  platform: 'node' as const,
  plugins: [
    compileKnowledge(`${root}/knowledge`, shippedIds),
    pageAssets(root, version),
    leaveOut(),
    ownCopy('zod', /@modelcontextprotocol/),
    plainExports(),
    functionsOnly(),
    inlineRuntime('cli.cjs'),
    asciiOnly(),
    libraryModule(),
    thirdParty(program),
    clearStale(),
  ],
  transform: { target: 'node20.19', define: { __VERSION__: JSON.stringify(version) } },
  external: isNode,
  resolve: {
    alias: {
      yaml: `${root}/node_modules/yaml/browser/dist/index.js`,
      '@modelcontextprotocol/server/_shims': `${root}/src/package/default-json-schema-validator.ts`,
    },
  },
};

export default defineConfig([
  {
    ...common,
    input: { cli: 'src/cli.ts', index: 'src/index.ts' },
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'dist',
      format: 'cjs',
      minify: true,
      entryFileNames: '[name].cjs',
      chunkFileNames: '[name].cjs',
      exports: 'named',
      codeSplitting: { groups: chunks },
    },
  },
]);
