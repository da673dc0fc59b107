import type { Model } from '../../decision/model.ts';
import { standingNow } from './standing-now.ts';

/** How many questions an interview from the beginning asks at most: of the core, and beyond it on request. */
export function questionsAhead(model: Model): { readonly core: number; readonly more: number } {
  const { couldStillChange } = standingNow(model, { answers: {}, priorities: [] }, []).proof;
  const core = couldStillChange.filter((q) => model.questions[q]!.core).length;
  return { core, more: couldStillChange.length - core };
}
