import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import type { JsonSchema } from '../tool.ts';

/** Questions as the fields of a form: nothing is required, so that to leave one out is no answer. */
export function formFields(
  { questions }: Pick<Knowledge, 'questions'>,
  places: readonly number[],
  language: Language,
): Record<string, JsonSchema> {
  return Object.fromEntries(
    places.map((place) => {
      const { id, asks, why, several, options } = questions[place]!;
      const choices = options.map((o) => ({ const: o.id, title: o.label[language] }));
      const about = { title: asks[language], description: why[language] };
      return [
        id,
        several ? { type: 'array', ...about, items: { anyOf: choices } } : { type: 'string', ...about, oneOf: choices },
      ];
    }),
  );
}
