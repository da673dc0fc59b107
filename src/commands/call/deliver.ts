import type { Call, Outcome, Written } from './command.ts';

/** The result, to stdout or whole into the file that `--output` names. */
export async function deliver(
  text: string,
  { options }: Call,
  exitCode = 0,
  notes = '',
  as?: Written['as'],
): Promise<Outcome> {
  if (options.output === undefined) return { text, exitCode, notes };
  const { writeFile } = await import('../../documents/write-file.ts');
  writeFile(options.output, text, options.force === true);
  return { text: '', exitCode, notes, wrote: [{ file: options.output, ...(as === undefined ? {} : { as }) }] };
}
