import type { Problem } from '../../../errors/problem.ts';
import { problemText } from '../../../errors/problem-text.ts';
import type { Language } from '../../../language/language.ts';
import { shortened } from '../../../typesetting/shortened.ts';
import { visible } from '../../../typesetting/visible.ts';

/** Nobody reads more; what was sent to fill a screen or a disk is not to be sent on. */
export const mostTold = 100;

/** Problems as machine formats have them. */
export function errorDocument(problems: readonly Problem[], language: Language) {
  const rest = problems.length - mostTold;
  return {
    error: {
      code: problems[0]?.code ?? 'USAGE',
      problems: problems.slice(0, mostTold).map((p) => ({
        message: shortened(visible(problemText(p, language), { keepNewlines: true })),
        place: p.place === undefined ? null : shortened(p.place),
        nearest: p.nearest ?? null,
      })),
      ...(rest > 0 ? { more: rest } : {}),
    },
  };
}
