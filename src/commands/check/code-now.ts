import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import type { CodeNow } from '../../report/record/code-changes.ts';
import type { World } from '../call/command.ts';
import { scanFolder } from '../scan/scan-folder.ts';

/** What the code below a folder says now for the questions of a base. */
export async function codeNow(path: string, knowledge: Knowledge, world: World, language: Language): Promise<CodeNow> {
  const [scan, { codeSays }] = await Promise.all([
    scanFolder(path, knowledge, world, language),
    import('../../scan/code-says.ts'),
  ]);
  return codeSays(scan, knowledge);
}
