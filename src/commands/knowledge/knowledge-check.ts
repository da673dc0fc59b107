import { existsSync } from 'node:fs';
import { nearest } from '../../errors/nearest.ts';
import { type Problem, problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import { staleAssessments } from '../../knowledge/ages/stale-assessments.ts';
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

/**
 * A folder is read and checked; a base that ships was checked when the program was built, so only its age is left to ask.
 */
export async function run(call: CheckBaseCall, world: World, language: Language): Promise<Outcome> {
  const asked = baseName(askedBase(call.argument, world.env));
  const { today } = call.options;
  const { id, problems } = isShipped(asked) ? inspectShipped(asked, today) : inspectFolder(asked, today);
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

function inspectFolder(folder: string, today: string | undefined): Inspection {
  if (!existsSync(folder)) {
    throw new UserError([problem('NOT_A_BASE', { folder }, { place: folder, nearest: nearest(folder, shippedIds) })]);
  }
  const inspection = inspectKnowledge(folder, { shipped: shippedBases });
  if (inspection.knowledge === null || today === undefined) return inspection;
  return { ...inspection, problems: [...inspection.problems, ...staleAssessments(inspection.knowledge, today)] };
}

function inspectShipped(id: ShippedId, today: string | undefined): { id: string; problems: readonly Problem[] } {
  return { id, problems: today === undefined ? [] : staleAssessments(loadShipped(id), today) };
}
