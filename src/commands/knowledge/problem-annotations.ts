import type { Problem } from '../../errors/problem.ts';
import { problemText } from '../../errors/problem-text.ts';
import { problemWords } from '../../errors/words/problem-words.ts';
import type { Language } from '../../language/language.ts';
import { type Annotation, annotation } from '../../report/annotations/annotation.ts';
import { logLines } from '../../report/annotations/log-lines.ts';
import { withinLimits } from '../../report/annotations/within-limits.ts';
import type { World } from '../call/command.ts';
import { repositoryPath } from '../call/repository-path.ts';
import { basesWords } from '../words/bases.ts';

/** Problems of a base as annotations of GitHub Actions, a line each; what GitHub would not show any more stands as plain lines. */
export function problemAnnotations(
  problems: readonly Problem[],
  { env }: Pick<World, 'env'>,
  language: Language,
): string[] {
  const { shown, left } = withinLimits(problems.map((one) => annotationOf(one, env.GITHUB_WORKSPACE, language)));
  return [
    ...shown.map(annotation),
    ...(left.length === 0 ? [] : [basesWords[language].notAnnotated(left.length)]),
    ...left.flatMap(logLines),
  ];
}

function annotationOf(one: Problem, workspace: string | undefined, language: Language): Annotation {
  const level = one.note === true ? 'notice' : one.warning === true ? 'warning' : 'error';
  const near = one.nearest === undefined ? '' : problemWords[language].didYouMean(one.nearest);
  const message = `${problemText(one, language)}${near}`;
  const place = /^(.+?):(\d+):\d+$/.exec(one.place ?? '');
  const path = place?.[1] ?? (/\.ya?ml$/.test(one.place ?? '') ? one.place : undefined);
  if (path === undefined) {
    const where = one.place === undefined ? '' : `${one.place}: `;
    return { level, file: undefined, line: undefined, message: `${where}${message}` };
  }
  const file = repositoryPath(path, workspace);
  return { level, file, line: place === null ? undefined : Number(place[2]), message };
}
