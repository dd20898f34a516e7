import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { browserPath } from './browsers/install-browser.ts';

/** Draws `assets/icons/icon.svg` into `public/icon/<size>.png`: run by hand when the drawing changed. */
const SIZES = [16, 32, 48, 128];
const drawing = readFileSync('assets/icons/icon.svg', 'utf8');

const browser = await puppeteer.launch({
  executablePath: browserPath('chromium'),
  // Root has no sandbox in Chromium on Linux.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>*{margin:0;display:block}</style>${drawing}`);
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
  console.log(`public/icon/${size}.png`);
}
await browser.close();
