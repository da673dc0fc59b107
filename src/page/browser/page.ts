import { recommendOnPage } from '../advise.ts';
import { createApp } from './app.ts';
import { sayTooOld } from './say-too-old.ts';
import { readData, unpackBases } from './unpack.ts';

/** For who has the console open, and for the tests that hold the page against the command line. */
const api = { recommend: recommendOnPage, bases: [] as Awaited<ReturnType<typeof unpackBases>> };
(globalThis as { fwAdvisor?: typeof api }).fwAdvisor = api;

if (typeof document !== 'undefined') {
  const data = readData();
  unpackBases().then(
    (bases) => {
      api.bases = bases;
      createApp(data, bases);
    },
    () => sayTooOld(data),
  );
}
