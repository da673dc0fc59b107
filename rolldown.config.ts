import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'rolldown';
import { compileKnowledge } from './src/knowledge/compile-knowledge.ts';
import { shippedIds } from './src/knowledge/shipped-knowledge.ts';

const root = process.cwd();

const globals: Record<string, string> = {
  // the exports of node:process are getters that open stdin and stdout; the global does not
  'node:process': 'module.exports = globalThis.process',
  process: 'module.exports = globalThis.process',
  // only commander's executable subcommands start a process
  'node:child_process': 'module.exports = { get spawn() { return require("child_process").spawn } }',
  // cli-table3 colours through it if it is there; colours are ours
  '@colors/colors/safe': 'module.exports = {}',
  // Inquirer's editor prompt is not used and brings a table of encodings
  '@inquirer/editor': 'module.exports = { default() { throw new Error("no editor prompt") } }',
};

/** Leaves out what is never used and costs start-up time. */
function leaveOut(): Plugin {
  return {
    name: 'leave-out',
    resolveId: (source, importer) => {
      return Object.hasOwn(globals, source) && importer?.includes('node_modules') ? `\0stub:${source}` : null;
    },
    load: (id) => (id.startsWith('\0stub:') ? { code: globals[id.slice('\0stub:'.length)]!, moduleType: 'js' } : null),
  };
}

const version = (JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string }).version;

const common = {
  platform: 'node' as const,
  plugins: [compileKnowledge(`${root}/knowledge`, shippedIds), leaveOut()],
  transform: { target: 'node20.19', define: { __VERSION__: JSON.stringify(version) } },
  external: /^node:/,
};

export default defineConfig([
  {
    ...common,
    input: { cli: 'src/cli.ts', index: 'src/index.ts' },
    output: {
      dir: 'dist',
      format: 'cjs',
      minify: true,
      cleanDir: true,
      entryFileNames: '[name].cjs',
      chunkFileNames: '[name].cjs',
      exports: 'named',
    },
  },
]);
