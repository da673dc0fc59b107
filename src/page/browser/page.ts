import { recommendOnPage } from '../advise.ts';
import { createApp } from './app.ts';
import { readBases, readData } from './read-bases.ts';
import { sayTooOld } from './say-too-old.ts';

/** For who has the console open, and for the tests that hold the page against the command line. */
const api = { recommend: recommendOnPage, bases: [] as Awaited<ReturnType<typeof readBases>> };
(globalThis as { fwAdvisor?: typeof api }).fwAdvisor = api;

if (typeof document !== 'undefined') {
  const data = readData();
  // a task of its own: the report that is in the file is drawn before
  setTimeout(async () => {
    const bases = await readBases().catch(() => sayTooOld(data));
    if (bases === undefined) return;
    api.bases = bases;
    createApp(data, bases);
  });
}
