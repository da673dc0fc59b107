import type { BesideFinding } from '../../../report/outline/finding.ts';
import { besideLines } from '../../../report/words/beside.ts';
import { commonWords } from '../../../report/words/common.ts';
import { findingText } from '../../../report/words/findings.ts';
import type { Advice } from '../../advise.ts';
import { type Element, h } from '../../element.ts';
import type { PageState } from '../../page-state.ts';
import { pageWords } from '../../words/page-words.ts';
import { resultWords } from '../../words/result-words.ts';
import type { Cite } from '../cite.ts';
import { section } from '../section.ts';

/** The one line that says it all, whose it is, and what a reader should know beside it. Of answers: without any there is none. */
export function verdictView({ outline }: Advice, { language, matters }: PageState, cite: Cite): Element {
  const words = pageWords(language);
  const { headline, remark, settled } = outline.verdict;
  const { id, asOf } = outline.base;
  return section('verdict', resultWords[language].verdict, [
    h('p', { class: `headline verdict-${outline.verdict.word}` }, findingText(headline, language)),
    h('p.muted', {}, words.baseLine(id, commonWords[language].asOf(asOf))),
    Object.keys(matters).length > 0 && h('p.notice', {}, words.adjusted),
    (remark !== null || settled !== null) &&
      h('div.aside', {}, [
        remark !== null && [h('p', {}, findingText(remark, language)), cite(remark.evidence, 'close')],
        settled !== null && h('p', {}, findingText(settled, language)),
      ]),
    outline.opinion !== null &&
      h('p.aside.opinion', {}, [h('strong', {}, `${words.opinion}: `), findingText(outline.opinion, language)]),
    outline.beside !== null && besideView(outline.beside, language),
  ]);
}

/** What another base answers, folded: who asked about one thing is not told of another unasked. */
const besideView = (beside: BesideFinding, language: PageState['language']): Element =>
  h('details.beside', { 'data-key': 'beside' }, [
    h('summary', {}, beside.asks),
    h(
      'p',
      {},
      besideLines(beside, language).flatMap((line) => [line, h('br')]),
    ),
  ]);

/** The verdict in one sentence; also what is announced to a screen reader. */
export const verdictLine = ({ outline }: Pick<Advice, 'outline'>, language: PageState['language']): string =>
  findingText(outline.verdict.headline, language);
