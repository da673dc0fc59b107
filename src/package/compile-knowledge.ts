import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'rolldown';
import { basisOf } from '../decision/basis.ts';
import { formatProblem } from '../errors/format-problem.ts';
import { UserError } from '../errors/user-error.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { loadKnowledgeFolder } from '../knowledge/load-knowledge.ts';
import { type BaseHead, baseList, isPacked } from '../knowledge/load-shipped.ts';

/** Checks bases and puts them beside the program as JSON, so that it need not check them again: a problem fails the build. */
export function compileKnowledge(folder: string, ids: readonly string[]): Plugin {
  return {
    name: 'compile-knowledge',
    generateBundle() {
      const heads: BaseHead[] = [];
      for (const id of ids) {
        const knowledge = compile(`${folder}/${id}`);
        const { title, about, asOf } = knowledge;
        heads.push({ id, title, about, asOf });
        const put = (name: string, source: string | Uint8Array) =>
          this.emitFile({ type: 'asset', fileName: `knowledge/${id}.${name}`, source });
        if (isPacked(id)) put('json.br', pack(JSON.stringify(knowledge)));
        else {
          const { statements, ...rest } = knowledge;
          put('json', JSON.stringify(rest));
          put('statements.json', JSON.stringify(statements));
        }
        put('basis.json', JSON.stringify(basisOf(knowledge)));
      }
      this.emitFile({ type: 'asset', fileName: `knowledge/${baseList}.json`, source: JSON.stringify(heads) });
    },
  };
}

function pack(text: string): Uint8Array {
  const { BROTLI_PARAM_LGWIN, BROTLI_MAX_WINDOW_BITS } = constants;
  return brotliCompressSync(text, { params: { [BROTLI_PARAM_LGWIN]: BROTLI_MAX_WINDOW_BITS } });
}

function compile(folder: string): Knowledge {
  try {
    return loadKnowledgeFolder(folder);
  } catch (error) {
    if (error instanceof UserError) throw new Error(error.problems.map((p) => formatProblem(p, 'en')).join('\n'));
    throw error;
  }
}
