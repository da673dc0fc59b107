import type { Knowledge, Language } from '../../../knowledge/knowledge.ts';
import { languages } from '../../../language/language.ts';
import type { Named } from '../../outline/finding.ts';
import type { Outline } from '../../outline/outline.ts';
import { adrWords } from '../../words/adr.ts';
import { findingText } from '../../words/findings.ts';

type Decided = Pick<Outline, 'verdict' | 'ranking' | 'requirements' | 'base'>;

/** The framework that is decided for. A close result and an open one are no choice, nor is a tie: undefined. */
export function chosenOf({ verdict: { headline }, ranking }: Pick<Outline, 'verdict' | 'ranking'>): Named | undefined {
  const firm = headline.code === 'ONLY_ONE' || (headline.code === 'AHEAD' && isFirm(headline.verdict));
  return firm ? ranking.rows[0]?.framework : undefined;
}

const isFirm = (verdict: string) => verdict === 'clear' || verdict === 'likely';

/** The solved problem and its solution. */
export function titleOf({ verdict: { headline }, base }: Decided, language: Language): string {
  const { titles } = adrWords[language];
  const { one } = base.alternatives;
  switch (headline.code) {
    case 'NONE_ELIGIBLE':
      return titles.none(one);
    case 'TIE':
      return titles.between(headline.firsts);
    case 'ONLY_ONE':
      return titles.use(headline.leader, one);
    case 'AHEAD':
      return isFirm(headline.verdict)
        ? titles.use(headline.leader, one)
        : titles.between([headline.leader, headline.rival]);
    default:
      return headline satisfies never;
  }
}

/** The file's name after its number: ASCII, from ids. */
export function recordSlug(outline: Outline, { alternatives }: Pick<Knowledge, 'alternatives'>): string {
  const first = chosenOf(outline);
  const kind = alternatives[languages[0]].one
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return first === undefined ? `choose${kind === '' ? '' : `-the-${kind}`}` : `use-${first.id}`;
}

/** What is chosen and why, as sentences: the outcome, then what keeps it from being firmer. */
export function outcomeOf(outline: Decided, language: Language): { readonly outcome: string; readonly more: string[] } {
  const { verdict, requirements } = outline;
  const words = adrWords[language];
  const { headline, settled } = verdict;
  const firm = headline.code === 'AHEAD' || headline.code === 'ONLY_ONE';
  const close = headline.code === 'AHEAD' && !isFirm(headline.verdict);
  const more = [
    headline.code === 'AHEAD' ? words.restsOn(headline) : '',
    firm && !close ? words.keptFrom(headline) : '',
    settled === null ? '' : findingText(settled, language),
    firm ? words.newer(headline) : '',
    ...requirements.filter((f) => f.code === 'IF_FREE').map((f) => findingText(f, language)),
  ];
  return {
    outcome: words.outcome(chosenOf(outline)?.name ?? null, becauseOf(outline, language)),
    more: more.filter((sentence) => sentence !== ''),
  };
}

function becauseOf({ verdict: { headline }, ranking, base }: Decided, language: Language): string {
  const { because } = adrWords[language];
  switch (headline.code) {
    case 'NONE_ELIGIBLE':
      return because.none(base.alternatives.one, headline.nearest);
    case 'TIE':
      return because.tie(headline.firsts, headline.separates);
    case 'ONLY_ONE':
      return because.only(headline);
    case 'AHEAD':
      if (isFirm(headline.verdict)) return because.best(headline, ranking.rows[0]!.score);
      return headline.verdict === 'open' ? because.open(headline) : because.close(headline);
    default:
      return headline satisfies never;
  }
}
