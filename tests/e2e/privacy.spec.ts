import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardBox, cardText, inCard } from '../../scripts/browsers/card.ts';
import { hover } from '../../scripts/browsers/marks.ts';
import { waitFor } from '../../scripts/browsers/session.ts';
import type { CuriousWindow, StealingWindow } from './support/hostile.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { openWatched } from './support/watched-page.ts';

declare const window: Window & CuriousWindow & StealingWindow;

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
    const { left, top, right, bottom } = await waitFor('where the card is', () =>
      cardBox(reader().session, page),
    );
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
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

  const openCurious = async () => {
    const opened = await openWatched(reader(), `curious/${ARTICLE}`);
    await reader().untilMarks(opened.page, 'marks', (marks) => marks.some(({ text }) => text === 'Atarib'));
    return { ...opened, ...(await openCard(opened.page)) };
  };

  it('can search and select nothing of a card, which the reader can', async () => {
    const { page, x, y } = await openCurious();
    const find = (word: string) =>
      page.evaluate((word) => {
        const { find } = window as unknown as { find(word: string): boolean };
        getSelection()?.removeAllRanges();
        return find(word);
      }, word);
    expect(await find('Atarib')).toBe(true);
    expect(await find(ONLY_IN_CARD)).toBe(false);

    await page.mouse.move(x, y, { steps: 3 });
    const name = await waitFor('the name in the card', () =>
      inCard(reader().session, page, (card) => {
        const box = card.querySelector('h2')?.getBoundingClientRect();
        return box ? { x: box.x + 12, y: box.y + box.height / 2 } : null;
      }),
    );
    const card = await cardBox(reader().session, page);
    await page.mouse.click((card?.left ?? 0) + name.x, (card?.top ?? 0) + name.y, { count: 2 });
    expect(await inCard(reader().session, page, (card) => String(card.getSelection()).trim())).toMatch(
      /^Atarib/,
    );
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

  it('reads nothing by any event, however the reader uses the card', async () => {
    const { page, said, x, y } = await openCurious();
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.click(x, y);
    await page.mouse.click(x, y, { count: 2 });
    await page.mouse.wheel({ deltaY: 40 });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('j');
    const strangers = await page.evaluate(() => window.strangers);
    expect(strangers.length > 0, 'Only Firefox leads a page into closed roots.').toBe(
      reader().session.name === 'firefox',
    );
    const words = await cardText(reader().session, page);
    expect(words).toContain(ONLY_IN_CARD);
    for (const word of (words ?? '').match(/\p{L}{4,}/gu) ?? [])
      expect(strangers.join('\n')).not.toContain(word);

    await page.keyboard.press('Escape');
    await reader().untilClosed(page);
    expect(await page.evaluate(() => window.events)).toBeGreaterThan(0);
    expect(said).toEqual([]);
  });

  it('gets no card into a document of its own, where it can put one into the frame', async () => {
    const { session } = reader();
    const { page } = await openWatched(reader(), `stealing/${ARTICLE}`);
    await reader().untilMarks(page, 'marks', (marks) => marks.some(({ text }) => text === 'Atarib'));
    const { x, y } = await openCard(page);
    await page.mouse.move(x, y, { steps: 4 });
    const isReached = session.name === 'firefox';
    if (!isReached) await page.keyboard.press('Escape');
    await reader().untilClosed(page);
    // The next one is another frame.
    expect(await reader().rest(page, 'unit', 'Hayat Tahrir al-Sham')).toContain('هيئة تحرير الشام');
    await page.keyboard.press('Escape');
    await reader().untilClosed(page);
    expect(await reader().rest(page, 'place', 'Atarib')).toContain(ONLY_IN_CARD);
    expect(await page.evaluate(() => window.stolen.length > 0)).toBe(isReached);
    expect(
      await page.evaluate(() =>
        window.stolen.map((frame) => frame.contentDocument?.body.innerText ?? '').join(''),
      ),
    ).not.toMatch(/\p{Script=Arabic}/u);
    expect(await page.evaluate(() => window.mail)).toEqual([]);
  });

  it.each(['selecting', 'showing'])('gets no card by coming to its frame first: %s', async (way) => {
    const { page } = await openWatched(reader(), `${way}/${ARTICLE}`);
    await reader().untilMarks(page, 'marks', (marks) => marks.some(({ text }) => text === 'Atarib'));
    const [mark] = (await reader().marks(page, 'place')).filter(({ text }) => text === 'Atarib');
    if (!mark) throw new Error('Atarib is not marked.');
    // What was there before is settled: a page that grows while the place of a mark is asked for has none for the pointer.
    const hoverAsWritten = async () => {
      await page.evaluate(() => document.documentElement.style.removeProperty('zoom'));
      await hover(page, mark);
    };
    for (let turn = 0; turn < 2; turn++) {
      await hoverAsWritten();
      for (let x = 300; x < 330; x += 3) await page.mouse.move(x, 300); // over what the page has shown so large
      await reader().wait();
      await hoverAsWritten();
      await reader().wait();
      await page.keyboard.press('Escape');
    }
    const read = await page.evaluate(() =>
      window.stolen.map((frame) => frame.contentDocument?.documentElement.outerHTML ?? ''),
    );
    if (reader().session.name === 'firefox' && way === 'selecting') expect(read).not.toEqual([]);
    expect(read.join('')).not.toMatch(/\p{Script=Arabic}|Town|card/u);
    expect(await page.evaluate(() => window.mail)).toEqual([]);
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
