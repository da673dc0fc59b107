import type { Plugin } from 'rolldown';
import { basisOf } from '../decision/basis.ts';
import { formatProblem } from '../errors/format-problem.ts';
import { UserError } from '../errors/user-error.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { loadKnowledgeFolder } from '../knowledge/load-knowledge.ts';
import { type BaseHead, baseList } from '../knowledge/load-shipped.ts';
import { asciiText } from './ascii-text.ts';
import { memberLines } from './member-lines.ts';

/** Checks bases and puts them beside the program as JSON, so that it need not check them again: a problem fails the build. */
export function compileKnowledge(folder: string, ids: readonly string[]): Plugin {
  return {
    name: 'compile-knowledge',
    generateBundle() {
      const heads: BaseHead[] = [];
      // read at every start: at one byte a letter Node has the text at once, and parses it in a third of the time
      const put = (name: string, text: string) =>
        this.emitFile({ type: 'asset', fileName: `knowledge/${name}`, source: text });
      for (const id of ids) {
        const knowledge = compile(`${folder}/${id}`);
        const { title, about, asOf } = knowledge;
        heads.push({ id, title, about, asOf });
        const { statements, ...rest } = knowledge;
        put(`${id}.jsonl`, memberLines(rest));
        put(`${id}.statements.jsonl`, memberLines(statements));
        put(`${id}.basis.json`, asciiText(JSON.stringify(basisOf(knowledge))));
      }
      put(`${baseList}.json`, asciiText(JSON.stringify(heads)));
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
