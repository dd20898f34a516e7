import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { parsePack } from '../../lib/store/parse-pack.ts';
import { press, untilSays } from './support/controls.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { savedFile } from './support/saved-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-exports-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function choose(page: Page, format: string): Promise<void> {
  await page.$eval('.export-panel', (panel) => {
    (panel as HTMLDetailsElement).open = true;
  });
  await page.select('.export-panel select', format);
}

inBothBrowsers('exports', (reader) => {
  const openFound = async (query: string) => {
    const page = await reader().session.extensionPage(`library.html#reports?${query}`);
    await untilSays(page, /\d+ reports?[\s\S]*Export/, 30_000);
    return page;
  };

  it('write the figures of the chosen reports as a table', async () => {
    const page = await openFound('governorate=Quneitra');
    const boxes = await page.$$('.report .choose input');
    await boxes[0]?.click();
    await boxes[1]?.focus();
    await page.keyboard.press(' ');
    await untilSays(page, /2 reports chosen/);
    await choose(page, 'csv');
    const { name, bytes } = await savedFile(page, () => press(page, 'Save the file'));
    expect(name).toMatch(/^sidelight-\d{4}-\d{2}-\d{2}\.csv$/);
    const ids = new Set(
      bytes
        .toString('utf8')
        .split('\r\n')
        .slice(1, -1)
        .map((row) => row.split(',')[0]),
    );
    expect(ids.size).toBeGreaterThan(0);
    expect(ids.size).toBeLessThanOrEqual(2);
    await untilSays(page, /2 reports are in the file/);
    await page.close();
  });

  it('write all that the filters find as a pack, which is taken in again', async () => {
    const page = await openFound('governorate=Quneitra');
    const said = await untilSays(page, /^\d+ reports?$/m);
    const total = Number(/^(\d+) reports?$/m.exec(said)?.[1]);
    await choose(page, 'pack_gz');
    const { name, bytes } = await savedFile(page, () => press(page, 'Save the file'));
    const pack = await parsePack(gunzipSync(bytes).toString('utf8'));
    expect(pack.reports).toHaveLength(total);
    expect(pack.header.licence).toMatch(/CC0/);
    await page.close();

    const path = join(folder, name);
    writeFileSync(path, bytes);
    const data = await reader().session.extensionPage('library.html#data');
    const input = (await data.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await untilSays(data, /Added: Reports exported from Sidelight/, 30_000);
    await press(data, 'Remove this pack');
    await data.close();
  });
});
