import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

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

/** A headless browser with a new profile that asks nobody for anything. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath!,
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

/** A page open in a browser, with everything that it said to the console and every address that it asked for. */
export interface Opened {
  readonly page: Page;
  readonly said: string[];
  readonly asked: string[];
}

const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-page-'));
let files = 0;

/** The address of a file that holds the text. */
export function fileOf(html: string): string {
  files += 1;
  const path = join(folder, `page-${files}.html`);
  writeFileSync(path, html);
  return pathToFileURL(path).href;
}

/** Opens an address and waits until the page is alive (where it may run scripts). */
export async function open(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('dialog', (dialog) => said.push(dialog.message()));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  if (options.javaScriptEnabled !== false) await page.locator('#questions').waitFor();
  return { page, said, asked };
}
