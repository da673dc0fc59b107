import type { Call, Outcome } from './command.ts';

/** The result, to stdout or whole into the file that `--output` names. */
export async function deliver(text: string, { options }: Call, exitCode = 0, notes = ''): Promise<Outcome> {
  if (options.output === undefined) return { text, exitCode, notes };
  const { writeFile } = await import('../../documents/write-file.ts');
  writeFile(options.output, text, options.force === true);
  return { text: '', exitCode, notes };
}
