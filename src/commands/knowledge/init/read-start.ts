import { basename, resolve } from 'node:path';
import { type Problem, problem } from '../../../errors/problem.ts';
import type { ShapeFormat } from '../../../errors/problems/shape-problems.ts';
import { UserError } from '../../../errors/user-error.ts';
import { idFrom } from '../../../language/id-from.ts';
import type { Start } from './start.ts';

/** What was given of it, as it was typed. */
export interface Given {
  readonly id?: string | undefined;
  readonly languages?: readonly string[] | undefined;
  /** `text`, in the first language, or `tag=text`. */
  readonly title?: readonly string[] | undefined;
  /** `one,several`, likewise. */
  readonly called?: readonly string[] | undefined;
  /** `name`, or `id=name`. */
  readonly alternatives?: readonly string[] | undefined;
}

/** Throws a UserError with everything that is missing, and everything that is wrong. */
export function readStart(folder: string, given: Given, today: string): Start {
  const problems: Problem[] = [];
  const refuse = (path: string, text: string, expected: ShapeFormat) =>
    problems.push(
      problem('SHAPE', { path, found: { kind: 'text', shown: JSON.stringify(text) }, issue: 'format', expected }),
    );
  const languages = given.languages ?? tagsOf([...(given.title ?? []), ...(given.called ?? [])]);
  for (const tag of languages)
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)) refuse('--languages', tag, 'language');
  const id = given.id ?? idFrom(basename(resolve(folder)));
  if (!isId(id)) refuse('--id', id, 'id');
  const byLanguage = (texts: readonly string[]) =>
    Object.fromEntries(
      texts.map((text): [string, string] => {
        const [, tag, rest] = /^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)=(.*)$/s.exec(text) ?? [];
        return tag === undefined || !languages.includes(tag) ? [languages[0]!, text.trim()] : [tag, rest!.trim()];
      }),
    );
  const title = byLanguage(given.title ?? []);
  const nouns = byLanguage(given.called ?? []);
  const alternatives = (given.alternatives ?? [])
    .filter((name) => name !== '')
    .map((text) => {
      const [, own, name] = /^([a-z0-9-]+)=(.+)$/.exec(text) ?? [];
      const one = { id: own ?? idFrom(text), name: name ?? text };
      if (!isId(one.id)) refuse('--alternatives', text, 'id-and-name');
      return one;
    });
  const several = languages.length > 1;
  const lacks = {
    title: languages.filter((tag) => !title[tag]).map((tag) => `--title ${several ? `${tag}=` : ''}...`),
    called:
      Object.keys(nouns).length === 0
        ? []
        : languages.filter((tag) => !nouns[tag]).map((tag) => `--called ${tag}=...,...`),
    alternatives: new Set(alternatives.map((one) => one.id)).size < 2 ? ['--alternatives ...,...'] : [],
  };
  const needs = startParts.filter((part) => lacks[part].length > 0);
  const missing = needs.flatMap((part) => lacks[part]);
  if (missing.length > 0)
    problems.push(problem('START_INCOMPLETE', { needs, missing, example: exampleOf(folder, needs, several) }));
  if (problems.length > 0) throw new UserError(problems);
  const called = Object.entries(nouns).map(([tag, noun]) => {
    const [one, several = one] = noun.split(/[,、]/).map((word) => word.trim());
    return [tag, [one!, several!]] as const;
  });
  return {
    id,
    languages,
    title,
    called: called.length === 0 ? undefined : Object.fromEntries(called),
    alternatives: alternatives.filter((one, i) => alternatives.findIndex((other) => other.id === one.id) === i),
    today,
  };
}

/** The languages that texts say to be in, in their order; English where none does. */
function tagsOf(texts: readonly string[]): readonly string[] {
  const tags = texts.flatMap((text) => /^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)=/.exec(text)?.[1] ?? []);
  return tags.length === 0 ? ['en'] : [...new Set(tags)];
}

const startParts = ['title', 'called', 'alternatives'] as const;

/** A whole call, which can be typed as it is, with what `needs` names. */
function exampleOf(folder: string, needs: readonly string[], several: boolean): string {
  const words = several
    ? [
        '--languages en,ja --title "en=Message brokers" --title ja=メッセージブローカー',
        '--called en=broker,brokers --called ja=ブローカー,ブローカー',
      ]
    : ['--title "Message brokers"', '--called broker,brokers'];
  const options = needs.includes('called') ? words : words.slice(0, 1);
  return ['fw-advisor knowledge init', folder, ...options, '--alternatives Kafka,RabbitMQ'].join(' ');
}

const isId = (text: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
