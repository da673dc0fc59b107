import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

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
let launched: Promise<Browser> | undefined;
const browser = (): Promise<Browser> => {
  launched ??= chromium.launch({
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
  return launched;
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

/** The address of a file that holds the text. */
export function fileOf(html: string): string {
  files += 1;
  const path = join(folder, `page-${files}.html`);
  writeFileSync(path, html);
  return pathToFileURL(path).href;
}

export interface OpenOptions extends BrowserContextOptions {
  /** The test changes what outlives a document, so that nobody may have the page after it. */
  readonly own?: true;
  /** Stands in a frame of a document, without an address of its own. */
  readonly framed?: string;
}

/** Pages whose test has ended, by the options of their contexts: half of what opening one costs is a new process. */
const free = new Map<string, Page[]>();

/** Opens an address and waits until the page is alive (where it may run scripts). The test's end gives it back. */
export async function open(address: string, { own, framed, ...options }: OpenOptions = {}): Promise<Opened> {
  const kind = JSON.stringify(options);
  const before = own ? undefined : free.get(kind)?.pop();
  const page = before ?? (await newPage(options));
  // another document, also where only what stands behind the # differs
  if (before !== undefined) await page.goto('about:blank');
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
    if (own) return page.context().close();
    await page.evaluate('localStorage.clear()');
    free.set(kind, [...(free.get(kind) ?? []), page]);
  };
  onTestFinished(done);
  await page.goto(address);
  if (framed !== undefined) {
    await page.setContent('<iframe sandbox="allow-scripts" width="1200" height="700"></iframe>');
    await page.locator('iframe').evaluate((frame, html) => frame.setAttribute('srcdoc', html), framed);
    await page.frameLocator('iframe').locator('#questions').waitFor();
  } else if (options.javaScriptEnabled !== false) await page.locator('#questions').waitFor();
  return { page, said, asked, done };
}

/** For the end of a file that opened pages. */
export async function closeChromium(): Promise<void> {
  free.clear();
  await (await launched)?.close();
  launched = undefined;
}

async function newPage(options: BrowserContextOptions): Promise<Page> {
  const context = await (await browser()).newContext(options);
  context.setDefaultTimeout(patience);
  return context.newPage();
}
