import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardText } from '../../scripts/browsers/card.ts';
import { waitFor } from '../../scripts/browsers/session.ts';
import type { CuriousWindow } from './support/hostile.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { openWatched } from './support/watched-page.ts';

declare const window: Window & CuriousWindow;

const ARTICLE = 'aleppo-2024.html';
/** Stands in the card of Atarib and nowhere in the article. */
const ONLY_IN_CARD = 'الأتارب';

/** Everything a page's script can read without any right of its own, with a card open at x, y. */
function everythingSeen(x: number, y: number) {
  const host = document.elementFromPoint(x, y);
  const rules = [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].map(({ cssText }) => cssText);
    } catch {
      return []; // another origin's sheet, e.g. an extension's
    }
  });
  return {
    globals: Object.getOwnPropertyNames(window).filter((name) => !window.before.includes(name)),
    markup: document.documentElement.outerHTML,
    text: document.documentElement.innerText,
    openRoots: [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot).length,
    host: { attributes: host?.getAttributeNames(), children: host?.childNodes.length },
    within: host?.getHTML?.({ serializableShadowRoots: true }) ?? '',
    rules: rules.join('\n'),
    loaded: performance.getEntries().map(({ name }) => name),
    registry: [...CSS.highlights].map(([name, marks]) => ({
      name,
      own: [...marks].flatMap((mark) => Object.getOwnPropertyNames(mark)),
    })),
  };
}

inBothBrowsers('what a page can find out', (reader) => {
  const openCard = async (page: Page) => {
    await reader().rest(page, 'place', 'Atarib');
    return waitFor('where the card is', () =>
      reader().session.inCard(page, (root) => {
        const box = root.firstElementChild?.getBoundingClientRect();
        return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      }),
    );
  };

  it('sees that words are marked and that one bare element came, and nothing of what the card says', async () => {
    const { page, said } = await openWatched(reader(), `curious/${ARTICLE}`);
    await reader().untilMarks(page, 'marks', (marks) => marks.some(({ text }) => text === 'Atarib'));
    expect(await page.evaluate(() => window.changes)).toEqual([]);

    const { x, y } = await openCard(page);
    expect(await cardText(reader().session, page)).toContain(ONLY_IN_CARD);
    const seen = await page.evaluate(everythingSeen, x, y);

    expect(seen.globals).toEqual([]);
    const changes = await page.evaluate(() => [...new Set(window.changes)]);
    expect(changes).toEqual(['childList HTML DIV']);
    expect(seen.openRoots).toBe(0);
    expect(seen.host.children).toBe(0);
    expect(seen.host.attributes).toEqual(['popover']);
    for (const read of [seen.markup, seen.text, seen.within, seen.rules])
      expect(read).not.toContain(ONLY_IN_CARD);
    expect([...seen.loaded, seen.markup, seen.rules].join('\n')).not.toMatch(/(chrome|moz)-extension:/);
    for (const { name, own } of seen.registry) {
      expect(name).toMatch(/^sidelight-[a-z-]+$/);
      expect(own).toEqual([]);
    }
    expect(said).toEqual([]);
  });

  it('can select nothing of a card, however it moves the selection, and has no part in its fonts', async () => {
    const { page } = await openWatched(reader(), `curious/${ARTICLE}`);
    await reader().untilMarks(page, 'marks', (marks) => marks.some(({ text }) => text === 'Atarib'));
    const { x, y } = await openCard(page);
    const fonts = await reader().session.inCard(page, (root) =>
      [...root.querySelectorAll('*')].flatMap((element) =>
        getComputedStyle(element).fontFamily.split(/,\s*/),
      ),
    );
    expect([...new Set(fonts)].toSorted()).toEqual(['sans-serif', 'serif', 'system-ui']);

    await page.mouse.move(x, y, { steps: 3 });
    await page.mouse.click(x, y, { count: 2 });
    expect(
      await page.evaluate((x, y) => document.elementFromPoint(x, y)?.matches(':popover-open'), x, y),
    ).toBe(true);
    expect(await page.evaluate(() => String(getSelection()))).toBe('');

    const selected = await page.evaluate(
      (x, y) => {
        const host = document.elementFromPoint(x, y) as Element;
        const selection = getSelection() as Selection;
        const seen = host.matches(':popover-open') ? [] : ['no card'];
        for (const by of ['character', 'word', 'line', 'documentboundary']) {
          selection.collapse(host, 0);
          for (let step = 0; step < 30; step++) {
            selection.modify('extend', 'forward', by);
            seen.push(selection.toString());
          }
        }
        selection.selectAllChildren(host);
        seen.push(selection.toString());
        selection.removeAllRanges();
        return seen.join('');
      },
      x,
      y,
    );
    expect(selected.trim()).toBe('');
  });

  it('gets no event from inside the card, however the reader uses it', async () => {
    const { page, said } = await openWatched(reader(), `curious/${ARTICLE}`);
    await reader().untilMarks(page, 'marks', (marks) => marks.some(({ text }) => text === 'Atarib'));
    const { x, y } = await openCard(page);
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.click(x, y);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await reader().untilClosed(page);
    expect(await page.evaluate(() => window.events)).toBeGreaterThan(0);
    expect(await page.evaluate(() => window.strangers)).toEqual([]);
    expect(said).toEqual([]);
  });

  it('is written anew by its own script: read again, and nothing thrown', async () => {
    const { page, said } = await openWatched(reader(), `writing/${ARTICLE}`);
    await waitFor('the page written anew', () =>
      page.evaluate(() => document.querySelector('h1')?.textContent?.includes('(updated)') || null),
    );
    await waitFor('marks in the new document', () =>
      page.evaluate(
        () =>
          [...CSS.highlights.values()].some((marks) =>
            [...marks].some(
              ({ startContainer }) =>
                startContainer.isConnected && startContainer.textContent?.includes('Atarib'),
            ),
          ) || null,
      ),
    );
    expect(await reader().rest(page, 'place', 'Atarib')).toContain(ONLY_IN_CARD);
    expect(said).toEqual([]);
  });

  it('has an article inside a form whose fields bear the names of its properties', async () => {
    const { page, said } = await openWatched(reader(), `formed/${ARTICLE}`);
    await reader().untilMarks(page, 'marks', (marks) => marks.some(({ text }) => text === 'Atarib'));
    expect(await reader().rest(page, 'place', 'Atarib')).toContain(ONLY_IN_CARD);
    expect(said).toEqual([]);
  });
});
