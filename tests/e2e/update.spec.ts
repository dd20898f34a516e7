import { expect, it } from 'vitest';
import { cardText } from '../../scripts/browsers/card.ts';
import type { Mark } from '../../scripts/browsers/marks.ts';
import { waitFor } from '../../scripts/browsers/session.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { openWatched } from './support/watched-page.ts';

inBothBrowsers(
  'an update while a page is read',
  (reader) => {
    it('takes the former version out of the page, silently, and reads it anew', async () => {
      const { session, untilMarks, marks, rest, untilClosed } = reader();
      const { page, said } = await openWatched(reader(), 'aleppo-2024.html');
      const isRead = (seen: readonly Mark[]) => seen.some(({ kind }) => kind === 'claim');
      const before = (await untilMarks(page, 'highlights', isRead)).length;
      await rest(page, 'place', 'Atarib');

      // What another extension has put there.
      await page.evaluate(() => {
        const host = document.createElement('div');
        host.popover = 'manual';
        host.attachShadow({ mode: 'closed' }).innerHTML = '<p class="slot"></p>';
        document.documentElement.append(host);
        Object.assign(window, { another: host });
      });
      await session.update();
      await untilClosed(page);
      // Only the new version can answer what a card asks.
      expect(
        await waitFor('a card of the new version', async () => {
          await rest(page, 'unit', 'Hayat Tahrir al-Sham').catch(() => null);
          return cardText(session, page);
        }),
      ).toContain('هيئة تحرير الشام');
      await untilMarks(page, 'the claims of the new version', isRead);
      expect(await marks(page)).toHaveLength(before);
      const hosts = () => page.evaluate(() => document.querySelectorAll('html > :not(head, body)').length);
      expect(await hosts()).toBe(2);
      expect(await page.evaluate(() => Reflect.get(window, 'another').isConnected)).toBe(true);
      await page.keyboard.press('Escape');
      await untilClosed(page);
      expect(said).toEqual([]);
    });
  },
  { fresh: true },
);
