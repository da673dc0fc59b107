import type { Plugin } from 'rolldown';

/**
 * `index.mjs` for those who import: the names of `index.cjs`, so that both ways of loading share one copy of everything
 * (an error thrown by one is an instance of the other's class).
 */
export function libraryModule(): Plugin {
  return {
    name: 'library-module',
    generateBundle(_, bundle) {
      const library = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'index');
      if (library?.type !== 'chunk') throw new Error('there is no index to wrap');
      const names = [...library.exports].sort();
      const lines = names.map((name) => `export const ${name} = library.${name};`);
      this.emitFile({
        type: 'asset',
        fileName: 'index.mjs',
        source: `import library from './index.cjs';\n\n${lines.join('\n')}\n`,
      });
    },
  };
}
