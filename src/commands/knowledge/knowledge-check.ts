import { existsSync } from 'node:fs';
import { nearest } from '../../errors/nearest.ts';
import { type Problem, problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import { type Inspection, inspectKnowledge } from '../../knowledge/load-knowledge.ts';
import { isShipped, loadShipped, shippedIds } from '../../knowledge/load-shipped.ts';
import { staleAssessments } from '../../knowledge/stale-assessments.ts';
import type { Call, Outcome, World } from '../call/command.ts';
import { deliverProblems } from '../call/deliver-problems.ts';
import { readToday } from '../call/today.ts';

/**
 * A folder is read and checked; a base that ships was checked when the program was built, so only its age is left to ask.
 */
export async function run(call: Call, _world: World, language: Language): Promise<Outcome> {
  const asked = String(call.arguments[0] ?? 'article');
  const today = readToday(call.options.today);
  const { id, problems } = existsSync(asked) ? await inspectFolder(asked, today) : await inspectShipped(asked, today);
  const errors = problems.filter((p) => p.warning !== true).length;
  const warnings = problems.length - errors;
  const summary = {
    en: `${id}: ${errors} ${errors === 1 ? 'problem' : 'problems'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
    ja: `${id}: 問題 ${errors} 件、警告 ${warnings} 件`,
  };
  return deliverProblems(problems, { knowledge: id, summary }, call, language);
}

async function inspectFolder(folder: string, today: string | undefined): Promise<Inspection> {
  const inspection = inspectKnowledge(folder);
  if (inspection.knowledge === null || today === undefined) return inspection;
  return { ...inspection, problems: [...inspection.problems, ...staleAssessments(inspection.knowledge, today)] };
}

async function inspectShipped(
  asked: string,
  today: string | undefined,
): Promise<{ id: string; problems: readonly Problem[] }> {
  if (!isShipped(asked)) {
    const near = nearest(asked, shippedIds);
    throw new UserError([problem('NOT_A_BASE', { folder: asked }, { place: asked, nearest: near })]);
  }
  const knowledge: Knowledge = await loadShipped(asked);
  return { id: asked, problems: today === undefined ? [] : staleAssessments(knowledge, today) };
}
