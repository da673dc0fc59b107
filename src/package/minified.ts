import { minifySync } from '@swc/wasm';

/**
 * A script that does the same in fewer letters.
 *
 * @param kept names that nothing in it is given
 */
export function minified(script: string, kept: readonly string[] = []): string {
  const { code } = minifySync(script, {
    ecma: 2022,
    compress: { ecma: 2022, passes: 3 },
    mangle: { reserved: [...kept] },
    format: { comments: false },
  });
  return code.trim();
}
