import { parse } from 'smol-toml';
import { isMap } from '../../documents/is-map.ts';
import type { Need } from './need.ts';
import { requirementName } from './requirement-name.ts';

type Table = Readonly<Record<string, unknown>>;
const tableOf = (value: unknown, ...keys: string[]): Table =>
  keys.reduce<Table>((table, key) => asTable(Object.hasOwn(table, key) ? table[key] : undefined), asTable(value));
const asTable = (value: unknown): Table => (isMap(value) ? value : {});
const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/**
 * What pyproject.toml (PEP 621, PEP 735, Poetry, pixi), a Pipfile or a lock file in TOML asks for; undefined where it is no
 * TOML. The parser tells no places: a requirement's line is the first on which it stands.
 */
export function readToml(text: string): Need[] | undefined {
  let data: Table;
  try {
    data = asTable(parse(text, { integersAsBigInt: 'asNeeded' }));
  } catch {
    return undefined;
  }
  const needs: Need[] = [];
  const add = (written: string, optional: boolean) => {
    const name = requirementName(written);
    if (name !== undefined) needs.push({ name, line: lineOf(text, written), optional });
  };
  const lists = (table: Table, optional: boolean) => {
    for (const list of Object.values(table)) for (const one of textsOf(list)) add(one, optional);
  };
  const keys = (table: Table, optional: boolean) => {
    for (const [name, value] of Object.entries(table)) add(name, optional || asTable(value).optional === true);
  };
  for (const one of textsOf(tableOf(data, 'project').dependencies)) add(one, false);
  for (const one of textsOf(tableOf(data, 'build-system').requires)) add(one, true);
  lists(tableOf(data, 'project', 'optional-dependencies'), true);
  lists(tableOf(data, 'dependency-groups'), true);
  const poetry = tableOf(data, 'tool', 'poetry');
  keys(tableOf(poetry, 'dependencies'), false);
  keys(tableOf(poetry, 'dev-dependencies'), true);
  for (const group of Object.values(tableOf(poetry, 'group'))) keys(tableOf(group, 'dependencies'), true);
  for (const pixi of [tableOf(data, 'tool', 'pixi'), data]) {
    keys(tableOf(pixi, 'dependencies'), false);
    keys(tableOf(pixi, 'pypi-dependencies'), false);
  }
  // Pipfile
  keys(tableOf(data, 'packages'), false);
  keys(tableOf(data, 'dev-packages'), true);
  // poetry.lock, uv.lock, pdm.lock: all that is installed, whoever asked for it
  if (Array.isArray(data.package))
    for (const one of data.package) {
      const { name } = asTable(one);
      if (typeof name === 'string') add(name, true);
    }
  return needs;
}

const lineOf = (text: string, written: string) => {
  const at = text.indexOf(written);
  let line = 1;
  for (let lf = text.indexOf('\n'); lf !== -1 && lf < at; lf = text.indexOf('\n', lf + 1)) line++;
  return line;
};
