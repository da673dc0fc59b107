import { answersIn } from '../decision/answers-in.ts';
import { isFactor } from '../decision/weighing/factor-range.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { isLanguage } from '../language/language.ts';
import { checkAnswers, mostPriorities } from '../questionnaire/answers/check-answers.ts';
import type { PageState } from './page-state.ts';

/** Longer addresses come from nobody who answered questions. */
const longest = 20_000;

/** What an address names a base by. */
type Named = Pick<Knowledge, 'id' | 'asOf' | 'hash'>;
const editionOf = ({ asOf, hash }: Named) => `${asOf},${hash.slice(0, 8)}`;

/**
 * A state as the part of an address after `#`, with the edition of the base that it is about:
 * `knowledge=article&edition=2021,0a1b2c3d&lang=en&q.goal=research&q.domain=speech,translation`.
 */
export function toAddress(
  { base, language, answers, priorities, matters }: PageState,
  bases: readonly Named[],
): string {
  const named = bases.find((b) => b.id === base);
  const given = Object.entries(answers);
  const weighed = Object.entries(matters).map(([criterion, factor]) => `${criterion}*${factor}`);
  const parts: (readonly [string, string])[] = [
    ['knowledge', base],
    ...(named === undefined ? [] : [['edition', editionOf(named)] as const]),
    ['lang', language],
    ...(given.length === 0 ? [['q', 'none'] as const] : []),
    ...given.map(([question, options]) => [`q.${question}`, options.join(',')] as const),
    ...(priorities.length > 0 ? [['priorities', priorities.join(',')] as const] : []),
    ...(weighed.length > 0 ? [['matters', weighed.join(',')] as const] : []),
  ];
  return parts.map(([key, value]) => `${encode(key)}=${encode(value)}`).join('&');
}
const encode = (text: string) => encodeURIComponent(text).replaceAll('%2C', ',');

export interface ReadAddress {
  readonly state: PageState;
  /** What was left out, as it stands there. */
  readonly unknown: readonly string[];
  /** The edition that it was made with, where it is another one than that of the base here. */
  readonly otherEdition: { readonly made: string; readonly now: string } | null;
}

/**
 * Reads such a part; undefined where it is none (an anchor of the page, nothing). One that names no answers leaves those of
 * the page. Whatever is not known is left out and told in `unknown`: an address is typed, cut and mangled on its way, and the
 * page opens all the same.
 */
export function fromAddress(hash: string, bases: readonly Knowledge[], before: PageState): ReadAddress | undefined {
  const text = hash.replace(/^#/, '').slice(0, longest);
  if (!/^(knowledge|edition|lang|priorities|matters|q|q\.[^=]*)=/.test(text)) return undefined;
  const fields = new URLSearchParams(text);
  const unknown: string[] = [];
  const named = fields.get('knowledge');
  const knowledge = bases.find((b) => b.id === (named ?? before.base)) ?? bases.find((b) => b.id === before.base)!;
  if (named !== null && named !== knowledge.id) unknown.push(named);
  const lang = fields.get('lang');
  if (lang !== null && !isLanguage(lang)) unknown.push(`lang=${lang}`);
  const answers = new Map<string, string[]>();
  for (const key of new Set([...fields.keys()].filter((k) => k.startsWith('q.')))) {
    const id = key.slice(2);
    const [value = '', ...more] = fields.getAll(key);
    // an answer given twice: the first counts
    for (const one of more.map((other) => `${id}=${other}`)) unknown.push(one);
    const question = knowledge.questions.find((q) => q.id === id);
    const options = [...new Set(value.split(',').filter((o) => o !== ''))];
    const known = options.filter((option) => question?.options.some((o) => o.id === option));
    const { complaints } = checkAnswers(knowledge, { answers: { [id]: known } });
    if (known.length > 0 && complaints.length === 0) answers.set(question!.id, known);
    if (known.length < options.length || complaints.length > 0 || question === undefined)
      unknown.push(`${id}=${value}`);
  }
  const wanted = listOf(fields.get('priorities'));
  const priorities = wanted.filter((id) => answers.has(id)).slice(0, mostPriorities);
  for (const one of wanted.filter((id) => !priorities.includes(id)).map((id) => `priorities: ${id}`)) unknown.push(one);
  const matters = listOf(fields.get('matters')).flatMap((part): [string, number][] => {
    const [id = '', written = ''] = part.split('*');
    const factor = Number(written);
    const right = knowledge.criteria.some((c) => c.id === id) && written !== '' && isFactor(factor);
    if (!right) unknown.push(`matters: ${part}`);
    return right && factor !== 1 ? [[id, factor]] : [];
  });
  const silent = ![...fields.keys()].some((key) => /^q(\.|$)/.test(key));
  const stays = answersIn(knowledge, before);
  // in the order of the questions, whatever the order of the address
  const { checked } = checkAnswers(knowledge, silent ? stays : { answers: Object.fromEntries(answers), priorities });
  const made = fields.get('edition');
  const now = editionOf(knowledge);
  return {
    state: {
      base: knowledge.id,
      language: isLanguage(lang) ? lang : before.language,
      answers: checked.answers,
      priorities: checked.priorities,
      matters: silent && !fields.has('matters') ? (stays.matters ?? {}) : Object.fromEntries(matters),
    },
    unknown: unknown.map((part) => part.slice(0, 80)).slice(0, 10),
    otherEdition: made === null || made === now ? null : { made: dateOf(made), now: dateOf(now) },
  };
}

/** Of an edition, its date; with the rest, where two of one day have to be told apart by it. */
const dateOf = (edition: string) => edition.slice(0, 40).replace(',', ', ');
const listOf = (text: string | null) => [...new Set((text ?? '').split(',').filter((part) => part !== ''))];
