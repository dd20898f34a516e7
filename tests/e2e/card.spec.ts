import { expect, it } from 'vitest';
import { cardBox, cardIsOpen, cardText, inCard } from '../../scripts/browsers/card.ts';
import { boxAt, boxOf, leave } from '../../scripts/browsers/marks.ts';
import { waitFor } from '../../scripts/browsers/session.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';

const ARTICLE = 'aleppo-2024.html';

inBothBrowsers('the hover card', (reader) => {
  it('says of a place what it is, where it lies and which reports name it', async () => {
    const page = await reader().read(ARTICLE);
    const card = await reader().rest(page, 'place', 'Atarib');
    expect(card).toContain('Atarib');
    expect(card).toContain('الأتارب');
    expect(card).toMatch(/Aleppo/);
    expect(card).toMatch(/\d+ reports? names? it/);
    const map = await inCard(
      reader().session,
      page,
      (root) => root.querySelector('svg[role="img"]')?.ariaLabel ?? '',
    );
    expect(map).toMatch(/Map of Syria/);
  });

  it('says of a unit who it is and whose side it was on that day', async () => {
    const page = await reader().read(ARTICLE);
    const card = await reader().rest(page, 'unit', 'Hayat Tahrir al-Sham');
    expect(card).toContain("Hay'at Tahrir al-Sham");
    expect(card).toContain('هيئة تحرير الشام');
    expect(card).toMatch(/HTS and its allies \(on November 28, 2024\)/);
    expect(card).toMatch(/Before and after/);
  });

  it('reads a claim back in plain words and sets other figures beside it, by who counted', async () => {
    const page = await reader().read(ARTICLE);
    const card = await reader().rest(page, 'claim', '54 government soldiers');
    expect(card).toMatch(/54 killed/);
    expect(card).toMatch(/government forces/);
    expect(card).toMatch(/Syrian Observatory for Human Rights/);
    expect(card).toMatch(/Other figures for what may be the same harm/);
    expect(card).toMatch(/\d+ reports?, \d+ sources?/);
    expect(card).not.toMatch(/\b(true|false|verified|debunked|reliable)\b/i);
  });

  it('links every report it cites to where it was published, in a new tab without a trace of this page', async () => {
    const page = await reader().read(ARTICLE);
    await reader().rest(page, 'place', 'Atarib');
    const links = await inCard(reader().session, page, (root) =>
      [...root.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')].map(({ href, target, rel }) => ({
        href,
        target,
        rel,
      })),
    );
    expect(links?.length).toBeGreaterThan(0);
    for (const link of links ?? []) {
      expect(link.target).toBe('_blank');
      expect(link.rel).toMatch(/noreferrer/);
    }
  });

  it('opens what a link leads to in a tab, when it is pressed', async () => {
    const { session } = reader();
    const page = await reader().read(ARTICLE);
    await reader().rest(page, 'place', 'Atarib');
    const card = await cardBox(session, page);
    const link = await inCard(session, page, (root) => {
      const link = root.querySelector<HTMLAnchorElement>('a[href^="http"]');
      if (!link) return null;
      link.href = 'http://courier.example/soap.html'; // no test may ask for a true report
      link.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = link.getClientRects()[0] as DOMRect;
      return { x: box.x + 8, y: box.y + box.height / 2 };
    });
    if (!card || !link) throw new Error('The card has no link.');
    await page.mouse.click(card.left + link.x, card.top + link.y);
    await waitFor('the tab', async () => {
      const tabs = await session.tabs();
      return tabs.some((tab) => tab.url().endsWith('/soap.html')) || null;
    });
    expect(page.url()).toContain(ARTICLE);
  });

  it('goes on Escape, without the pointer being moved', async () => {
    const page = await reader().read(ARTICLE);
    await reader().rest(page, 'place', 'Atarib');
    await page.keyboard.press('Escape');
    await reader().untilClosed(page);
    await reader().wait();
    expect(await cardIsOpen(reader().session, page)).toBe(false);
  });

  it('goes when the pointer leaves, and comes again', async () => {
    const page = await reader().read(ARTICLE);
    await reader().rest(page, 'unit', 'HTS');
    await leave(page);
    await reader().untilClosed(page);
    expect(await reader().rest(page, 'place', 'Atarib')).toContain('Atarib');
  });

  it('stays while the pointer is on it, and does not cover the words it explains', async () => {
    const page = await reader().read(ARTICLE);
    await reader().rest(page, 'place', 'Atarib');
    const marks = await reader().marks(page, 'place');
    const mark = marks.find(({ text }) => text === 'Atarib');
    if (!mark) throw new Error('Atarib is not marked.');
    const word = await boxOf(page, mark);
    const card = await cardBox(reader().session, page);
    if (!card) throw new Error('The card is gone.');
    const apart =
      card.top >= word.y + word.height ||
      card.bottom <= word.y ||
      card.left >= word.x + word.width ||
      card.right <= word.x;
    expect(apart).toBe(true);
    await page.mouse.move((card.left + card.right) / 2, card.top + 20, { steps: 8 });
    await reader().wait();
    expect(await cardIsOpen(reader().session, page)).toBe(true);
  });

  it('flips and shifts at the window’s edges, and follows its words when the page scrolls', async () => {
    const page = await reader().read(ARTICLE);
    await page.setViewport({ width: 420, height: 700 });
    const marks = await reader().marks(page, 'place');
    const boxes: Awaited<ReturnType<typeof boxOf>>[] = [];
    for (const mark of marks) boxes.push(await boxOf(page, mark));
    // Far down in the article, and too far to the right for the card to begin where its words do.
    const at = boxes.findLastIndex(({ x }) => x + 360 > 420);
    const mark = marks[at];
    if (!mark) throw new Error('No place is marked there.');
    const low = await boxAt(page, mark, 650);
    await page.mouse.move(low.x + 6, low.y + 8);
    await page.mouse.move(low.x + 8, low.y + 8);
    await waitFor('the card', () => cardText(reader().session, page));
    const box = () => cardBox(reader().session, page);
    const before = await box();
    expect(before?.bottom).toBeLessThanOrEqual(low.y);
    expect(before?.top).toBeGreaterThanOrEqual(0);
    expect(before?.right).toBeLessThanOrEqual(420);
    expect(before?.left).toBeGreaterThanOrEqual(0);
    await page.evaluate(() => scrollBy({ top: 30, behavior: 'instant' }));
    await waitFor('the card to follow', async () => {
      const now = await box();
      return now && before && Math.abs(before.bottom - now.bottom - 30) < 3 ? now : null;
    });
  });

  it.each([
    [1000, 90],
    [1000, 230],
    [1280, 330],
    [600, 340],
    [768, 430],
    [1000, 600],
  ])(
    'is whole to be seen and covers no words in a window of %s × 700, %s pixels from its top',
    async (width, top) => {
      const page = await reader().read(ARTICLE);
      await page.setViewport({ width, height: 700 });
      await page.evaluate(() => document.body.style.setProperty('padding-block', '700px'));
      const mark = (await reader().marks(page, 'claim')).find(({ text }) => text.startsWith('54 government'));
      if (!mark) throw new Error('The figure is not marked.');
      const { x, y, height, width: length } = await boxAt(page, mark, top);
      await page.mouse.move(x + 6, y + 8);
      await page.mouse.move(x + 8, y + 8);
      await waitFor('the figures of others', () =>
        inCard(reader().session, page, (root) => root.querySelector('.card .copy-claim') !== null || null),
      );
      // It is put in its place in the frame in which it has grown.
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
      const seen = await waitFor('the card in its place', () => cardBox(reader().session, page));
      expect(seen.left).toBeGreaterThanOrEqual(0);
      expect(seen.right).toBeLessThanOrEqual(width);
      expect(seen.top).toBeGreaterThanOrEqual(0);
      expect(seen.bottom).toBeLessThanOrEqual(700);
      expect(seen.bottom - seen.top).toBeGreaterThan(200);
      const apart = seen.top >= y + height || seen.bottom <= y || seen.left >= x + length || seen.right <= x;
      expect(apart).toBe(true);

      // Read half through, it stays there while the page is scrolled beneath it.
      const read = () =>
        inCard(reader().session, page, (root) => root.querySelector('.card')?.scrollTop ?? null);
      await inCard(reader().session, page, (root) => root.querySelector('.card')?.scrollTo(0, 150) ?? null);
      await page.evaluate(() => scrollBy({ top: 12, behavior: 'instant' }));
      await reader().wait();
      expect(await read()).toBe(150);
    },
  );

  it('does not open over words that are not marked, or for a pointer that only passes', async () => {
    const page = await reader().read(ARTICLE);
    const heading = await page.$eval('.byline', (element) => element.getBoundingClientRect().toJSON());
    await page.mouse.move(heading.x + 20, heading.y + 8);
    await reader().wait();
    expect(await cardIsOpen(reader().session, page)).toBe(false);
  });

  it('shows the page nothing of itself', async () => {
    const page = await reader().read(ARTICLE);
    await reader().rest(page, 'place', 'Atarib');
    const seen = await page.evaluate(() => {
      const host = document.querySelector(':popover-open');
      return {
        root: host?.shadowRoot ?? null,
        text: document.documentElement.innerText,
        children: host?.childElementCount,
      };
    });
    expect(seen.root).toBeNull();
    expect(seen.children).toBe(0);
    expect(seen.text).not.toContain('الأتارب');
  });
});
