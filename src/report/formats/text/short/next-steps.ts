import { shellWord } from '../../../../typesetting/shell-word.ts';
import type { Outline } from '../../../outline/outline.ts';

/** What one may well do next, with what has to be known to say it. */
export type NextStep =
  | { readonly code: 'TODAY'; readonly base: string }
  | { readonly code: 'ANSWER'; readonly question: string; readonly asks: string }
  | { readonly code: 'WHY_NOT'; readonly framework: string; readonly name: string }
  | { readonly code: 'SAVE' }
  | { readonly code: 'PAGE'; readonly command: string };

/** How many are told. */
const most = 2;

/** The next steps for this result: another base that says otherwise, what would settle most, why not the next one, keeping it. */
export function nextSteps(
  { verdict, ranking, opinion }: Outline,
  saved: boolean,
  asked: string | undefined,
): NextStep[] {
  const { headline, settled } = verdict;
  const today: NextStep[] = opinion === null ? [] : [{ code: 'TODAY', base: opinion.base }];
  const rival = ranking.rows[1]?.framework;
  const steps: NextStep[] = [
    ...(opinion?.agrees === false ? today : []),
    ...(settled?.code === 'SETTLED_BY_ANSWER' ? [{ ...settled, code: 'ANSWER' as const }] : []),
    ...(headline.code === 'AHEAD' && rival !== undefined
      ? [{ code: 'WHY_NOT' as const, framework: rival.id, name: rival.name }]
      : []),
    ...(settled === null && headline.code !== 'NONE_ELIGIBLE' && !saved ? [{ code: 'SAVE' as const }] : []),
    ...(opinion?.agrees === true ? today : []),
    { code: 'PAGE', command: commandOf(asked) },
  ];
  return steps.slice(0, most);
}

/** The page of the base that is asked about, in full. */
const commandOf = (base: string | undefined): string =>
  ['fw-advisor', 'page', ...(base === undefined ? [] : ['--knowledge', base]), '--output', 'advisor.html', '--open']
    .map(shellWord)
    .join(' ');
