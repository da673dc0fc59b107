import { settlesSoonest } from '../../decision/change/settles-soonest.ts';
import type { Verdict } from '../../decision/model.ts';
import type { CloseRemark, SettledBy } from './finding.ts';
import { criterionOf, frameworkOf, type OutlineView } from './outline-view.ts';

const isEven = (verdict: Verdict) => verdict === 'close' || verdict === 'tie';

/** What the base itself says where two are close or equal. */
export function remarkOf({ decision, index, language }: OutlineView): CloseRemark | null {
  const { close } = index.knowledge;
  if (close === null || !isEven(decision.verdict)) return null;
  return { code: 'CLOSE_REMARK', text: close.text[language], evidence: close.evidence };
}

/** Where they are, or too little was said: what would settle it most. */
export function settledBy(view: OutlineView): SettledBy | null {
  const { decision, index, language } = view;
  const tooLittle = decision.verdict === 'open';
  const soonest = tooLittle || isEven(decision.verdict) ? settlesSoonest(decision, { ratings: !tooLittle }) : null;
  switch (soonest?.kind) {
    case 'question': {
      const { id, asks } = index.questions.get(decision.model.questions[soonest.question]!.id)!;
      return { code: 'SETTLED_BY_ANSWER', question: id, asks: asks[language] };
    }
    case 'rating':
      return {
        code: 'SETTLED_BY_RATING',
        framework: frameworkOf(soonest.alternative, view),
        criterion: criterionOf(soonest.criterion, view),
      };
    case undefined:
      return null;
    default:
      return soonest satisfies never;
  }
}
