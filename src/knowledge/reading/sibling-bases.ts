import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { namesIn } from '../../documents/writing/names-in.ts';
import type { Problem } from '../../errors/problem.ts';
import { readBase } from '../extending/read-base.ts';
import { statementPlaces } from '../rules/statement-places.ts';
import { questionsFile } from '../schema.ts';
import type { InspectOptions } from './inspect-options.ts';
import { readBaseFile } from './read-base-file.ts';

/**
 * Bases stand side by side, cite each other in `since.yaml` and ask each other: what a base needs to know of its neighbours.
 * Of one that is neither cited nor asked no more is read than whom it cites.
 */
export function siblingBases(folder: string): InspectOptions {
  const beside = dirname(folder);
  const id = basename(folder);
  let cited: ReadonlySet<string> | undefined;
  const at = (name: string) => ({ folder: join(beside, name), shown: join(beside, name) });
  return {
    statementsOf: (knowledge) => {
      const path = join(beside, knowledge);
      if (knowledge === id || !existsSync(join(path, 'knowledge.yaml'))) return undefined;
      return new Set(statementPlaces(readQuietly(path)).map((s) => s.statement.id));
    },
    optionsOf: (knowledge) => {
      if (knowledge === id || !existsSync(join(beside, knowledge, 'questions.yaml'))) return undefined;
      const questions = readBaseFile(questionsFile, at(knowledge), 'questions.yaml', []);
      return questions && new Map(questions.data.map((q) => [q.id, q.options.map((o) => o.id)]));
    },
    get citedElsewhere() {
      cited ??= citedBeside();
      return cited;
    },
  };

  function citedBeside(): ReadonlySet<string> {
    const others = namesIn(beside).filter((name) => name !== id && existsSync(join(beside, name, 'since.yaml')));
    const verdicts = others.flatMap((name) => {
      const since = readBaseFile(citing, at(name), 'since.yaml', []);
      return since?.data.knowledge === id ? Object.values(since.data.verdicts) : [];
    });
    return new Set(verdicts.flatMap((v) => v.evidence));
  }
}

/** Of a neighbour's `since.yaml`, what it cites; the rest is checked where the neighbour is. */
const citing = z.looseObject({
  knowledge: z.string(),
  verdicts: z.record(z.string(), z.looseObject({ evidence: z._default(z.array(z.string()), []) })),
});

/** A neighbour's own problems are told where the neighbour is checked. */
function readQuietly(folder: string) {
  const problems: Problem[] = [];
  return readBase(folder, folder, problems);
}
