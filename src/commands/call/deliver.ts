import type { Call, Outcome, Written } from './command.ts';

/** A file that goes with a result. */
export interface FileBeside extends Written {
  readonly text: string;
}

/** The result, to stdout or whole into the file that `--output` names; with what goes beside it, all of it or nothing. */
export async function deliver(
  text: string,
  { options }: Call,
  exitCode = 0,
  notes = '',
  as?: Written['as'],
  beside: readonly FileBeside[] = [],
): Promise<Outcome> {
  const { output } = options;
  const result = output === undefined ? [] : [{ file: output, text, ...(as === undefined ? {} : { as }) }];
  const files = [...beside, ...result];
  if (files.length > 0) {
    const { writeTogether } = await import('../../documents/write-together.ts');
    writeTogether(files, options.force === true);
  }
  return {
    text: output === undefined ? text : '',
    exitCode,
    notes,
    ...(files.length === 0 ? {} : { wrote: files.map(({ text: _, ...told }) => told) }),
  };
}
