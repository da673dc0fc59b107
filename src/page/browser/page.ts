import { recommendOnPage } from '../advise.ts';
import type { PageBase } from '../page-base.ts';
import { createApp } from './app.ts';
import { readBases, readData } from './read-bases.ts';

/** For who has the console open, and for the tests that hold the page against the command line. */
const api = { recommend: recommendOnPage, bases: [] as readonly PageBase[] };
(globalThis as { fwAdvisor?: typeof api }).fwAdvisor = api;

if (typeof document !== 'undefined')
  // in tasks of their own: the report that is in the file is drawn before
  readBases((bases) => {
    api.bases = bases;
    createApp(readData(), bases);
  });
