import type { Need } from './need.ts';
import { readRequirements } from './read-requirements.ts';

/** The requirements in setup.cfg: indented lines below `install_requires`, or below the extras. */
export function readSetupCfg(text: string): Need[] {
  let section = '';
  let key = '';
  return text.split('\n').flatMap((line, i) => {
    const head = /^\[(.*)\]\s*$/.exec(line)?.[1];
    if (head !== undefined) section = head;
    const entry = /^(\w[\w.-]*)\s*=(.*)$/.exec(line);
    if (entry) key = entry[1]!;
    const optional = section === 'options.extras_require';
    if (!optional && !(section === 'options' && key === 'install_requires')) return [];
    const written = entry ? entry[2]! : /^\s/.test(line) ? line : '';
    return readRequirements(written, optional).map((need) => ({ ...need, line: i + 1 }));
  });
}
