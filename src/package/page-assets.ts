import { readFileSync } from 'node:fs';
import { type Plugin, rolldown } from 'rolldown';
import { minified } from './minified.ts';
import { names, textsApart } from './texts-apart.ts';

/** The browser has no `node:crypto`; records need one hash of it. */
const crypto = (root: string): Plugin => ({
  name: 'browser-crypto',
  resolveId: (source) => (source === 'node:crypto' ? `${root}/src/page/browser/create-hash.ts` : null),
});

/** The style, a file a subject, in the order in which what comes later counts. */
const styles = ['base', 'asking', 'result', 'why', 'what-if', 'lists', 'tables', 'layout', 'print'];

/**
 * Puts the script and the style of the page beside the program, each one string, for `page-document.ts`; and the texts of the
 * script apart, to be packed with the bases.
 */
export function pageAssets(root: string, version: string): Plugin {
  const bundled = async (name: string): Promise<string> => {
    const bundle = await rolldown({
      input: `${root}/src/page/browser/${name}.ts`,
      platform: 'browser',
      plugins: [crypto(root)],
      transform: { target: 'es2022', define: { __VERSION__: JSON.stringify(version) } },
      tsconfig: false,
    });
    const { output } = await bundle.generate({ format: 'iife', name, exports: 'named' });
    await bundle.close();
    return minified(output[0].code, Object.values(names));
  };
  return {
    name: 'page-assets',
    async generateBundle() {
      const program = textsApart(await bundled('page'));
      const start = await bundled('start');
      // in brackets of its own V8 takes it for what is called soon, and does not parse it twice; the page stands in a `script` element
      const script = `(program=>{${start}})((function(${Object.values(names)}){${program.code}return page}))`
        .replaceAll('</script', '<\\/script')
        .replaceAll('<!--', '<\\!--');
      this.emitFile({ type: 'asset', fileName: 'page/page.json', source: JSON.stringify(program.texts) });
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
