import { describe, expect, it } from 'vitest';
import { waitFor } from '../../scripts/browsers/session.ts';
import { violations } from '../support/axe.ts';
import { untilSays } from './support/controls.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';

/** The pages of the extension with the data they really have, and what each says when it is there. */
const PAGES = {
  'welcome.html': /Try it[\s\S]*The card|Casualty figure/,
  'options.html': /Where it reads[\s\S]*Version/,
  'method.html': /How often/,
  'library.html': /reports/,
};

inBothBrowsers('the extension’s pages', (reader) => {
  describe('hold to WCAG 2.2 AA', () => {
    it.each(Object.entries(PAGES))('%s', async (address, wish) => {
      const page = await reader().session.extensionPage(address);
      await untilSays(page, wish);
      await waitFor('the page to be done', () =>
        page.evaluate(() => (document.querySelector('[aria-busy="true"]') ? null : true)),
      );
      expect(await violations(page)).toEqual([]);
    });

    it('the popup on an article', async () => {
      const page = await reader().read('aleppo-2024.html');
      const popup = await reader().session.popup(page);
      await untilSays(popup, /Related reports[\s\S]*Why:/);
      expect(await violations(popup)).toEqual([]);
    });
  });
});
