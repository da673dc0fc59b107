// The pictures of the page in the README: npm run pictures (builds nothing; needs Chromium, see tests/page/chromium.ts).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { palettePng } from './palette-png.mjs';

const folder = join(import.meta.dirname, 'pictures');
const made = join(mkdtempSync(join(tmpdir(), 'fw-advisor-')), 'advisor.html');
const program = join(import.meta.dirname, '..', 'bin', 'fw-advisor.js');
const mostBytes = 60_000;

const article = 'knowledge=article&q.goal=research&q.gpu-control=explicit&q.visualization=detailed';
const current =
  'knowledge=current&q.goal=production&q.serving=production-scale&q.accelerator=any-gpu&q.mobile=nice-to-have';
const pictures = [
  { name: 'page.en', address: `${article}&lang=en`, width: 1280, height: 860, colorScheme: 'light' },
  { name: 'page.ja', address: `${article}&lang=ja`, width: 1280, height: 860, colorScheme: 'light' },
  // a slider has been moved, and another framework leads
  ...['en', 'ja'].map((lang) => ({
    name: `page-slider.${lang}`,
    address: `${current}&matters=own-model-server*3&lang=${lang}`,
    width: 1280,
    height: 700,
    colorScheme: 'light',
    at: '#matters',
  })),
  { name: 'page-dark.en', address: `${current}&lang=en`, width: 1280, height: 860, colorScheme: 'dark' },
  {
    name: 'page-narrow.en',
    address: `${current}&lang=en`,
    width: 320,
    height: 640,
    colorScheme: 'light',
    at: '#verdict',
  },
  {
    name: 'page-narrow.ja',
    address: `${current}&lang=ja`,
    width: 320,
    height: 640,
    colorScheme: 'light',
    at: '#verdict',
  },
];

execFileSync(process.execPath, [program, 'page', '--bases', 'all', '--lang', 'en', '--output', made]);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
for (const { name, address, width, height, colorScheme, at } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
  await page.goto(`${pathToFileURL(made).href}#${address}`);
  await page.locator('#change h3').first().waitFor();
  if (at !== undefined) await page.locator(at).evaluate((element) => element.scrollIntoView());
  const shot = await page.screenshot();
  await page.close();
  const file = join(folder, `${name}.png`);
  writeFileSync(file, await palettePng(browser, shot));
  const { size } = statSync(file);
  if (size > mostBytes) throw new Error(`${file} has ${size} bytes, more than ${mostBytes}`);
  process.stdout.write(`${file} ${size}\n`);
}
await browser.close();
