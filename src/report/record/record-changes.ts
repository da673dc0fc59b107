import type { Verdict } from '../../decision/model.ts';
import { writtenTolerance } from '../../decision/tolerances.ts';
import { isWeaker } from '../../decision/weighing/is-weaker.ts';
import { criterionChanges } from './criterion-changes.ts';
import type { AgedStatement, Change } from './record-change.ts';
import type { RecordedDecision } from './record-file.ts';
import { recordedFirsts } from './recorded-firsts.ts';

/** What must hold beside what was recorded. */
export interface CheckPolicy {
  readonly atLeast?: Verdict | undefined;
  readonly minMargin?: number | undefined;
  /** Days after which a statement behind the decision is too old. */
  readonly maxAge?: number | undefined;
}

/**
 * What the same answers decide now, in the form in which decisions are kept, with whom they exclude. Assessments are there
 * for the criteria of the record too.
 */
export interface Now {
  readonly decision: RecordedDecision;
  readonly excluded: readonly {
    readonly framework: string;
    readonly criterion: string;
    readonly level: string;
    readonly needed: string;
  }[];
  /** Frameworks that a rule of the house puts out. */
  readonly ruledOut: readonly string[];
  /** Age of each statement behind the decision; asked only with `maxAge`. */
  readonly ageOf: (statement: string) => AgedStatement;
}

/** Compares a recorded decision with the same answers decided now: what fails first, then what explains it. */
export function recordChanges(was: RecordedDecision, now: Now, policy: CheckPolicy): Change[] {
  const decision = now.decision;
  const before = recordedFirsts(was);
  const after = recordedFirsts(decision);
  const changes: Change[] = [];
  if (before.length !== after.length || before.some((id) => !after.includes(id)))
    changes.push({ code: 'OTHER_FIRST', was: before, now: after });
  for (const framework of before) {
    if (now.ruledOut.includes(framework)) changes.push({ code: 'RULED_OUT', framework });
    else if (!Object.hasOwn(decision.assessments, framework)) changes.push({ code: 'FRAMEWORK_GONE', framework });
    for (const { framework: id, criterion, level, needed } of now.excluded)
      if (id === framework) changes.push({ code: 'REQUIREMENT_FAILED', framework, criterion, level, needed });
  }
  if (isWeaker(decision.verdict, was.verdict))
    changes.push({ code: 'VERDICT_WEAKER', was: was.verdict, now: decision.verdict });
  if (policy.atLeast !== undefined && isWeaker(decision.verdict, policy.atLeast))
    changes.push({ code: 'BELOW_VERDICT', needed: policy.atLeast, now: decision.verdict });
  // with one eligible there is nobody to be ahead of: no margin can be too small
  const lead = decision.margin ?? (after.length === 1 ? Number.POSITIVE_INFINITY : 0);
  if (policy.minMargin !== undefined && lead < policy.minMargin)
    changes.push({ code: 'BELOW_MARGIN', needed: policy.minMargin, now: lead });
  for (const one of statementChanges(was, now)) changes.push(one);
  if (policy.maxAge !== undefined) {
    const behind = [...statementsOf(decision)].filter(([, { criteria }]) => criteria.some((c) => counts(decision, c)));
    const old = behind
      .map(([statement]) => statement)
      .map(now.ageOf)
      .filter(({ days }) => days > policy.maxAge!);
    old.sort((a, b) => b.days - a.days || (a.statement < b.statement ? -1 : 1));
    if (old.length > 0) changes.push({ code: 'STATEMENTS_OLD', limit: policy.maxAge, statements: old });
  }
  if (was.knowledge.id !== decision.knowledge.id || was.knowledge.hash !== decision.knowledge.hash)
    changes.push({ code: 'KNOWLEDGE_CHANGED', was: was.knowledge, now: decision.knowledge });
  for (const framework of Object.keys(decision.assessments))
    if (!Object.hasOwn(was.assessments, framework)) changes.push({ code: 'FRAMEWORK_NEW', framework });
  if (was.margin !== null && decision.margin !== null && Math.abs(was.margin - decision.margin) > writtenTolerance)
    changes.push({ code: 'MARGIN_MOVED', was: was.margin, now: decision.margin });
  for (const one of criterionChanges(was, decision)) changes.push(one);
  return changes;
}

const counts = ({ weights, requirements }: RecordedDecision, criterion: string) =>
  Object.hasOwn(weights, criterion) || Object.hasOwn(requirements, criterion);

/** Statement -> its hash and the criteria that it stands behind. */
function statementsOf({ assessments }: RecordedDecision): Map<string, { hash: string; criteria: string[] }> {
  const found = new Map<string, { hash: string; criteria: string[] }>();
  for (const byCriterion of Object.values(assessments)) {
    for (const [criterion, { statements }] of Object.entries(byCriterion)) {
      for (const [statement, hash] of Object.entries(statements)) {
        const entry = found.get(statement) ?? { hash, criteria: [] };
        if (!entry.criteria.includes(criterion)) entry.criteria.push(criterion);
        found.set(statement, entry);
      }
    }
  }
  return found;
}

/** A statement that no assessment of these criteria cites any more was withdrawn, whatever else the base has it for. */
function statementChanges(was: RecordedDecision, { decision }: Now): Change[] {
  const after = statementsOf(decision);
  return [...statementsOf(was)].flatMap(([statement, { hash, criteria }]): Change[] => {
    const still = after.get(statement);
    if (still === undefined) return [{ code: 'STATEMENT_WITHDRAWN', statement, criteria }];
    return still.hash === hash ? [] : [{ code: 'STATEMENT_CHANGED', statement, criteria }];
  });
}
