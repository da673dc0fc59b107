/** Why a file cannot be read or written: the names of the system, and some of our own. */
export type KnownCause =
  | 'EFBIG'
  | 'ENOENT'
  | 'EACCES'
  | 'EPERM'
  | 'EISDIR'
  | 'ENOTDIR'
  | 'ENOSPC'
  | 'EROFS'
  | 'ELOOP'
  | 'ENAMETOOLONG'
  | 'SYMLINK'
  | 'ENXIO'
  | 'EIO'
  | 'EBUSY'
  | 'EMFILE'
  | 'EDQUOT'
  | 'NOT_A_FILE'
  | 'LEADS_OUT';

/** Files and folders. `cause` is a `KnownCause`, or whatever else the system says. */
export interface FileProblems {
  CANNOT_READ: { name: string; cause: string };
  CANNOT_WRITE: { name: string; cause: string };
  EXISTS: { name: string };
  /** Two documents are to be written to one file. */
  SAME_FILE: { name: string };
  /** The working directory was removed, or cannot be entered. */
  NO_WORKING_FOLDER: Record<never, never>;
  /** Not below the folder that may be read. */
  OUTSIDE: { name: string };
}
