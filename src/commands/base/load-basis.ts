import type { Basis } from '../../decision/basis.ts';
import { loadCompiled, type ShippedId } from '../../knowledge/load-shipped.ts';

const loaded = new Map<ShippedId, Basis>();

/** The part of a base that decides, as the build made it; read once, however many decisions ask. */
export function loadBasis(id: ShippedId): Basis {
  const basis = loaded.get(id) ?? (loadCompiled(`${id}.basis`) as Basis);
  loaded.set(id, basis);
  return basis;
}
