import { expect, it } from 'vitest';
import { cardText } from '../../scripts/browsers/card.ts';
import { waitFor } from '../../scripts/browsers/session.ts';
import { press, untilSays } from './support/controls.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';

inBothBrowsers('the popup', (reader) => {
  it('counts what was found and lists related reports, each with why', async () => {
    const page = await reader().read('aleppo-2024.html');
    const popup = await reader().session.popup(page);
    const text = await untilSays(popup, /Related reports[\s\S]*Why:/);
    const marks = await reader().marks(page);
    // Every list in full: its names, and the ways to what is marked.
    await popup.$$eval('section > .as-link', (all) => all.map((one) => (one as HTMLElement).click()));
    await waitFor('the full lists', async () => ((await popup.$('section > .as-link')) ? null : true));
    const lists = await popup.$$eval('.found', (lists) =>
      lists.map((list) => ({
        listed: list.children.length,
        ways: list.querySelectorAll('.tile, .found-name > .as-link, .occurrence').length,
      })),
    );
    for (const [at, [kind, label]] of (
      [
        ['claim', 'Casualty figures'],
        ['unit', 'Units and authorities'],
        ['place', 'Places'],
      ] as const
    ).entries()) {
      expect(lists[at]?.ways).toBe(marks.filter((mark) => mark.kind === kind).length);
      expect(text).toMatch(new RegExp(`(^|\\n)\\s*${lists[at]?.listed}\\s*\\n\\s*${label}`));
    }
    const links = await popup.$$eval('main a[href^="http"]', (links) => links.map(({ href }) => href));
    expect(links.length).toBeGreaterThanOrEqual(5);
    const { room, wide, body, window } = await popup.evaluate(() => ({
      room: document.documentElement.clientWidth,
      wide: document.documentElement.scrollWidth,
      body: document.body.clientWidth,
      window: innerWidth,
    }));
    expect(wide).toBe(room);
    // The popup is full from side to side; in a tab, as it is in Firefox here, it is a column.
    expect(body).toBe(window < 480 ? room : 400);
    await popup.close();
  });

  it('lists reports of the same events first', async () => {
    const page = await reader().read('sweida-2025.html');
    const popup = await reader().session.popup(page);
    const text = await untilSays(popup, /Related reports[\s\S]*Why:/);
    const [, related = ''] = /Related reports([\s\S]*?)(Show all|Casualty figures|Save)/.exec(text) ?? [];
    expect(related.match(/2025/g)?.length ?? 0).toBeGreaterThanOrEqual(4);
    await popup.close();
  });

  it('shows figures of the page that do not agree', async () => {
    const page = await reader().read('kafr-nouran-2024.html');
    const popup = await reader().session.popup(page);
    const text = await untilSays(popup, /Figures on this page that differ/);
    expect(text).toMatch(/13 wounded[\s\S]*(11|6) wounded|(11|6) wounded[\s\S]*13 wounded/);
    await popup.close();
  });

  it('takes the reader to a mention and opens its card', async () => {
    const page = await reader().read('aleppo-2024.html');
    const popup = await reader().session.popup(page);
    await untilSays(popup, /Units and authorities[\s\S]*46th Regiment/);
    await press(popup, '46th Regiment');
    await page.bringToFront();
    const card = await waitFor('the card of the unit', () => cardText(reader().session, page));
    expect(card).toContain('46th Regiment');
  });

  it('says that nothing was read where there is no sign of the conflict, and reads it if asked to', async () => {
    const page = await reader().go('soap.html');
    const popup = await reader().session.popup(page);
    await untilSays(popup, /Not read/);
    await press(popup, 'Read this page anyway');
    await untilSays(popup, /Not about the Syrian conflict|Places/);
    await page.bringToFront(); // pages behind others paint nothing
    await reader().untilMarks(page, 'Aleppo', (marks) => marks.some(({ text }) => text === 'Aleppo'));
  });

  it('says why a page of the browser can’t be read', async () => {
    const page = await reader().session.page();
    const popup = await reader().session.popup(page);
    await untilSays(popup, /This page can’t be read/);
    await popup.close();
  });

  it('says that an article’s language is not read yet, when asked to read it', async () => {
    const page = await reader().go('arabic.html');
    const popup = await reader().session.popup(page);
    // The popup follows the page: it may learn of the language before the button is pressed, and the button is gone.
    await waitFor('the language, told or asked for', async () => {
      const text = await untilSays(popup, /Not read|A language that Sidelight can’t read yet/);
      if (/A language/.test(text)) return true;
      await press(popup, 'Read this page anyway').catch(() => {});
      return null;
    });
    await untilSays(popup, /A language that Sidelight can’t read yet[\s\S]*Arabic/);
  });
});

inBothBrowsers(
  'the popup right after the start',
  (reader) => {
    it('needs no patience: it says what it is doing, then shows what it found', async () => {
      const page = await reader().go('raqqa-2017.html');
      const popup = await reader().session.popup(page);
      const text = await untilSays(popup, /Related reports[\s\S]*Why:/, 30_000);
      expect(text).not.toMatch(/Something went wrong|did not answer/);
    });
  },
  { fresh: true },
);
