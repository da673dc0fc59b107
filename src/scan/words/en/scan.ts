import type { ScanWords } from '../scan-words.ts';

const plural = (n: number, one: string, several = `${one}s`) => `${n} ${n === 1 ? one : several}`;

export const en: ScanWords = {
  head: ({ files, code }) =>
    `What ${plural(files, 'file')} (${code} of them code) say of the project. Correct it, answer what code cannot say, and run: fw-advisor THIS-FILE`,
  suggestions: 'Suggestions only: remove the "#" where one is right.',
  nothing: 'Nothing was found that answers a question.',
  imports: (imports, files, share) =>
    `${plural(imports, 'import')} in ${plural(files, 'file')}${share === null ? '' : ` (${share}%)`}`,
  trains: 'trains',
  doubts: {
    suggests: 'may mean something else',
    aside: 'only in tests, docs, examples, converters, workflows or optional parts',
    'only-listed': 'asked for, but the project itself does not import it',
    beside: 'beside another: it feeds data, exports or converts',
    outweighed: 'another find goes further',
  },
  leftOut: (count, reason, names) =>
    `left out: ${leftOut[reason]} (${count}): ${names.join(', ')}${count > names.length ? ', ...' : ''}`,
  found: 'Found in your code',
  perhaps: 'Perhaps',
  notRead: 'Left out',
  foundInCode: (answer, proof) => `found in your code: ${answer} (${proof})`,
  progress: (read) => `${read} files read`,
};

const leftOut: Readonly<Record<Parameters<ScanWords['leftOut']>[1], string>> = {
  link: 'symbolic links (not followed)',
  special: 'pipes, sockets or devices',
  environment: 'folders of tools and environments',
  vendored: 'folders of other people’s code',
  generated: 'generated files or folders',
  large: 'files that are too large',
  binary: 'files that are no text',
  broken: 'files that could not be parsed',
  unreadable: 'files or folders that could not be read',
  deep: 'folders that lie too deep',
  limit: 'entries beyond the limit',
};
