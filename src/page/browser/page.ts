import { recommendOnPage } from '../advise.ts';
import { createApp } from './app.ts';
import { readBases, readData } from './read-bases.ts';
import { sayTooOld } from './say-too-old.ts';

/** For who has the console open, and for the tests that hold the page against the command line. */
const api = { recommend: recommendOnPage, bases: [] as Awaited<ReturnType<typeof readBases>> };
(globalThis as { fwAdvisor?: typeof api }).fwAdvisor = api;

if (typeof document !== 'undefined') {
  const data = readData();
  readBases().then(
    (bases) => {
      api.bases = bases;
      createApp(data, bases);
    },
    () => sayTooOld(data),
  );
}
