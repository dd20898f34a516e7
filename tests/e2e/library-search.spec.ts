import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from '../../scripts/browsers/session.ts';
import { press, textOf, untilSays } from './support/controls.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';

/** Wide enough for the timeline and the map to stand open. */
const WIDE = { width: 1200, height: 1000 };

inBothBrowsers('searching the library', (reader) => {
  const open = async (hash = '') => {
    const page = await reader().session.extensionPage(`library.html${hash}`);
    await page.setViewport(WIDE);
    await page.waitForSelector('.brush', { timeout: 30_000 });
    return page;
  };
  const hashOf = (page: Page) => page.evaluate(() => location.hash);
  const untilHash = (page: Page, wish: RegExp) =>
    waitFor(`the address to be like ${wish}`, async () => {
      const hash = await hashOf(page);
      return wish.test(hash) ? hash : null;
    });
  /** How many reports the page says fit; not a number while it still looks. */
  const said = async (page: Page) =>
    Number(
      /([\d,]+) reports?/.exec((await page.$eval('h2', (h2) => h2.textContent)) ?? '')?.[1]?.replace(',', ''),
    );
  const untilTotal = (page: Page, what: string, wish: (total: number) => boolean) =>
    waitFor(what, async () => {
      const now = await said(page);
      return wish(now) ? now : null;
    });
  const total = (page: Page) => untilTotal(page, 'a number of reports', (now) => !Number.isNaN(now));
  const pressedGovernorate = (page: Page) =>
    page.$$eval('.governorate[aria-pressed="true"]', (all) => all.map((one) => one.textContent));
  /** Where a share of the timeline's width is on the screen. */
  const pointOn = async (page: Page, share: number) => {
    const area = await page.waitForSelector('.brush');
    await area?.scrollIntoView();
    const box = await area?.boundingBox();
    if (!box) throw new Error('The timeline is not to be seen.');
    return { x: box.x + box.width * share, y: box.y + box.height / 4 };
  };

  it('finds words as they are typed, near spellings and names in Arabic, and says what it took instead', async () => {
    const page = await open();
    const all = await total(page);
    await page.type('input[type="search"]', 'sueida');
    const said = await untilSays(page, /No report holds “\W?sueida\W?”\. Shown instead: .*sweida/);
    expect(said).toMatch(/\d+ reports/);
    await untilTotal(page, 'fewer reports', (now) => now < all);

    await page.$eval('input[type="search"]', (input) => (input as HTMLInputElement).select());
    await page.type('input[type="search"]', 'السويداء');
    await untilTotal(page, 'reports of As-Suwayda', (now) => now > 5);
    await waitFor('the note on near spellings to go', async () =>
      /No report holds/.test(await textOf(page)) ? null : true,
    );
    expect(decodeURIComponent(await hashOf(page))).toBe('#reports?text=السويداء');
    // One step back is before all that was typed, not before its last letter.
    await page.evaluate(() => history.back());
    await untilTotal(page, 'all reports again', (now) => now === all);
    expect(await page.$eval('input[type="search"]', (input) => (input as HTMLInputElement).value)).toBe('');
    await page.close();
  });

  it('finds the reports of a month that is typed beside a place', async () => {
    const of = (text: string, rest = '') => open(`#reports?text=${encodeURIComponent(text)}${rest}`);
    const ofMonth = await of('السويداء', '&from=2025-07-01&to=2025-07-31');
    const dated = await total(ofMonth);
    expect(dated).toBeGreaterThan(3);
    const ofYears = await of('السويداء');
    const all = await total(ofYears);
    const typed = await of('suwayda july 2025');
    const found = await total(typed);
    expect(found).toBeGreaterThanOrEqual(dated);
    expect(found).toBeLessThan(all);
    for (const page of [ofMonth, ofYears, typed]) await page.close();
  });

  it('joins filters in the address, counts what each value would show, and goes back step by step', async () => {
    const page = await open();
    const all = await total(page);
    await press(page, 'Idlib');
    await untilHash(page, /^#reports\?governorate=Idlib$/);
    const inIdlib = await untilTotal(page, 'fewer reports', (now) => now < all);
    expect(await pressedGovernorate(page)).toEqual([`Idlib ${inIdlib}`]);

    const offered = await page.$eval(
      'select:has(option[value="killed"]) option[value="killed"]',
      (option) => option.textContent,
    );
    const killed = Number(/\((\d+)\)/.exec(offered ?? '')?.[1]);
    await page.select('select:has(option[value="killed"])', 'killed');
    await untilHash(page, /governorate=Idlib&event=killed/);
    expect(await untilTotal(page, 'as many as were offered', (now) => now === killed)).toBeLessThan(inIdlib);

    const address = await hashOf(page);
    const shared = await open(address);
    expect(await untilTotal(shared, 'the same from its address', (now) => now === killed)).toBe(killed);
    await shared.close();

    await page.evaluate(() => history.back());
    await untilTotal(page, 'the filter before', (now) => now === inIdlib);
    await page.evaluate(() => history.back());
    await untilTotal(page, 'no filter', (now) => now === all);
    await page.close();
  });

  it('filters by drawing out a period with the pointer, shows it alone, and all years again', async () => {
    const page = await open();
    const all = await total(page);
    const from = await pointOn(page, 0.3);
    const to = await pointOn(page, 0.5);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, from.y);
    await page.mouse.move(to.x, to.y);
    await page.mouse.up();
    const hash = await untilHash(page, /from=\d{4}-\d{2}-01&to=\d{4}-\d{2}-\d{2}$/);
    const within = await untilTotal(page, 'fewer reports', (now) => now < all);
    expect(await page.$eval('.timeline-said', (said) => said.textContent)).toMatch(
      new RegExp(`: ${within} reports`),
    );

    await press(page, 'Show only this period');
    await untilSays(page, /Show all years/);
    await reader().wait(); // a change right after another of its kind is one step for “back”
    const single = await pointOn(page, 0.5);
    await page.mouse.click(single.x, single.y);
    const month = await untilHash(page, /from=(\d{4}-\d{2})-01&to=\1-/);
    expect(month).not.toBe(hash);
    await press(page, 'Show all years');
    await page.evaluate(() => history.back());
    await untilHash(page, new RegExp(hash.slice(1).replace('?', '\\?')));
    await page.close();
  });

  it('moves the ends of the period by keyboard, and says where they are', async () => {
    const page = await open();
    const all = await total(page);
    await page.focus('input[aria-label="Period from"]');
    const told = () =>
      page.$eval('input[aria-label="Period from"]', (handle) => handle.getAttribute('aria-valuetext'));
    const first = await told();
    expect(first).toMatch(/^[A-Z][a-z]+ \d{4}$/);
    for (let step = 0; step < 14; step++) await page.keyboard.press('ArrowRight');
    await untilHash(page, /^#reports\?from=\d{4}-\d{2}-01&to=/);
    await untilTotal(page, 'fewer reports', (now) => now < all);
    expect(await told()).not.toBe(first);
    await page.close();
  });

  it('filters by a click on the map, and leaves it by another', async () => {
    const page = await open();
    const all = await total(page);
    const clickAleppo = async () => {
      const handles = await page.$$('.map-choice');
      for (const handle of handles) {
        const title = await handle.$eval('title', (one) => one.textContent);
        if (!title?.startsWith('Aleppo (')) continue;
        await handle.scrollIntoView();
        return await handle.click();
      }
      throw new Error('Aleppo is not on the map.');
    };
    await clickAleppo();
    await untilHash(page, /^#reports\?governorate=Aleppo$/);
    const inAleppo = await untilTotal(page, 'fewer reports', (now) => now < all);
    expect(await pressedGovernorate(page)).toEqual([`Aleppo ${inAleppo}`]);
    await clickAleppo();
    await untilTotal(page, 'all reports', (now) => now === all);
    await page.close();
  });

  it('shows more of the list, opens a report with its claims and relatives, and finds the list as it was', async () => {
    const page = await open('#reports?text=suwayda%20clash');
    await page.evaluate(() => {
      location.hash = '#reports';
    });
    await untilSays(page, /50 of \d+ shown/);
    await press(page, 'Show more');
    await untilSays(page, /100 of \d+ shown/);
    expect(await page.$$eval('.report', (all) => all.length)).toBe(100);

    await page.evaluate(() => {
      location.hash = '#reports?text=429%20summary%20executions%20Sweida';
    });
    await untilSays(page, /SOHR records 429 summary executions/);
    await press(page, 'SOHR records 429 summary executions in Sweida during July clashes');
    const told = await untilSays(page, /Related reports\s+(?!Loading)\S/);
    expect(told).toMatch(/Read the report itself/);
    const columns = await page.$$eval('table.claims thead th', (cells) =>
      cells.map((cell) => cell.textContent),
    );
    expect(columns).toEqual(['Figure', 'To whom', 'Said by', 'Where', 'When']);
    expect(await page.$$eval('table.claims tbody tr', (rows) => rows.length)).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');

    await page.evaluate(() => history.back());
    await page.waitForSelector('.brush');
    expect(await page.$eval('input[type="search"]', (input) => (input as HTMLInputElement).value)).toMatch(
      /^429/,
    );
    await page.close();
  });
});
