import { isFactor } from '../decision/weighing/factor-range.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { isLanguage } from '../language/language.ts';
import { checkAnswers, mostPriorities } from '../questionnaire/answers/check-answers.ts';
import type { PageState } from './page-state.ts';

/** Longer addresses come from nobody who answered questions. */
const longest = 20_000;

/** A state as the part of an address after `#`: `knowledge=article&lang=en&q.goal=research&q.domain=speech,translation`. */
export function toAddress({ base, language, answers, priorities, matters }: PageState): string {
  const parts = [
    ['knowledge', base],
    ['lang', language],
    ...Object.entries(answers).map(([question, options]) => [`q.${question}`, options.join(',')]),
    ...(priorities.length > 0 ? [['priorities', priorities.join(',')]] : []),
    ...(Object.keys(matters).length > 0
      ? [
          [
            'matters',
            Object.entries(matters)
              .map(([criterion, factor]) => `${criterion}*${factor}`)
              .join(','),
          ],
        ]
      : []),
  ];
  return parts.map(([key, value]) => `${encode(key!)}=${encode(value!)}`).join('&');
}

const encode = (text: string) => encodeURIComponent(text).replaceAll('%2C', ',');

/**
 * Reads such a part; undefined where it is none (an anchor of the page, nothing). Whatever is not known is left out and
 * told in `unknown`: an address is typed, cut and mangled on its way, and the page opens all the same.
 */
export function fromAddress(
  hash: string,
  bases: readonly Knowledge[],
  before: PageState,
): { state: PageState; unknown: readonly string[] } | undefined {
  const text = hash.replace(/^#/, '').slice(0, longest);
  if (!/^(knowledge|lang|priorities|matters|q\.[^=]*)=/.test(text)) return undefined;
  const fields = new URLSearchParams(text);
  const unknown: string[] = [];
  const named = fields.get('knowledge');
  const knowledge = bases.find((b) => b.id === (named ?? before.base)) ?? bases.find((b) => b.id === before.base)!;
  if (named !== null && named !== knowledge.id) unknown.push(named);
  const lang = fields.get('lang');
  const answers = new Map<string, string[]>();
  for (const [key, value] of fields) {
    if (!key.startsWith('q.')) continue;
    const question = knowledge.questions.find((q) => q.id === key.slice(2));
    const options = [...new Set(value.split(',').filter((o) => o !== ''))];
    const known = options.filter((option) => question?.options.some((o) => o.id === option));
    const { complaints } = checkAnswers(knowledge, { answers: { [key.slice(2)]: known } });
    if (known.length > 0 && complaints.length === 0) answers.set(question!.id, known);
    if (known.length < options.length || complaints.length > 0 || question === undefined)
      unknown.push(`${key.slice(2)}=${value}`);
  }
  const priorities = listOf(fields.get('priorities')).filter((id) => answers.has(id));
  const matters = listOf(fields.get('matters')).flatMap((part): [string, number][] => {
    const [id = '', written = ''] = part.split('*');
    const factor = Number(written);
    const right = knowledge.criteria.some((c) => c.id === id) && written !== '' && isFactor(factor);
    if (!right) unknown.push(`matters: ${part}`);
    return right && factor !== 1 ? [[id, factor]] : [];
  });
  // in the order of the questions, whatever the order of the address
  const document = { answers: Object.fromEntries(answers), priorities: priorities.slice(0, mostPriorities) };
  const { checked } = checkAnswers(knowledge, document);
  return {
    state: {
      base: knowledge.id,
      language: isLanguage(lang) ? lang : before.language,
      answers: checked.answers,
      priorities: checked.priorities,
      matters: Object.fromEntries(matters),
    },
    unknown: unknown.map((part) => part.slice(0, 80)).slice(0, 10),
  };
}

const listOf = (text: string | null) => [...new Set((text ?? '').split(',').filter((part) => part !== ''))];
