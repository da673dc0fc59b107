import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { seenAfter } from './seen-after.ts';

const places = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where a browser is that the tests can drive, if there is one. */
export const chromiumPath = places.find((path) => path !== '' && existsSync(path));

/** Told in the titles of the tests that need it. */
export const whereSkipped =
  chromiumPath === undefined ? ' (skipped: no Chromium found; apt-get install chromium, or set CHROMIUM_PATH)' : '';

/** A headless browser that asks nobody for anything, for all the tests of a file. */
let launched: Promise<BrowserContext> | undefined;
const launch = async (): Promise<BrowserContext> => {
  const browser = await chromium.launch({
    executablePath: chromiumPath!,
    timeout: patience,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    timezoneId: timeZone,
  });
  context.setDefaultTimeout(patience);
  return context;
};
const newPage = async (): Promise<Page> => {
  launched ??= launch();
  const page = await (await launched).newPage();
  seenAfter(page);
  return page;
};
/** Milliseconds: a busy machine is slow, and a test that waits for what never comes fails all the same. */
const patience = 100_000;

/** A page open in a browser, with everything that it said to the console and every address that it asked for. */
export interface Opened {
  readonly page: Page;
  readonly said: string[];
  readonly asked: string[];
  /** Where a test opens many: it is done with this one before its own end. */
  readonly done: () => Promise<void>;
}

const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-page-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
let files = 0;
let documents = 0;

/** The address of a file that holds the text. */
export function fileOf(html: string): string {
  files += 1;
  const path = join(folder, `page-${files}.html`);
  writeFileSync(path, html);
  return pathToFileURL(path).href;
}

export interface OpenOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Whether what moves takes its time: it costs a second a test. */
  readonly reducedMotion?: 'no-preference';
  readonly withoutScript?: true;
  /** The test begins where a reader does, or changes how the page is looked at: no other test has the document. */
  readonly fresh?: true;
  /** Stands in a frame of a document, without an address of its own. */
  readonly framed?: string;
}

/** Where the reader is: another day than anywhere else, at times. */
export const timeZone = 'Pacific/Kiritimati';

/** A page whose test has ended. */
interface Free {
  readonly page: Page;
  /** Of the document in it, where another test may go on with that. */
  readonly shared: string | undefined;
}
/** Half of what opening a page costs is a new process, most of the rest a new document. */
const free: Free[] = [];
const takeFree = (shared: string | undefined): Free | undefined => {
  const exact = free.findIndex((one) => one.shared === shared);
  const at = exact >= 0 ? exact : free.findIndex((one) => one.shared === undefined);
  return at < 0 ? undefined : free.splice(at, 1)[0];
};

/** Opens an address and waits until the page is alive (where it may run scripts). The test's end gives it back. */
export async function open(address: string, options: OpenOptions = {}): Promise<Opened> {
  const { fresh, framed, viewport, reducedMotion, withoutScript } = options;
  const [file = '', state = ''] = address.split('#');
  const shared = fresh || withoutScript || framed !== undefined ? undefined : file;
  const before = takeFree(shared);
  const page = before?.page ?? (await newPage());
  // one behind another is drawn once a second
  await page.bringToFront();
  const session = withoutScript && (await page.context().newCDPSession(page));
  const [said, asked]: [string[], string[]] = [[], []];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('dialog', (dialog) => {
    said.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => asked.push(request.url()));
  let isDone = false;
  const done = async () => {
    if (isDone) return;
    isDone = true;
    for (const event of ['console', 'pageerror', 'dialog', 'request'] as const) page.removeAllListeners(event);
    // a document without an address has none
    await page.evaluate('try { localStorage.clear() } catch {}');
    await session?.detach();
    free.push({ page, shared });
  };
  onTestFinished(done);
  await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
  const motion = reducedMotion ?? 'reduce';
  await page.emulateMedia({ media: null, colorScheme: 'light', reducedMotion: motion });
  await session?.send('Emulation.setScriptExecutionDisabled', { value: true });
  if (before !== undefined && shared !== undefined && before.shared === shared) {
    await goOn(page, state);
    return { page, said, asked, done };
  }
  documents += 1;
  // another document, also where only what stands behind the # differs
  await page.goto(framed === undefined ? `${file.split('?')[0]}?${documents}#${state}` : address);
  if (framed !== undefined) {
    await page.setContent('<iframe sandbox="allow-scripts" width="1200" height="700"></iframe>');
    await page.locator('iframe').evaluate((frame, html) => frame.setAttribute('srcdoc', html), framed);
    await page.frameLocator('iframe').locator('#app:not([aria-busy]) #questions').waitFor();
  } else if (!withoutScript) await page.locator('#app:not([aria-busy]) #questions').waitFor();
  return { page, said, asked, done };
}

/** The document as it would be with that address: folded as at first, scrolled to its top, nobody in focus. */
export async function goOn(page: Page, state: string): Promise<void> {
  await page.evaluate(`
    for (const details of document.querySelectorAll('details')) details.open = false;
    document.activeElement?.blur();
    scrollTo({ top: 0, behavior: 'instant' });
    // what an address does not name stays as it was: first the state that the page was made with
    for (const address of ['#', ${JSON.stringify(`#${state}`)}]) {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }`);
}

/** For the end of a file that opened pages. */
export async function closeChromium(): Promise<void> {
  free.length = 0;
  await (await launched)?.browser()?.close();
  launched = undefined;
}
