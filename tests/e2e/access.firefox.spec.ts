import { expect, it } from 'vitest';
import type { ExtensionApi } from '../../scripts/browsers/session.ts';
import { inBrowser } from './support/in-both-browsers.ts';
import { COURIER, HERALD } from './support/site.ts';

declare const chrome: ExtensionApi;

const ARTICLE = 'aleppo-2024.html';

// Firefox lets an extension give access back; Chromium leaves that to the reader's own menus, which no driver opens.
inBrowser(
  'firefox',
  'access that the reader withdraws',
  (reader) => {
    it('takes the marks off the open page, and no other is read', async () => {
      const page = await reader().read(ARTICLE, COURIER);
      const settings = await reader().session.extensionPage('options.html');
      await settings.evaluate(() => chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }));
      await reader().untilMarks(page, 'the marks to go', (marks) => marks.length === 0);
      const other = await reader().go(ARTICLE, HERALD);
      await reader().wait();
      expect(await reader().marks(other)).toEqual([]);
    });
  },
  { fresh: true },
);
