import type { Basis } from '../../decision/basis.ts';
import { loadCompiled, type ShippedId } from '../../knowledge/load-shipped.ts';

/** The part of a base that decides, as the build made it. */
export const loadBasis = (id: ShippedId): Basis => loadCompiled(`${id}.basis`) as Basis;
