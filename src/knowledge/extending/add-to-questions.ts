import type { AuthoredBase, AuthoredPart } from '../authored-base.ts';
import type { Shadows } from './extend-base.ts';
import { placedBy } from './placed-by.ts';
import { together } from './together.ts';

type Questions = AuthoredBase['questions'];
type Question = NonNullable<Questions>['data'][number];

/**
 * The questions of a base in their order, each with the options that another adds to it or replaces of it, then the
 * questions of the other. A question that says what it asks replaces one of the same id.
 */
export function addToQuestions(own: AuthoredPart['questions'], base: Questions, told: Shadows): Questions {
  if (own === undefined || base === undefined) return base;
  const { file, data } = own;
  const indices = new Map(data.map(({ id }, i) => [id, i]));
  /** For every question its index in the own file, and how many of its options are that file's: they come first there, and last here. */
  const places: { readonly index: number; readonly options: readonly (number | undefined)[] }[] = [];
  const questions = base.data.map((question): Question => {
    const index = indices.get(question.id);
    if (index === undefined) {
      places.push({ index: -1, options: [] });
      return question;
    }
    const mine = data[index]!;
    if ('asks' in mine) {
      told('question', question.id, file.place([index, 'id']));
      places.push({ index, options: mine.options.map((_, o) => o) });
      return mine;
    }
    const all = together(mine.options, question.options, idOf, (id, o) =>
      told('option', `${question.id}=${id}`, file.place([index, 'options', o, 'id'])),
    );
    // in the order of the base, then one's own
    const options = [
      ...question.options.map(({ id }) => all.find((option) => option.id === id)!),
      ...mine.options.filter(({ id }) => !question.options.some((option) => option.id === id)),
    ];
    places.push({ index, options: options.map((option) => indexIn(mine.options, option)) });
    return { ...question, options };
  });
  const added = data.flatMap((question, index) => {
    if (base.data.some(({ id }) => id === question.id) || !('asks' in question)) return [];
    places.push({ index, options: question.options.map((_, o) => o) });
    return [question];
  });
  return {
    ...placedBy(own, ([question, key, option, ...path]) => {
      const at = typeof question === 'number' ? places[question] : undefined;
      if (at === undefined || at.index < 0) return file.place([]);
      if (key === undefined) return file.place([at.index]);
      if (key !== 'options' || typeof option !== 'number')
        return file.place([at.index, key, option, ...path].filter((step) => step !== undefined));
      const where = at.options[option];
      return file.place(where === undefined ? [at.index] : [at.index, 'options', where, ...path]);
    }),
    data: [...questions, ...added],
  };
}

const idOf = ({ id }: { readonly id: string }) => id;

function indexIn<T>(list: readonly T[], one: T): number | undefined {
  const index = list.indexOf(one);
  return index < 0 ? undefined : index;
}
