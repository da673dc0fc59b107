import type { FileProblems, KnownCause } from '../../problems/file-problems.ts';
import { called } from '../called.ts';
import type { SentencesOf } from '../problem-words.ts';

const causes: Readonly<Record<KnownCause, string>> = {
  EFBIG: 'the file is too large for its place',
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ENOSPC: 'no space is left on the device',
  EROFS: 'the file system is read-only',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  SYMLINK: 'it is a symbolic link',
  ENXIO: 'it is not a regular file',
  EIO: 'the device failed',
  EBUSY: 'it is in use',
  EMFILE: 'too many files are open',
  EDQUOT: 'the disk quota is used up',
  NOT_A_FILE: 'it is not a regular file',
  LEADS_OUT: 'a link leads out of the folder of the base',
};

export const en: SentencesOf<FileProblems> = {
  CANNOT_READ: ({ name, cause }) => `cannot read ${name}: ${called(causes, cause)}`,
  CANNOT_WRITE: ({ name, cause }) => `cannot write ${name}: ${called(causes, cause)}`,
  EXISTS: ({ name }) => `${name} already exists; use --force to replace it`,
  SAME_FILE: ({ name }) => `two documents are to be written to ${name}; give each a file of its own`,
  NO_WORKING_FOLDER: () => 'the working directory is not there any more; change into another one',
  OUTSIDE: ({ name }) => `${name} does not lie below the working directory, and no more than that is read here`,
};
