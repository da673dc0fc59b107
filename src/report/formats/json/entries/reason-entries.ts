import { rounded } from '../../../numbers.ts';
import { remarkOf, settledBy } from '../../../outline/beside-headline.ts';
import { sinceOf } from '../../../outline/cited/since-of.ts';
import type { Finding, Named } from '../../../outline/finding.ts';
import { frameworkOf, type OutlineView, type RankedView } from '../../../outline/outline-view.ts';
import { houseFindings } from '../../../outline/reasons/house-findings.ts';
import { noDifference } from '../../../outline/reasons/no-difference.ts';
import { findingOf } from '../../../outline/reasons/reason-finding.ts';
import { ifFreeFindings, withoutFindings } from '../../../outline/reasons/requirement-findings.ts';
import { findingText } from '../../../words/findings.ts';
import { onceFor } from '../once-for.ts';
import type { ReasonEntry } from '../recommendation.ts';

/** The findings that explain a rank, as the outline has them, in the order of the decision's reasons. */
export const reasonEntries = onceFor((view: OutlineView): readonly ReasonEntry[] => [
  ...view.decision.reasons.flatMap((reason) => entryOf(findingOf(reason, view), view)),
  ...entriesOfTheWhole(view),
]);

/** Those that are no reason of the decision: they are said of it as a whole. */
export const entriesOfTheWhole = (view: OutlineView): ReasonEntry[] =>
  [
    ...houseFindings(view),
    noDifference(view),
    ...ifFreeFindings(view),
    ...withoutFindings(view),
    remarkOf(view),
    settledBy(view),
  ].flatMap((finding) => (finding === null ? [] : entryOf(finding, view)));

/** A finding that explains a rank. */
type Explaining = Extract<Finding, { code: ReasonEntry['code'] }>;

/** None where nobody is left of whom it could be said. */
export function entryOf(finding: Explaining, view: RankedView): ReasonEntry[] {
  const { decision, index, language } = view;
  const first = decision.ranking[0];
  // what is said of the result as a whole is said of who is first
  const framework: Named | undefined =
    'framework' in finding ? finding.framework : first && frameworkOf(first.alternative, view);
  if (framework === undefined) return [];
  const evidence = 'evidence' in finding ? finding.evidence : [];
  return [
    {
      code: finding.code,
      framework: framework.id,
      criterion: 'criterion' in finding ? finding.criterion.id : null,
      advantage: advantageOf(finding),
      text: findingText(finding, language),
      from:
        'from' in finding ? finding.from.map(({ question, option, assumed }) => ({ question, option, assumed })) : [],
      evidence,
      since: sinceOf(index.knowledge, evidence, language),
    },
  ];
}

/** Points of the margin; null where a finding is not about the runner-up. */
const advantageOf = (finding: Finding): number | null =>
  'exact' in finding && 'other' in finding && finding.other !== null ? rounded(finding.exact) : null;
