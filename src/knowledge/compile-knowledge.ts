import type { Plugin } from 'rolldown';
import { formatProblem } from '../errors/format-problem.ts';
import { UserError } from '../errors/user-error.ts';
import { basisOf } from './basis.ts';
import type { Knowledge } from './knowledge.ts';
import { loadKnowledgeFolder } from './load-knowledge.ts';

/** Checks bases and puts them beside the program as JSON, so that it need not check them again: a problem fails the build. */
export function compileKnowledge(folder: string, ids: readonly string[]): Plugin {
  return {
    name: 'compile-knowledge',
    generateBundle() {
      for (const id of ids) {
        const knowledge = compile(`${folder}/${id}`);
        this.emitFile({ type: 'asset', fileName: `knowledge/${id}.json`, source: JSON.stringify(knowledge) });
        this.emitFile({
          type: 'asset',
          fileName: `knowledge/${id}.basis.json`,
          source: JSON.stringify(basisOf(knowledge)),
        });
      }
    },
  };
}

function compile(folder: string): Knowledge {
  try {
    return loadKnowledgeFolder(folder);
  } catch (error) {
    if (error instanceof UserError) throw new Error(error.problems.map((p) => formatProblem(p, 'en')).join('\n'));
    throw error;
  }
}
