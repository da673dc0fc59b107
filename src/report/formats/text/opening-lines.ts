import { settlesSoonest } from '../../../decision/change/settles-soonest.ts';
import { wrap } from '../../../typesetting/breaking/wrap.ts';
import { visible } from '../../../typesetting/visible.ts';
import { criterionName, nameOf } from '../../words/flip-text.ts';
import type { ReasonsView } from './reason-lines.ts';

/** Where the result is close: what the base itself says of that. Where it is close or a tie: what would settle it. */
export function openingLines(view: ReasonsView): string[] {
  const { decision, index, language, layout, sources } = view;
  const { verdict, model } = decision;
  if (verdict !== 'close' && verdict !== 'tie') return [];
  const { close } = index.knowledge;
  const remark = verdict === 'close' && close !== null ? [close.text[language] + sources.cite(close.evidence)] : [];
  const soonest = settlesSoonest(decision);
  const settled: string[] = [];
  if (soonest?.kind === 'question') {
    const { id, asks } = index.questions.get(model.questions[soonest.question]!.id)!;
    settled.push(
      {
        en: `Settled soonest by an answer to ${id}: ${asks.en}`,
        ja: `最も早く決着しそうな質問は ${id}: ${asks.ja}`,
      }[language],
    );
  } else if (soonest?.kind === 'rating') {
    const [name, criterion] = [nameOf(soonest.alternative, view), criterionName(soonest.criterion, view)];
    settled.push(
      {
        en: `Settled soonest by finding out what is not known: ${criterion} of ${name}.`,
        ja: `${name} の${criterion}は不明で、これが分かれば最も早く決着しそうです。`,
      }[language],
    );
  }
  return [...remark, ...settled].flatMap((text) => wrap(visible(text), layout.width));
}
