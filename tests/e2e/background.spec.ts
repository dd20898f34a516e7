import { expect, it } from 'vitest';
import { inBothBrowsers } from './support/in-both-browsers.ts';

inBothBrowsers(
  'a background that was stopped',
  (reader) => {
    it('answers the card of an open article again', async () => {
      const page = await reader().read('aleppo-2024.html');
      await reader().rest(page, 'place', 'Atarib');
      await page.keyboard.press('Escape');
      await reader().session.stopBackground();
      expect(await reader().rest(page, 'claim', '54 government soldiers')).toMatch(/54 killed/);
    });

    it('reads a new article', async () => {
      await reader().read('aleppo-2024.html');
      await reader().session.stopBackground();
      const page = await reader().read('raqqa-2017.html');
      expect((await reader().marks(page, 'unit')).length).toBeGreaterThan(1);
    });
  },
  { backgroundIdle: 2 },
);
