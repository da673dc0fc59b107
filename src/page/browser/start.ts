import { unpackContents } from '../packing/unpack-contents.ts';
import type { PageContents } from '../page-contents.ts';
import { type PageData, pageDataIds } from '../page-data.ts';
import type { PageProgram } from './page.ts';
import { stepByStep } from './step-by-step.ts';

type Texts = PageContents['texts'];
/** Puts values between what stands around them. */
type Fill = (parts: readonly string[], ...values: readonly unknown[]) => string;
/** Says a text with values put in. */
type Put = (at: number, ...values: readonly unknown[]) => string;
/** Entries of an object, the templates among them as functions. */
type Entries = (at: number, fill?: Fill) => Readonly<Record<string, unknown>>;

/** The program as a function of its texts: the build puts it beside this (`src/package/page-assets.ts`). */
declare const program: (texts: Texts, put: Put, entries: Entries, object: ObjectConstructor) => PageProgram;

const filled: Fill = ([first, ...others], ...values) =>
  values.reduce<string>((text, value, i) => `${text}${value}${others[i]}`, first!);

const withTexts = (texts: Texts): PageProgram =>
  program(
    texts,
    (at, ...values) => filled(texts[at] as readonly string[], ...values),
    (at, fill = filled) =>
      Object.fromEntries(
        Object.entries(texts[at]!).map(([key, said]) => [
          key,
          // it may be called with more than it has room for
          Array.isArray(said) ? (...values: unknown[]) => fill(said, ...values.slice(0, said.length - 1)) : said,
        ]),
      ),
    Object,
  );

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
