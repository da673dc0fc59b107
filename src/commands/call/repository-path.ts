import { relative, resolve } from 'node:path';

/** A file as GitHub knows it: from the root of the repository, which is the working directory where nothing says otherwise. */
export const repositoryPath = (file: string, workspace: string | undefined): string =>
  relative(workspace ?? '', resolve(file)).replaceAll('\\', '/');
