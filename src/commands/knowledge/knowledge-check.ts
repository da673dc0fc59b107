import { existsSync } from 'node:fs';
import { nearest } from '../../errors/nearest.ts';
import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import { type LevelPlace, staleAssessments } from '../../knowledge/ages/stale-assessments.ts';
import type { Language } from '../../knowledge/knowledge.ts';
import { type Inspection, inspectKnowledge } from '../../knowledge/load-knowledge.ts';
import { isShipped, loadShipped, type ShippedId, shippedBases, shippedIds } from '../../knowledge/load-shipped.ts';
import { askedBase } from '../base/asked-base.ts';
import { baseName } from '../base/find-knowledge.ts';
import type { Outcome, World } from '../call/command.ts';
import { deliver } from '../call/deliver.ts';
import { deliverProblems } from '../call/deliver-problems.ts';
import { basesWords } from '../words/bases.ts';
import type { CheckBaseCall } from './knowledge-specs.ts';

/** What is known of a base before its age is asked for. */
interface Inspected extends Pick<Inspection, 'id' | 'knowledge' | 'problems'> {
  readonly placeOf: LevelPlace;
}

/**
 * A folder is read and checked; a base that ships was checked when the program was built, so only its age is left to ask.
 */
export async function run(call: CheckBaseCall, world: World, language: Language): Promise<Outcome> {
  const asked = baseName(askedBase(call.argument, world.env));
  const { today } = call.options;
  const { id, knowledge, problems: found, placeOf } = isShipped(asked) ? inspectShipped(asked) : inspectFolder(asked);
  const old = knowledge === null || today === undefined ? [] : staleAssessments(knowledge, today, placeOf);
  const problems = [...found, ...old];
  const errors = problems.filter((p) => p.warning !== true).length;
  const notes = problems.filter((p) => p.note === true).length;
  const warnings = problems.length - errors - notes;
  const summary = basesWords[language].checked(id, errors, warnings, notes);
  if (call.options.format === 'github') {
    const { problemAnnotations } = await import('./problem-annotations.ts');
    const lines = [...problemAnnotations(problems, world, language), summary];
    return deliver(`${lines.join('\n')}\n`, call, world, errors > 0 ? 1 : 0);
  }
  return deliverProblems(problems, { knowledge: id, summary }, call, world, language);
}

function inspectFolder(folder: string): Inspected {
  if (!existsSync(folder)) {
    throw new UserError([problem('NOT_A_BASE', { folder }, { place: folder, nearest: nearest(folder, shippedIds) })]);
  }
  const { authored, ...inspection } = inspectKnowledge(folder, { shipped: shippedBases });
  const files = new Map(authored.frameworks.map(({ id, file }) => [id, file]));
  return {
    ...inspection,
    placeOf: (framework, criterion) => files.get(framework)!.place(['assessments', criterion]),
  };
}

const inspectShipped = (id: ShippedId): Inspected => ({
  id,
  knowledge: loadShipped(id),
  problems: [],
  placeOf: (framework) => `${id}/frameworks/${framework}.yaml`,
});
