import { imageName } from './image-name.ts';
import type { Need } from './need.ts';
import { requirementName } from './requirement-name.ts';

/** The images of FROM without tag or digest, and the packages of `pip install` in RUN. A line of `#` is a comment. */
export function readDockerfile(text: string): Need[] {
  const needs: Need[] = [];
  /** What ARG sets before an image is named with it. */
  const set = new Map<string, string>();
  let joined = '';
  let first = 1;
  text.split('\n').forEach((raw, i) => {
    const line = raw.trim();
    if (line.startsWith('#')) return;
    if (joined === '') first = i + 1;
    joined += ` ${line.replace(/\\$/, '')}`;
    if (line.endsWith('\\')) return;
    const [word = '', ...rest] = joined.trim().split(/\s+/);
    joined = '';
    if (/^arg$/i.test(word)) {
      const [, name, value] = /^(\w+)=["']?([^"']*)["']?$/.exec(rest.join(' ')) ?? [];
      if (name !== undefined && value !== undefined) set.set(name, filled(value, set));
    } else if (/^from$/i.test(word)) {
      const named = rest.find((part) => !part.startsWith('--'));
      const image = named === undefined ? undefined : filled(named, set).toLowerCase();
      if (image !== undefined) needs.push({ name: imageName(image), line: first, optional: false });
    } else if (/^run$/i.test(word)) for (const one of installed(rest, first)) needs.push(one);
  });
  return needs;
}

/** `${NAME}` and `$NAME` by what is set; what is not stays as it is written. */
const filled = (text: string, set: ReadonlyMap<string, string>): string =>
  text.replaceAll(/\$\{(\w+)\}|\$(\w+)/g, (whole, braced, bare) => set.get(braced ?? bare) ?? whole);

function installed(words: readonly string[], line: number): Need[] {
  const needs: Need[] = [];
  let installing = false;
  words.forEach((word, i) => {
    if (/^(&&|\|\||;|\|)$/.test(word)) installing = false;
    else if (word === 'install' && /^(pip[\d.]*|conda|mamba)$/.test(words[i - 1] ?? '')) installing = true;
    else if (installing && !word.startsWith('-')) {
      const name = requirementName(word.replaceAll(/["';]/g, ''));
      if (name !== undefined) needs.push({ name, line, optional: false });
      if (word.endsWith(';')) installing = false;
    }
  });
  return needs;
}
