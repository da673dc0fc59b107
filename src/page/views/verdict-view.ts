import { headline } from '../../report/formats/text/headline.ts';
import { indexKnowledge } from '../../report/outline/knowledge-index.ts';
import { asOfText } from '../../report/words/words.ts';
import type { Advice } from '../advise.ts';
import { type Element, h } from '../element.ts';
import type { PageState } from '../page-state.ts';
import { pageWords } from '../words/page-words.ts';
import type { Cite } from './cite.ts';
import { section } from './section.ts';

/** The one line that says it all, whose it is, and what a reader should know beside it. */
export function verdictView(
  { decision, recommendation, knowledge }: Advice,
  { language, answers, factors }: PageState,
  cite: Cite,
): Element {
  const words = pageWords(language);
  const { id, asOf, close } = knowledge;
  const open = decision.verdict === 'close' || decision.verdict === 'tie' ? close : null;
  const asked = Object.keys(answers).length > 0;
  return section('result', words.result, [
    h(
      'p',
      { class: `headline verdict-${decision.verdict}` },
      asked ? verdictLine({ decision, knowledge }, language) : words.noAnswers,
    ),
    h('p', { class: 'muted' }, words.baseLine(id, asOfText(asOf, language))),
    Object.keys(factors).length > 0 && h('p', { class: 'notice' }, words.adjusted),
    asked &&
      open !== null &&
      h('div', { class: 'aside' }, [h('p', {}, open.text[language]), cite(open.evidence, 'close')]),
    recommendation.secondOpinion !== null &&
      h('p', { class: 'aside opinion' }, [h('strong', {}, `${words.opinion}: `), recommendation.secondOpinion.text]),
  ]);
}

/** The verdict in one sentence; also what is announced to a screen reader. */
export function verdictLine(
  { decision, knowledge }: Pick<Advice, 'decision' | 'knowledge'>,
  language: PageState['language'],
): string {
  return headline(decision, indexKnowledge(knowledge), language);
}
