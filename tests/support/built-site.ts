import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import { browserPath } from '../../scripts/browsers/install-browser.ts';
import { fromFolder } from '../../scripts/site/from-folder.ts';
import { serve } from '../../scripts/site/serve.ts';

/** A page of this project's own, with its scripts in one bundle: a page of hundreds of modules takes a second to load. */
export async function serveBuilt(input: string) {
  const built = mkdtempSync(join(tmpdir(), 'sidelight-built-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: built,
      minify: false,
      target: 'esnext',
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input },
    },
  });
  const site = await serve(fromFolder(built));
  return {
    address: `${site.origin}/${input}`,
    async close(): Promise<void> {
      await site.close();
      rmSync(built, { recursive: true, force: true });
    },
  };
}

/** Such a page in a browser without the extension. */
export async function openBuilt(
  name: BrowserName,
  input: string,
): Promise<{ page: Page; close(): Promise<void> }> {
  const site = await serveBuilt(input);
  const browser = await puppeteer.launch({
    executablePath: browserPath(name),
    ...(name === 'firefox' ? { browser: name } : { args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] }),
  });
  const page = await browser.newPage();
  await page.goto(site.address);
  return {
    page,
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
