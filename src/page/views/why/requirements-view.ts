import { answersText } from '../../../report/words/answers-text.ts';
import { findingText } from '../../../report/words/findings.ts';
import type { Advice } from '../../advise.ts';
import { type Element, h } from '../../element.ts';
import type { PageState } from '../../page-state.ts';
import { pageWords } from '../../words/page-words.ts';
import type { Cite } from '../cite.ts';
import { section } from '../section.ts';

/** Who was excluded by what, which requirements nobody can confirm, and what would be without them. */
export function requirementsView({ outline }: Advice, { language }: PageState, cite: Cite): Element | null {
  const words = pageWords(language);
  if (outline.requirements.length === 0) return null;
  return section('requirements', words.requirements, [
    h(
      'ul.told',
      {},
      outline.requirements.map((finding, i) =>
        h('li', {}, [
          h('p', {}, findingText(finding, language)),
          'from' in finding && h('p.muted.small', {}, `${words.answered}: ${answersText(finding.from, language)}`),
          cite(finding.evidence, `requirement-${i}`),
        ]),
      ),
    ),
  ]);
}
