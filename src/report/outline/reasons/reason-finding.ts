import type { Reason } from '../../../decision/explain.ts';
import { roundTo } from '../../numbers.ts';
import { sinceOf } from '../cited/since-of.ts';
import type { DominanceFinding, RequirementFinding, UnknownFinding, WeighedFinding } from '../finding.ts';
import {
  answersBehind,
  assessmentOf,
  bindingAnswers,
  criterionOf,
  frameworkOf,
  type OutlineView,
  type RankedView,
} from '../outline-view.ts';

/** A reason that has points. */
export type Weighed = Extract<Reason, { code: 'ADVANTAGE' | 'DRAWBACK' | 'CONTRIBUTION' }>;

export const isWeighed = (reason: Reason): reason is Weighed =>
  reason.code === 'ADVANTAGE' || reason.code === 'DRAWBACK' || reason.code === 'CONTRIBUTION';

/** A reason in the names of its base. */
export function findingOf(
  reason: Reason,
  view: OutlineView,
): WeighedFinding | DominanceFinding | RequirementFinding | UnknownFinding {
  const framework = frameworkOf(reason.alternative, view);
  switch (reason.code) {
    case 'ADVANTAGE':
    case 'DRAWBACK':
    case 'CONTRIBUTION':
      return weighedFinding(reason, view);
    case 'DOMINATES':
      return dominanceFinding(reason, view);
    case 'MISSES_BY_LEAST':
      return { code: reason.code, framework, evidence: [] };
    case 'EXCLUDED_BY_NAME':
      return { code: reason.code, framework, from: bindingAnswers(reason.from, view), evidence: [] };
    case 'EXCLUDED_BY_REQUIREMENT': {
      const { because, evidence } = assessmentOf(reason.alternative, reason.criterion, view);
      const criterion = criterionOf(reason.criterion, view);
      const { levels, measure } = view.index.criteria.get(criterion.id)!;
      return {
        code: reason.code,
        framework,
        criterion,
        found: levels[reason.level]!.name[view.language],
        needed: levels[reason.needed]!.name[view.language],
        measured: measure?.better ?? null,
        because,
        from: answersBehind([reason.from], view),
        evidence,
      };
    }
    case 'UNCONFIRMED_REQUIREMENT':
      return { code: reason.code, ...aboutUnknown(reason, view) };
    case 'UNKNOWN_RATING':
      return unknownFinding(reason, view);
    default:
      return reason satisfies never;
  }
}

export function dominanceFinding(
  { code, alternative, rivals, certain }: Extract<Reason, { code: 'DOMINATES' }>,
  view: RankedView,
): DominanceFinding {
  return {
    code,
    framework: frameworkOf(alternative, view),
    rivals: rivals.map((a) => frameworkOf(a, view).name),
    certain,
  };
}

export const unknownFinding = (
  reason: Extract<Reason, { code: 'UNKNOWN_RATING' }>,
  view: RankedView,
): UnknownFinding => ({ code: reason.code, ...aboutUnknown(reason, view), couldChange: reason.couldChange });

function aboutUnknown(
  { alternative, criterion, from }: Extract<Reason, { code: 'UNKNOWN_RATING' | 'UNCONFIRMED_REQUIREMENT' }>,
  view: RankedView,
) {
  const { because, evidence } = assessmentOf(alternative, criterion, view);
  return {
    framework: frameworkOf(alternative, view),
    criterion: criterionOf(criterion, view),
    because,
    from: answersBehind(from, view, criterion),
    evidence,
  };
}

/** A reason that has points, with both sides. `points` are as printed; alone they are rounded alone. */
export function weighedFinding(reason: Weighed, view: RankedView, points?: number): WeighedFinding {
  const exact = pointsOf(reason);
  const [better, other] = sidesOf(reason).map((a) => ({
    ...assessmentOf(a, reason.criterion, view),
    framework: frameworkOf(a, view),
  }));
  const evidence = [...new Set([...better!.evidence, ...(other?.evidence ?? [])])];
  const side = ({ framework, level, because }: NonNullable<typeof better>) => ({ framework, level, because });
  return {
    code: better!.level === null ? 'RESTS_ON_UNKNOWN' : reason.code,
    framework: frameworkOf(reason.alternative, view),
    criterion: criterionOf(reason.criterion, view),
    exact,
    points: points ?? roundTo(exact, 1),
    from: answersBehind(reason.from, view, reason.criterion),
    better: side(better!),
    other: other === undefined ? null : side(other),
    evidence,
    own: better!.evidence,
    since: sinceOf(view.index.knowledge, evidence, view.language),
  };
}

export const pointsOf = (reason: Weighed): number =>
  reason.code === 'CONTRIBUTION' ? reason.contribution : reason.advantage;

/** The better side, then the other. */
function sidesOf(reason: Weighed): number[] {
  if (reason.code === 'CONTRIBUTION') return [reason.alternative];
  return reason.code === 'ADVANTAGE' ? [reason.alternative, reason.rival] : [reason.rival, reason.alternative];
}
