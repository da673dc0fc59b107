import { buildModel } from '../../src/decision/build-model.ts';
import type { Model } from '../../src/decision/model.ts';
import type { Criterion, Importance, Importances, Option, Question } from '../../src/knowledge/knowledge.ts';

/** Points for frameworks. Each is judged by a criterion of its own, so 4 for `a` move its lead over all others by 4. */
export type Worth = Readonly<Record<string, 1 | 2 | 4>>;

const words: Readonly<Record<1 | 2 | 4, Importance>> = { 1: 'minor', 2: 'normal', 4: 'major' };
const importances = (worth: Worth): Importances =>
  Object.fromEntries(Object.entries(worth).map(([framework, points]) => [framework, words[points]]));
const both = (text: string) => ({ en: text, ja: `${text} (ja)` });

/** `without` is excluded by the option; `assumes` is what it assumes, in quarters of what it says, while the owner is not answered. */
export const option = (
  id: string,
  worth: Worth = {},
  { without, assumes = {} }: { without?: string; assumes?: Worth } = {},
): Option => ({
  id,
  label: both(id),
  importance: importances(worth),
  ...(without === undefined ? {} : { requires: { [`other-than-${without}`]: 'yes' } }),
  ...(Object.keys(assumes).length === 0 ? {} : { assumes: importances(assumes) }),
});

export const question = (id: string, options: readonly Option[], more: Partial<Question> = {}): Question => ({
  id,
  tier: 'core',
  asks: both(`${id}?`),
  why: both(`why ${id}`),
  basis: [],
  options,
  ...more,
});

/** A question whose answers speak for `a` or for `b`, with so many points. */
export const duelling = (id: string, points: 1 | 2 | 4, more: Partial<Question> = {}): Question =>
  question(id, [option('a', { a: points }), option('b', { b: points })], more);

export function modelOf(frameworks: readonly string[], questions: readonly Question[]): Model {
  const criterion = (id: string): Criterion => ({
    id,
    name: both(id),
    asks: both(id),
    levels: [
      { id: 'no', value: 0, name: both('no'), means: both('no') },
      { id: 'yes', value: 1, name: both('yes'), means: both('yes') },
    ],
    reviewAfterDays: 1,
    basis: [],
  });
  const judged = (yes: boolean) => ({ level: yes ? 'yes' : 'no', because: both('because'), evidence: [] });
  return buildModel({
    questions,
    criteria: frameworks.flatMap((id) => [criterion(id), criterion(`other-than-${id}`)]),
    frameworks: frameworks.map((id) => ({
      id,
      name: id.toUpperCase(),
      summary: both(id),
      overview: {},
      examples: [],
      assessments: Object.fromEntries(
        frameworks.flatMap((other) => [
          [other, judged(other === id)],
          [`other-than-${other}`, judged(other !== id)],
        ]),
      ),
    })),
  });
}
