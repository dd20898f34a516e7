import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { press, untilSays } from './support/controls.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { savedFile } from './support/saved-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-backups-'));
afterAll(() => rmSync(folder, { recursive: true }));

inBothBrowsers('what the reader saved', (reader) => {
  let backup = '';
  const openData = async () => {
    const page = await reader().session.extensionPage('library.html#data');
    await untilSays(page, /The database covers \d[\s\S]*Restore a backup/, 30_000);
    return page;
  };
  const restore = async (page: Page, text: string) => {
    const path = join(folder, `${reader().session.name}.jsonl`);
    writeFileSync(path, text);
    const input = (await page.waitForSelector(
      '.keeping input[type="file"]',
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };

  it('goes into a backup', async () => {
    const article = await reader().read('kafr-taal-2023.html');
    const popup = await reader().session.popup(article);
    await untilSays(popup, /Save this article/);
    await press(popup, 'Save this article');
    await untilSays(popup, /Saved on this computer/);
    await popup.close();

    const page = await openData();
    const { name, bytes } = await savedFile(page, () => press(page, 'Save a backup'));
    expect(name).toMatch(/^sidelight-backup-.*\.jsonl$/);
    backup = bytes.toString('utf8');
    expect(backup.split('\n')).toHaveLength(3);
    expect(backup).toContain('kafr-taal-2023.html');
    await untilSays(page, /The backup holds the settings and 1 report/);
    await page.close();
  });

  it('goes when the reader erases everything, after a word of what goes; what ships is back', async () => {
    const page = await openData();
    await press(page, 'Erase everything');
    await untilSays(page, /1 report that you saved[\s\S]*0 packs that you added[\s\S]*all settings/);
    await page.keyboard.press('Escape');
    expect(await untilSays(page, /You saved 1 report/)).not.toMatch(/Erase all of it/);

    await press(page, 'Erase everything');
    await press(page, 'Erase all of it');
    const after = await untilSays(page, /Everything was erased/, 30_000);
    expect(after).toMatch(/You saved 0 reports/);
    expect(after).toMatch(/Published reports on the Syrian conflict/);
    await page.close();
  });

  it.each([
    ['damaged', (text: string) => text.replace('"title":"', '"title":"X'), /damaged: .*checksum/],
    ['cut off', (text: string) => text.slice(0, -20), /Line 2: it is not JSON/],
  ])('is not touched by a backup that is %s', async (_, spoil, sentence) => {
    const page = await openData();
    const at = backup.indexOf('\n');
    await restore(page, backup.slice(0, at) + spoil(backup.slice(at)));
    expect(await untilSays(page, sentence)).toMatch(/You saved 0 reports/);
    await page.close();
  });

  it('comes back from the backup, once', async () => {
    const page = await openData();
    await restore(page, backup);
    await untilSays(page, /Restored: 1 report\./);
    await untilSays(page, /You saved 1 report\./);
    await restore(page, backup);
    await untilSays(page, /Restored: 0 reports\. 1 was here already/);
    await page.close();
  });
});
