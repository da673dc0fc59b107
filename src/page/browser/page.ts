import { decideOnPage } from '../advise.ts';
import type { PageBase } from '../page-base.ts';
import type { PageData } from '../page-data.ts';
import { createApp } from './app.ts';

/** The program of the page, once it has its texts. */
export interface PageProgram {
  /** In steps none of which takes long. */
  begin(data: PageData, bases: readonly PageBase[]): Generator<undefined, void>;
  readonly decide: typeof decideOnPage;
}

export const decide: PageProgram['decide'] = decideOnPage;

export const begin: PageProgram['begin'] = (data, bases) => {
  // for who has the console open, and for the tests that hold the page against the command line
  Object.assign(globalThis, { fwAdvisor: { decide, bases } });
  return createApp(data, bases);
};
