import { unpackContents } from '../packing/unpack-contents.ts';
import type { PageContents } from '../page-contents.ts';
import { type PageData, pageDataIds } from '../page-data.ts';
import type { PageProgram } from './page.ts';
import { stepByStep } from './step-by-step.ts';

type Texts = PageContents['texts'];
/** Says a text with values put in. */
type Put = (at: number, ...values: readonly unknown[]) => string;

/** The program as a function of its texts: the build puts it beside this (`src/package/page-assets.ts`). */
declare const program: (texts: Texts, put: Put) => PageProgram;

const withTexts = (texts: Texts): PageProgram =>
  program(texts, (at, ...values) => {
    const [first, ...others] = texts[at] as readonly string[];
    return values.reduce<string>((text, value, i) => `${text}${value}${others[i]}`, first!);
  });

const contentOf = (id: string): string => document.getElementById(id)?.textContent ?? '';

/** Between the steps what is in the file already can be read and scrolled. */
function* steps() {
  const { texts, bases } = yield* unpackContents(contentOf(pageDataIds.contents));
  yield;
  const { begin } = withTexts(texts);
  yield;
  yield* begin(JSON.parse(contentOf(pageDataIds.data)) as PageData, bases);
}

if (typeof document === 'undefined') Object.assign(globalThis, { fwAdvisor: { withTexts } });
else stepByStep(() => {}).begin(steps());
