import type { Plugin } from 'rolldown';

const file = 'rolldown-runtime.cjs';
const required = `require("./${file}")`;

/**
 * Puts the few lines that hold chunks together into the chunk that every other one loads anyway: a file of their own
 * costs more to find and to open than they are worth.
 */
export function inlineRuntime(host: string): Plugin {
  return {
    name: 'inline-runtime',
    generateBundle(_, bundle) {
      const runtime = bundle[file];
      const first = bundle[host];
      if (runtime?.type !== 'chunk' || first?.type !== 'chunk') throw new Error(`there is no ${file}, or no ${host}`);
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || chunk === runtime || chunk === first) continue;
        chunk.code = chunk.code.replace(required, `require("./${host}").runtime`);
      }
      const own = `(exports.runtime=((exports)=>{${runtime.code}return exports})({}))`;
      if (!first.code.includes(required)) throw new Error(`${host} does without ${file}`);
      first.code = first.code.replace(required, () => own);
      delete bundle[file];
    },
  };
}
