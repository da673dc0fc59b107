import type { Decision } from '../../decision/decide.ts';
import { firstsOf } from '../../decision/weighing/rank-answers.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { rounded } from '../numbers.ts';
import { answersDocument } from '../questions/answers-document.ts';
import type { RecordedDecision, RecordFile } from './record-file.ts';
import { recordFormat } from './record-format.ts';
import { statementHash } from './statement-hash.ts';

/**
 * A decision as it is kept: the answers, and all that `check` needs to tell later what has changed. `date` is YYYY-MM-DD;
 * `also` are criteria whose assessments are told although nothing here rests on them.
 */
export function toRecord(
  decision: Decision,
  knowledge: Knowledge,
  date: string,
  also: ReadonlySet<string> = new Set(),
): RecordFile {
  const { model, given, preferences, ranking } = decision;
  const firsts = firstsOf(ranking).map((a) => model.alternatives[a]!.id);
  const weighted = [...preferences.weights.keys()].filter((c) => preferences.weights[c]! > 0);
  const required = new Map<number, number>();
  for (const { criterion, level } of preferences.requirements)
    required.set(criterion, Math.max(level, required.get(criterion) ?? 0));
  const criterion = (c: number) => model.criteria[c]!.id;
  const told = (c: number) => preferences.weights[c]! > 0 || required.has(c) || also.has(criterion(c));
  const behind = [...model.criteria.keys()].filter(told);
  return {
    knowledge: knowledge.id,
    answers: answersDocument(decision),
    priorities: [...given.priorities],
    ...(Object.keys(given.matters ?? {}).length > 0 ? { matters: { ...given.matters } } : {}),
    decision: {
      format: recordFormat,
      date,
      framework: firsts.length === 1 ? firsts[0]! : firsts,
      verdict: decision.verdict,
      margin: decision.margin === null ? null : rounded(decision.margin),
      certainty: decision.certainty,
      knowledge: {
        id: knowledge.id,
        asOf: knowledge.asOf,
        hash: knowledge.hash,
        ...(knowledge.extends === undefined ? {} : { extends: knowledge.extends }),
      },
      weights: Object.fromEntries(weighted.map((c) => [criterion(c), rounded(preferences.weights[c]!)])),
      requirements: Object.fromEntries(
        [...required].map(([c, level]) => [criterion(c), model.criteria[c]!.levels[level]!.id]),
      ),
      assessments: Object.fromEntries(
        model.alternatives.map((alternative) => [
          alternative.id,
          Object.fromEntries(behind.map((c) => [criterion(c), assessment(alternative.id, c, decision, knowledge)])),
        ]),
      ),
    },
  };
}

function assessment(
  framework: string,
  c: number,
  { model }: Decision,
  { frameworks, statements }: Knowledge,
): RecordedDecision['assessments'][string][string] {
  const { id, levels } = model.criteria[c]!;
  const { level, evidence } = frameworks.find((f) => f.id === framework)!.assessments[id]!;
  return {
    level: level ?? 'unknown',
    value: level === null ? null : levels.find((l) => l.id === level)!.value,
    statements: Object.fromEntries(evidence.map((statement) => [statement, statementHash(statements[statement]!)])),
  };
}
