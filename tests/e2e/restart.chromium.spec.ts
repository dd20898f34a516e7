import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { open } from '../../scripts/browsers/open.ts';
import { serve } from '../../scripts/site/serve.ts';
import { isOn, press, untilSays } from './support/controls.ts';
import { createReader, type Reader } from './support/reader.ts';
import { COURIER, HERALD, HOSTS, testSite } from './support/site.ts';
import { takeStrangers } from './support/strangers.ts';

const ARTICLE = 'aleppo-2024.html';

/** Firefox forgets an extension that was installed for a test when it is closed, so there is nothing to be seen there. */
it('the switches last over a restart of the browser', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'sidelight-'));
  const site = await serve(testSite, HOSTS);
  const withBrowser = async (use: (reader: Reader) => Promise<void>) => {
    const session = await open('chromium', { proxy: site.proxy, profile });
    try {
      await use(createReader(session, site));
    } finally {
      await session.close();
    }
    expect(takeStrangers('chromium', site)).toEqual([]);
  };
  try {
    await withBrowser(async (reader) => {
      const page = await reader.read(ARTICLE, COURIER);
      const popup = await reader.session.popup(page);
      await press(popup, 'On this site:');
      await untilSays(popup, /You switched it off on this site/);
    });
    await withBrowser(async (reader) => {
      const page = await reader.go(ARTICLE, COURIER);
      await reader.read(ARTICLE, HERALD);
      expect(await reader.marks(page)).toEqual([]);
      const popup = await reader.session.popup(page);
      expect(await isOn(popup, 'On every site')).toBe(true);
      expect(await isOn(popup, 'On this site:')).toBe(false);
    });
  } finally {
    await site.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
