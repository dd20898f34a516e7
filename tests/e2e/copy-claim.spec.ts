import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardBox, inCard } from '../../scripts/browsers/card.ts';
import { waitFor } from '../../scripts/browsers/session.ts';
import { pasted } from './support/clipboard.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';

const ARTICLE = 'aleppo-2024.html';

inBothBrowsers('a claim', (reader) => {
  const copy = async (page: Page) => {
    const { session } = reader();
    const box = await waitFor('the button that copies', () =>
      inCard(session, page, (root) => {
        const button = root.querySelector('.copy-claim button');
        button?.scrollIntoView({ block: 'center' });
        const box = button?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2, height: box.height } : null;
      }),
    );
    const card = await cardBox(session, page);
    if (!card) throw new Error('The card is gone.');
    expect(box.height).toBeGreaterThanOrEqual(24);
    await page.mouse.click(card.left + box.x, card.top + box.y);
    return waitFor('the card to say what came of it', () =>
      inCard(session, page, (root) => root.querySelector('.copy-claim [role="status"]')?.textContent || null),
    );
  };

  // Only addresses that count as safe have the clipboard interface: the papers have not, loopback has.
  it.each([
    ['on a page without https', () => undefined],
    ['on a page that counts as safe', () => new URL(reader().site.origin).host],
  ])('is copied with its citation %s, and the page’s own tree is left alone', async (_, host) => {
    const page = await reader().read(`watched/${ARTICLE}`, host());
    await reader().rest(page, 'claim', '54 government soldiers');
    // The card's own host is placed anew whenever the card grows.
    const changes = () =>
      page.evaluate(() =>
        (window as Window & { changes?: string[] }).changes?.filter(
          (change) => change !== 'attributes DIV style',
        ),
      );
    const before = await changes();
    expect(await copy(page)).toBe('Copied.');
    expect(await changes()).toEqual(before);
    const text = await pasted(reader().session);
    expect(text).toMatch(/^54 killed/);
    expect(text).toMatch(/According to: Syrian Observatory for Human Rights/);
    expect(text).toMatch(/http:\/\/[^ ]+aleppo-2024\.html/);
    expect(text).toMatch(/Accessed .*20\d\d/);
    await page.close();
  });
});
