import { readFileSync } from 'node:fs';
import { type Plugin, rolldown } from 'rolldown';

/** The browser has no `node:crypto`; records need one hash of it. */
const crypto = (root: string): Plugin => ({
  name: 'browser-crypto',
  resolveId: (source) => (source === 'node:crypto' ? `${root}/src/page/browser/create-hash.ts` : null),
});

/** The style, a file a subject, in the order in which what comes later counts. */
const styles = ['base', 'asking', 'result', 'why', 'what-if', 'lists', 'tables', 'layout', 'print'];

/** Puts the script and the style of the page beside the program: each one string, for `page-document.ts`. */
export function pageAssets(root: string, version: string): Plugin {
  return {
    name: 'page-assets',
    async generateBundle() {
      const bundle = await rolldown({
        input: `${root}/src/page/browser/page.ts`,
        platform: 'browser',
        plugins: [crypto(root)],
        transform: { target: 'es2022', define: { __VERSION__: JSON.stringify(version) } },
        tsconfig: false,
      });
      const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false });
      await bundle.close();
      // the page stands in a `script` element
      const script = output[0].code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
      this.emitFile({ type: 'asset', fileName: 'page/page.js', source: script });
      this.emitFile({
        type: 'asset',
        fileName: 'page/page.css',
        source: compact(styles.map((name) => readFileSync(`${root}/src/page/styles/${name}.css`, 'utf8')).join('\n')),
      });
    },
  };
}

/** Without comments and the spaces that nobody needs; no string of ours has any of them. */
const compact = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
