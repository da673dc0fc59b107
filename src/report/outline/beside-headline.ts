import { settlesSoonest } from '../../decision/change/settles-soonest.ts';
import type { Verdict } from '../../decision/model.ts';
import type { CloseRemark, SettledBy } from './finding.ts';
import { criterionOf, frameworkOf, type OutlineView, type RankedView } from './outline-view.ts';

/** What a verdict leaves to be settled: who of two that are even is first, or that too little was said. */
const leaves: Readonly<Record<Verdict, 'even' | 'open' | 'nothing'>> = {
  clear: 'nothing',
  likely: 'nothing',
  open: 'open',
  close: 'even',
  tie: 'even',
  'none-eligible': 'nothing',
};

/** What the base itself says where two are close or equal. */
export function remarkOf({ decision, index, language }: RankedView): CloseRemark | null {
  const { close } = index.knowledge;
  if (close === null || leaves[decision.verdict] !== 'even') return null;
  return { code: 'CLOSE_REMARK', text: close.text[language], evidence: close.evidence };
}

/** Where they are, or too little was said: what would settle it most. */
export function settledBy(view: OutlineView): SettledBy | null {
  const { decision, index, language } = view;
  const left = leaves[decision.verdict];
  const soonest = left === 'nothing' ? null : settlesSoonest(decision, { ratings: left === 'even' });
  switch (soonest?.kind) {
    case 'question': {
      const { id, asks } = index.questions.get(decision.model.questions[soonest.question]!.id)!;
      return { code: 'SETTLED_BY_ANSWER', question: id, name: index.questionName(id, language), asks: asks[language] };
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

/** What stands with the headline. */
export const besideHeadline = (view: OutlineView) => ({ remark: remarkOf(view), settled: settledBy(view) });
