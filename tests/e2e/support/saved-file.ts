import type { Page } from 'puppeteer-core';
import { waitFor } from '../../../scripts/browsers/session.ts';

interface Saving {
  sidelightSaved?: { name: string; bytes: number[] };
}

/**
 * What `save` makes the page hand to the browser as a download: the file's name and its bytes. Taken where the
 * page hands it over, since where downloads go differs between browsers and machines.
 */
export async function savedFile(
  page: Page,
  save: () => Promise<void>,
): Promise<{ name: string; bytes: Buffer }> {
  await page.evaluate(() => {
    const world = window as Window & Saving;
    delete world.sidelightSaved;
    let file: Blob | null = null;
    URL.createObjectURL = (blob: Blob) => {
      file = blob;
      return 'blob:kept-by-the-test';
    };
    HTMLAnchorElement.prototype.click = async function () {
      if (!file) return;
      const bytes = [...new Uint8Array(await file.arrayBuffer())];
      world.sidelightSaved = { name: this.download, bytes };
    };
  });
  await save();
  const { name, bytes } = await waitFor('a file to be saved', () =>
    page.evaluate(() => (window as Window & Saving).sidelightSaved ?? null),
  );
  return { name, bytes: Buffer.from(bytes) };
}
