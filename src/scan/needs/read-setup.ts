import { PythonTokens } from '../python/python-tokens.ts';
import type { Need } from './need.ts';
import { requirementName } from './requirement-name.ts';

const lists: Readonly<Record<string, boolean>> = {
  install_requires: false,
  setup_requires: true,
  tests_require: true,
  extras_require: true,
};

/** The strings that setup.py gives as requirements where it writes them out. */
export function readSetup(text: string): Need[] {
  const tokens = new PythonTokens(text);
  const needs: Need[] = [];
  while (tokens.next() !== 'end') {
    const optional = tokens.kind === 'name' && Object.hasOwn(lists, tokens.value) ? lists[tokens.value] : undefined;
    if (optional === undefined) continue;
    tokens.next();
    if (!tokens.is('=')) continue;
    let depth = 0;
    do {
      tokens.next();
      if (tokens.is('[') || tokens.is('{') || tokens.is('(')) depth++;
      else if (tokens.is(']') || tokens.is('}') || tokens.is(')')) depth--;
      else if (tokens.kind === 'string') {
        const name = requirementName(tokens.value.replace(/^\w*('''|"""|'|")/, '').replace(/('''|"""|'|")$/, ''));
        if (name !== undefined) needs.push({ name, line: tokens.line, optional });
      }
    } while (depth > 0 && !isEnd(tokens));
  }
  return needs;
}

const isEnd = ({ kind }: PythonTokens) => kind === 'end';
