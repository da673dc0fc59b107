import type { Plugin } from 'rolldown';

const entry = '\0commander';
const ownFiles = /node_modules\/commander\/lib\/\w+\.js$/;

/**
 * Commander as ES modules. It comes as CommonJS, each file a function that is compiled when it is called, with everything
 * in it; hoisted into one scope its code is compiled as it is used, and what nobody uses is dropped.
 */
export function hoistCommander(root: string): Plugin {
  const lib = `${root}/node_modules/commander/lib`;
  return {
    name: 'hoist-commander',
    resolveId: (source) => (source === 'commander' ? entry : null),
    load: (id) =>
      id === entry
        ? `export { Command } from ${JSON.stringify(`${lib}/command.js`)};
           export { CommanderError } from ${JSON.stringify(`${lib}/error.js`)};
           export { Option } from ${JSON.stringify(`${lib}/option.js`)};`
        : null,
    transform(code, id) {
      if (!ownFiles.test(id.replaceAll('\\', '/'))) return null;
      const hoisted = code
        .replace(/^const (\{[^}]+\}) = require\('(\.[^']+?)(?:\.js)?'\);/gm, "import $1 from '$2.js';")
        .replace(/^exports\.(\w+) = (\w+);/gm, (line, name: string, value: string) =>
          name === value ? `export { ${name} };` : line,
        );
      const left = /^.*(?:\bexports\.|require\('\.).*$/m.exec(hoisted);
      if (left !== null) this.error(`${id}: commander is written in another way now: ${left[0]}`);
      return { code: hoisted, moduleType: 'js' };
    },
  };
}
