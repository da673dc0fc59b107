import type { Call, Outcome, World, Written } from './command.ts';

/** A file that goes with a result. */
export interface FileBeside extends Written {
  readonly text: string;
}

/** The result, to stdout or whole into the file that `--output` names; with what goes beside it, all of it or nothing. */
export async function deliver(
  text: string,
  { options }: Call,
  world: World,
  exitCode = 0,
  notes = '',
  as?: Written['as'],
  beside: readonly FileBeside[] = [],
): Promise<Outcome> {
  const { output } = options;
  const result = output === undefined ? [] : [{ file: output, text, ...(as === undefined ? {} : { as }) }];
  const files = [...beside, ...result];
  const told = files.length === 0 ? '' : await written(files);
  return {
    text: output === undefined ? text : '',
    exitCode,
    notes: `${notes}${told}`,
    ...(files.length === 0 ? {} : { wrote: files.map(({ text: _, ...told }) => told) }),
  };

  async function written(all: readonly FileBeside[]): Promise<string> {
    const { writeFiles } = await import('./write-files.ts');
    return writeFiles(all, options.force === true, world, options.lang);
  }
}
