import { ifFree } from '../../../decision/change/if-free.ts';
import { type WithoutRequirement, withoutRequirements } from '../../../decision/change/without-requirements.ts';
import { firstsOf } from '../../../decision/weighing/rank-answers.ts';
import { pointsText } from '../../numbers.ts';
import type { FindingOf, RequirementFinding } from '../finding.ts';
import { answersBehind, bindingAnswers, criterionOf, frameworkOf, type OutlineView } from '../outline-view.ts';
import { houseFindings } from './house-findings.ts';
import { findingOf } from './reason-finding.ts';

/** What would be if nobody were bound, who was excluded by what, what could not be confirmed, who comes closest, and who would be first without a requirement. */
export function requirementFindings(view: OutlineView): RequirementFinding[] {
  const told = view.decision.reasons.map((reason) => findingOf(reason, view));
  return [
    ...houseFindings(view),
    // beside "you stay with X"
    ...ifFreeFindings(view),
    ...told.filter((f) => f.code === 'EXCLUDED_BY_NAME'),
    ...told.filter((f) => f.code === 'EXCLUDED_BY_REQUIREMENT'),
    ...told.filter((f) => f.code === 'UNCONFIRMED_REQUIREMENT'),
    ...told.filter((f) => f.code === 'MISSES_BY_LEAST'),
    ...withoutFindings(view),
  ];
}

/** Who would be first if nobody stayed with a framework or left one; none where nobody does, or nobody would be left. */
export function ifFreeFindings(view: OutlineView): FindingOf<'IF_FREE'>[] {
  const free = ifFree(view.decision);
  const firsts = free === null ? [] : firstsOf(free.decision.ranking);
  if (free === null || firsts.length === 0) return [];
  const { margin, ranking, reasons } = free.decision;
  const advantages = reasons.flatMap((r) => (r.code === 'ADVANTAGE' ? [criterionOf(r.criterion, view).name] : []));
  return [
    {
      code: 'IF_FREE',
      framework: frameworkOf(firsts[0]!, view),
      firsts: firsts.map((a) => frameworkOf(a, view).name),
      still: firstsOf(view.decision.ranking).join() === firsts.join(),
      lead: leadOf(firsts, margin, ranking[1]?.alternative ?? null, view),
      because: advantages.slice(0, 2),
      from: free.from.flatMap((one) => bindingAnswers(one, view)),
      evidence: [],
    },
  ];
}

/** Of the requirements those that alone exclude somebody. */
export function withoutFindings(view: OutlineView): FindingOf<'WITHOUT_REQUIREMENT'>[] {
  const { preferences, screened } = view.decision;
  const excluding = preferences.requirements.filter(({ criterion, level }) =>
    screened.excluded.some((e) => e.criterion === criterion && e.needed === level),
  );
  return withoutRequirements(view.decision, excluding).flatMap((w) =>
    w.admitted.length > 0 ? [withoutFinding(w, view)] : [],
  );
}

/** What dropping a requirement would change. Somebody must be left. */
export function withoutFinding(
  { requirement, firsts, changesFirst, margin, runnerUp }: WithoutRequirement,
  view: OutlineView,
): FindingOf<'WITHOUT_REQUIREMENT'> {
  return {
    code: 'WITHOUT_REQUIREMENT',
    framework: frameworkOf(firsts[0]!, view),
    criterion: criterionOf(requirement.criterion, view),
    firsts: firsts.map((a) => frameworkOf(a, view).name),
    still: !changesFirst && view.decision.ranking.length > 0,
    lead: leadOf(firsts, margin, runnerUp, view),
    from: answersBehind([requirement.from], view),
    evidence: [],
  };
}

/** By how much the first would be ahead, and of whom; null where nobody is first alone, or nobody comes second. */
const leadOf = (firsts: readonly number[], margin: number | null, runnerUp: number | null, view: OutlineView) =>
  margin === null || runnerUp === null || firsts.length > 1
    ? null
    : { points: pointsText(margin), rival: frameworkOf(runnerUp, view).name };
