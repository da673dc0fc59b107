import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isShipped, shippedBases } from '../../knowledge/load-shipped.ts';
import { isLanguage, type Language, languages } from '../../language/language.ts';
import type { Call, World } from '../call/command.ts';
import { localeTag } from '../call/language-of.ts';
import { baseName } from './find-knowledge.ts';

/** A base as it is told: to people in `language`, to programs in `machine`. */
export interface Told {
  readonly knowledge: Knowledge;
  readonly language: Language;
  readonly machine: Language;
}

/**
 * In which language a base is told: the one asked for, the locale's where the base has it, else its own. A language that
 * the program does not speak is that of the base's texts alone; the program's sentences are then in English. Throws a
 * UserError where the base has not the language that `--lang` names. `asked` is what the base was found by.
 */
export async function tell(
  knowledge: Knowledge,
  asked: string | undefined,
  { options: { lang } }: Call,
  { env }: Pick<World, 'env'>,
): Promise<Told> {
  const own = knowledge.languages;
  const wanted = lang === undefined ? undefined : sameTag(lang, own);
  if (lang !== undefined && wanted === undefined) {
    const expected = { kind: 'one-of', choices: own } as const;
    throw new UserError([problem('BAD_VALUE', { option: '--lang', found: lang, expected })]);
  }
  const spoken = own.find(isLanguage) ?? languages[0];
  const machine = own.includes(languages[0]) ? languages[0] : spoken;
  const tag = wanted ?? sameTag(localeTag(env) ?? '', own);
  if (tag === undefined) return { knowledge, language: spoken, machine };
  if (isLanguage(tag)) return { knowledge, language: tag, machine: lang === undefined ? machine : tag };
  const name = baseName(asked);
  if (isShipped(name)) return { knowledge, language: languages[0], machine };
  const { tellKnowledgeIn } = await import('../../knowledge/load-knowledge.ts');
  return {
    knowledge: tellKnowledgeIn(tag, name, knowledge, shippedBases),
    language: languages[0],
    machine: languages[0],
  };
}

/** `pt-BR` is told in pt where there is nothing nearer. */
function sameTag(tag: string, own: readonly string[]): string | undefined {
  const lower = tag.toLowerCase();
  return own.find((one) => one.toLowerCase() === lower) ?? own.find((one) => one.toLowerCase() === lower.split('-')[0]);
}
