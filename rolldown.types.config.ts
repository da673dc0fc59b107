import { defineConfig } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';

/** The library's types in one file that needs no other; what `import` finds hands on what `require` finds, as `index.mjs` does. */
export default defineConfig({
  input: { index: 'src/index.ts' },
  external: /^node:/,
  plugins: [
    dts({ emitDtsOnly: true }),
    {
      name: 'types-of-module',
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: 'index.d.mts', source: "export * from './index.cjs';\n" });
      },
    },
  ],
  output: { dir: 'dist', format: 'es', entryFileNames: '[name].cts' },
});
