import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Question } from '../../src/knowledge/knowledge.ts';

const nasty = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  'none',
  'null',
  'answers',
  'priorities',
  'knowledge',
  'decision',
  'id',
  '<<',
  '*a',
  '&a x',
  '!!js/function',
  '\u0000',
  '\u001b[2J',
  '\u202e',
  '\ud800',
  '日本',
  '1e999',
  '-',
  '?',
  '"',
  "'",
  '{',
  ']',
  'a: b',
  '=',
  'goal=research',
  '# x',
  '---',
  '%YAML 1.1',
];

/** Values that look like answers documents of a base, right and wrong in every way that comes to mind. */
export function answersDocument(questions: readonly Question[]): fc.Arbitrary<unknown> {
  const anyWord = fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 8 }));
  const anyValue = fc.oneof(
    anyWord,
    fc.constantFrom(null, true, false, 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, [], {}, [[]], [null], {
      a: 1,
    }),
    fc.array(anyWord, { maxLength: 3 }),
  );
  const rarely = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 24, arbitrary: usual }, { weight: 1, arbitrary: odd as fc.Arbitrary<T> });
  const answer = (question: Question): fc.Arbitrary<unknown> => {
    const option = fc.constantFrom(...question.options.map((o) => o.id));
    const list = fc.uniqueArray(option, { maxLength: question.several ? 3 : 1 });
    return rarely(fc.oneof<fc.Arbitrary<unknown>[]>(option, option, list), anyValue);
  };
  const entry = fc.constantFrom(...questions).chain((q) => fc.tuple(rarely(fc.constant(q.id), anyWord), answer(q)));
  const map = fc
    .uniqueArray(entry, { maxLength: 6, selector: ([key]) => key })
    .map((entries) => new Map<unknown, unknown>(entries as [unknown, unknown][]));
  const full = fc
    .record({
      answers: rarely(map, anyValue),
      knowledge: rarely(fc.constantFrom(undefined, 'article'), anyValue),
      id: rarely(fc.constantFrom(undefined, 1, 'a'), anyValue),
      priorities: fc.nat(5),
      odd: rarely(fc.constant(undefined), anyValue),
      extra: rarely(fc.constant(undefined), anyWord),
    })
    .map(({ answers, knowledge, id, priorities, odd, extra }) => {
      const keys = answers instanceof Map ? [...answers.keys()].slice(0, priorities) : ['goal'];
      return new Map<unknown, unknown>([
        ['answers', answers],
        ...(knowledge === undefined ? [] : [['knowledge', knowledge] as const]),
        ...(id === undefined ? [] : [['id', id] as const]),
        ...(priorities < 4 ? [['priorities', odd === undefined ? keys : odd] as const] : []),
        ...(extra === undefined ? [] : [[extra, 1] as const]),
      ]);
    });
  return rarely(fc.oneof(map, full), anyValue);
}

/** A document as somebody may write it. */
export const written = (document: unknown, form: 'json' | 'yaml' | 'pairs'): string => {
  if (form === 'json') return toJson(document);
  if (form === 'yaml') return stringify(document, { aliasDuplicateObjects: false });
  const map = document instanceof Map ? ((document.get('answers') as unknown) ?? document) : document;
  return map instanceof Map ? [...map].map(([q, o]) => `${String(q)}=${String(o)}`).join('\n') : String(map);
};

/** JSON of maps too, with keys that an object would not keep. */
function toJson(value: unknown): string {
  if (value instanceof Map)
    return `{${[...value].map(([k, v]) => `${JSON.stringify(String(k))}:${toJson(v)}`).join(',')}}`;
  if (Array.isArray(value)) return `[${value.map(toJson).join(',')}]`;
  return JSON.stringify(value) ?? 'null';
}

const pieces = [...nasty, ...'{}[]",:\'\n\t&*!#|>-%@`\\', '{"goal":', '\r\n', '\uFEFF', '1', 'goal', 'research'];

/** A text with a few pieces put in, taken out, doubled or moved. */
export const damaged = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(text, fc.array(fc.tuple(fc.nat(10_000), fc.nat(6), fc.constantFrom(...pieces), fc.nat(2)), { maxLength: 3 }))
    .map(([whole, edits]) =>
      edits.reduce((now, [place, length, piece, how]) => {
        const at = now.length === 0 ? 0 : place % (now.length + 1);
        const [before, after] = [now.slice(0, at), now.slice(at)];
        if (how === 0) return before + piece + after;
        if (how === 1) return before + after.slice(length);
        return before + after.slice(0, length) + after;
      }, whole),
    );
