import type { YamlDocument } from '../../documents/yaml/yaml-document.ts';
import { nearest } from '../../errors/nearest.ts';
import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import { isShipped, shippedIds } from '../../knowledge/load-shipped.ts';
import type { RecordFile } from '../../report/record/record-file.ts';
import { baseFolderFrom } from '../base/base-name-in.ts';
import { type Base, findBase } from '../base/find-base.ts';

/**
 * The base that decided: one of those that `--knowledge` names, by its id, else the one that the record names, one that ships
 * or a folder. Each is read once for all files.
 */
export async function baseOfRecord(
  { knowledge: named, decision }: RecordFile,
  document: YamlDocument,
  asked: readonly string[],
  bases: Map<string, Base>,
): Promise<Base> {
  const read = async (name: string) => {
    const base = bases.get(name) ?? (await findBase(name));
    bases.set(name, base);
    return base;
  };
  const { id } = decision.knowledge;
  for (const name of asked) {
    const base = await read(name);
    if (base.knowledge.id === id) return base;
  }
  const place = document.place(['knowledge']);
  const folder = isShipped(named) ? named : baseFolderFrom(document.name, named);
  if (folder === undefined) {
    if (asked.length > 0) throw otherKnowledge(asked.map((name) => bases.get(name)!.knowledge.id).join(', '));
    throw new UserError([problem('OTHER_BASE_NEEDED', { base: id }, { place, nearest: nearest(id, shippedIds) })]);
  }
  const base = await read(folder);
  if (base.knowledge.id !== id) throw otherKnowledge(base.knowledge.id);
  return base;

  function otherKnowledge(found: string): UserError {
    return new UserError([problem('OTHER_KNOWLEDGE', { asked: found, file: id }, { place })]);
  }
}
