import { isMap } from '../../documents/is-map.ts';
import type { Need } from './need.ts';
import { requirementName } from './requirement-name.ts';

/** What a Pipfile.lock has: all that is installed, whoever asked for it. Undefined where it is none. */
export function readPipfileLock(text: string): Need[] | undefined {
  let lock: unknown;
  try {
    lock = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isMap(lock)) return undefined;
  const lines = text.split('\n');
  return ['default', 'develop'].flatMap((group) => {
    const packages = lock[group];
    return Object.keys(isMap(packages) ? packages : {}).flatMap((written) => {
      const name = requirementName(written);
      // the parser tells no places
      const line = 1 + lines.findIndex((one) => one.trimStart().startsWith(`${JSON.stringify(written)}:`));
      return name === undefined || line === 0 ? [] : [{ name, line, optional: true }];
    });
  });
}
