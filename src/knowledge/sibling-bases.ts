import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../errors/problem.ts';
import { readBase } from './extending/read-base.ts';
import type { InspectOptions } from './inspect-options.ts';
import { readBaseFile } from './read-base-file.ts';
import { statementPlaces } from './rules/statement-places.ts';
import { questionsFile } from './schema.ts';

/** Bases stand side by side, cite each other in `since.yaml` and ask each other: what a base needs to know of its neighbours. */
export function siblingBases(folder: string): InspectOptions {
  const beside = dirname(folder);
  const id = basename(folder);
  return {
    statementsOf: (knowledge) => {
      const path = join(beside, knowledge);
      if (knowledge === id || !existsSync(join(path, 'knowledge.yaml'))) return undefined;
      return new Set(statementPlaces(readQuietly(path)).map((s) => s.statement.id));
    },
    optionsOf: (knowledge) => {
      const path = join(beside, knowledge, 'questions.yaml');
      if (knowledge === id || !existsSync(path)) return undefined;
      const questions = readBaseFile(questionsFile, path, path, []);
      return questions && new Map(questions.data.map((q) => [q.id, q.options.map((o) => o.id)]));
    },
    get citedElsewhere() {
      const others = namesIn(beside).filter((name) => name !== id && existsSync(join(beside, name, 'since.yaml')));
      const verdicts = others.flatMap((name) => {
        const { since } = readQuietly(join(beside, name));
        return since?.data.knowledge === id ? Object.values(since.data.verdicts) : [];
      });
      return new Set(verdicts.flatMap((v) => v.evidence));
    },
  };
}

/** A folder may be entered and yet not be listed. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A neighbour's own problems are told where the neighbour is checked. */
function readQuietly(folder: string) {
  const problems: Problem[] = [];
  return readBase(folder, folder, problems);
}
