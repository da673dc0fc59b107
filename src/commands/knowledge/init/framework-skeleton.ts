import { stringify } from 'yaml';
import { isLanguage } from '../../../language/language.ts';
import { type StartWords, startWords } from '../../words/start.ts';
import { editorComment } from './editor-comment.ts';
import type { Skeleton } from './read-skeleton.ts';

/**
 * A file for one alternative more: every criterion with what it asks and its levels as comments, all of them unknown yet, so
 * that the check has nothing to say of them. `schema`: the folder has schemas for editors.
 */
export function frameworkSkeleton(
  { languages, criteria, overview, part }: Skeleton,
  id: string,
  schema: boolean,
): string {
  const comment = schema ? editorComment('framework', '../') : '';
  const told = languages.find(isLanguage) ?? 'en';
  const words = startWords[told];
  const text = (say: (words: StartWords) => string) =>
    Object.fromEntries(languages.map((tag) => [tag, say(startWords[isLanguage(tag) ? tag : 'en'])]));
  const unknown = stringify({ level: 'unknown', because: text((w) => w.skeleton.notRead) });
  const assessments = criteria.map(({ id: criterion, asks, levels, measure }) => {
    const choices =
      measure === undefined
        ? levels.map((level) => `#   ${level.id}: ${level.means[told]}`)
        : [`#   number: ${words.skeleton.measure}, ${measure.unit[told]}`];
    return [
      `# ${asks[told]}`,
      ...choices,
      `${criterion}:`,
      ...unknown
        .trimEnd()
        .split('\n')
        .map((line) => `  ${line}`),
    ]
      .map((line) => `  ${line}\n`)
      .join('');
  });
  if (part) {
    const none = criteria.length === 0 ? 'assessments: {}\n' : 'assessments:\n';
    return [comment, `# ${words.skeleton.part}\n`, none, ...assessments].join('');
  }
  const rows = overview.map((row) => `  #   ${row.id}: ${row.name[told]}\n`).join('');
  const head = stringify({ name: id, summary: text((w) => w.summary(id)), statements: [] }, { lineWidth: 0 });
  return [
    comment,
    `# ${words.skeleton.head}\n`,
    head,
    rows === '' ? 'overview: {}\n' : `# ${words.skeleton.overview}\n${rows.replace(/^ {2}/gm, '')}overview: {}\n`,
    'assessments:\n',
    ...assessments,
  ].join('');
}
