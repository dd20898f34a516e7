import { expect, it } from 'vitest';
import { cardBox, cardIsOpen, cardText } from '../../scripts/browsers/card.ts';
import { hover } from '../../scripts/browsers/marks.ts';
import { waitFor } from '../../scripts/browsers/session.ts';
import { untilSays } from './support/controls.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { move } from './support/move.ts';

inBothBrowsers('pages that move', (reader) => {
  it('a live blog: what is new is marked, what was there stays marked', async () => {
    const page = await reader().read('moving/live-blog.html');
    await move(page);
    const marks = await reader().untilTexts(page, 'the new paragraph', (now) => now.includes('Binnish'));
    const seen = marks.map(({ text }) => text);
    expect(seen).toEqual(expect.arrayContaining(['Sarmin', 'Saraqib']));
    expect(seen.join('\n')).toMatch(/killed 3 rescuers/);
    expect(await reader().rest(page, 'place', 'Binnish')).toContain('بنش');
  });

  it('a live blog: an open card is left in peace', async () => {
    const page = await reader().read('moving/live-blog.html');
    await reader().rest(page, 'place', 'Saraqib');
    await move(page);
    await reader().wait();
    expect(await cardText(reader().session, page)).toContain('سراقب');
    expect(await reader().texts(page)).not.toContain('Binnish');
    await page.keyboard.press('Escape');
    await reader().untilTexts(page, 'the new paragraph after the card', (now) => now.includes('Binnish'));
  });

  it('a live blog whose day stands in print alone: what it says of a unit is of that day, before and after', async () => {
    const page = await reader().read('moving/day-in-print.html');
    const unit = "Hay'at Tahrir al-Sham";
    expect(await reader().rest(page, 'unit', unit)).toContain('on November 26, 2024');
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await move(page);
    await reader().untilTexts(page, 'the new paragraph', (now) => now.includes('Binnish'));
    expect(await reader().rest(page, 'unit', unit)).toContain('on November 26, 2024');
  });

  it('a paragraph that is rewritten: no mark stays on words that are gone', async () => {
    const page = await reader().read('moving/rewritten.html');
    await move(page);
    await reader().untilTexts(page, 'the new figure', (now) =>
      now.some((text) => text.includes('killed 9 civilians')),
    );
    expect((await reader().texts(page)).join('\n')).not.toContain('7 civilians');
  });

  it.each(['same-words', 'same-words-inside'])('the same words in new nodes: %s', async (name) => {
    const page = await reader().read(`moving/${name}.html`);
    const before = await reader().texts(page);
    await move(page);
    await waitFor('the marks in the new nodes', async () => {
      const connected = await page.evaluate(() =>
        [...CSS.highlights].every(([, highlight]) =>
          [...highlight].every((range) => (range as StaticRange).startContainer.isConnected),
        ),
      );
      return connected && (await reader().texts(page)).length === before.length ? true : null;
    });
    expect(await reader().rest(page, 'place', 'Sarmin')).toContain('سرمين');
  });

  it('words that are put before others in their node: no mark stands on wrong ones, even at once', async () => {
    const page = await reader().read('moving/shifted.html');
    const before = await reader().texts(page);
    await move(page);
    const atOnce = await reader().texts(page);
    expect(before).toEqual(expect.arrayContaining(atOnce));
    expect(atOnce).not.toContain('Idlib');
    const sorted = (all: string[]) => all.toSorted().join();
    await reader().untilTexts(page, 'the marks on their words', (now) => sorted(now) === sorted(before));
  });

  it('words that are put into a name: its mark does not cover them, while a card is open either', async () => {
    const page = await reader().read('moving/word-between.html');
    expect(await reader().texts(page)).toContain('Kafr Taal');
    await reader().rest(page, 'place', 'Saraqib');
    await move(page);
    await reader().untilTexts(
      page,
      'the mark to go',
      (now) => !now.some((text) => text.includes('so spelt')),
    );
    expect(await cardIsOpen(reader().session, page)).toBe(true);
    await reader().wait();
    expect((await reader().texts(page)).join()).not.toContain('so spelt');
  });

  it.each([
    ['paywall', 'opens'],
    ['paywall-class', 'is a class of the page'],
    ['paywall-style', 'is a style'],
    ['shadow', 'lets more into a shadow tree'],
  ])('a paywall (%s) that %s: what it reveals is marked', async (name) => {
    const page = await reader().read(`moving/${name}.html`);
    expect(await reader().texts(page)).not.toContain('Ariha');
    await move(page);
    await reader().untilTexts(page, 'the revealed paragraph', (now) => now.includes('Ariha'));
  });

  it('an article of two copies: the one that is shown in this window is marked', async () => {
    const page = await reader().read('moving/two-copies.html');
    const marked = () =>
      page.evaluate(() =>
        [...CSS.highlights.values()].flatMap((marks) =>
          [...marks].map(({ startContainer }) => startContainer.parentElement?.checkVisibility() ?? false),
        ),
      );
    expect((await marked()).every(Boolean)).toBe(true);
    const before = page.viewport();
    await page.setViewport({ width: 600, height: 800 });
    await waitFor('the marks in the other copy', async () => {
      const now = await marked();
      return now.length > 0 && now.every(Boolean) ? true : null;
    });
    await page.setViewport(before);
  });

  it.each([
    ['spinner', 'Atarib', 'an article goes, and a word of waiting stands there until the next comes'],
    ['late', 'Saraqib', 'an article comes after its headline'],
    ['hash-routes', 'Atarib', 'a site goes on by a fragment'],
  ])('%s: %s is marked where %s', async (name, place) => {
    const page = await reader().go(`moving/${name}.html`);
    await reader().wait();
    await move(page);
    await reader().untilTexts(page, 'the article', (now) => now.includes(place));
  });

  it('a page that writes all of itself a while after it was loaded', async () => {
    const page = await reader().go('moving/rendered.html');
    await reader().untilTexts(page, 'the article', (now) => now.includes('Atarib'));
  });

  it('a single-page site: the next article takes the place of the first', async () => {
    const page = await reader().read('moving/single-page.html');
    await move(page);
    await reader().untilTexts(
      page,
      'the next article',
      (now) => now.some((text) => text.includes('killed 14 civilians')) && !now.includes('Sarmin'),
    );
    expect(await reader().texts(page)).toContain('Atarib');
  });

  it('a single-page site that begins with something else', async () => {
    const page = await reader().go('moving/from-elsewhere.html');
    await reader().wait();
    expect(await reader().texts(page)).toEqual([]);
    await move(page);
    await reader().untilTexts(page, 'the article on the conflict', (now) => now.includes('Atarib'));
  });

  it('a single-page site that goes on to something else: every mark is gone', async () => {
    const page = await reader().read('moving/to-elsewhere.html');
    await move(page);
    await reader().untilTexts(page, 'no marks', (now) => now.length === 0);
    await reader().wait();
    expect(await reader().texts(page)).toEqual([]);
  });

  it.each(['theme', 'theme-of-app', 'theme-of-parts'])(
    'a page that turns dark gets the marks for dark ground: %s',
    async (name) => {
      const page = await reader().read(`moving/${name}.html`);
      const dark = async () => (await reader().marks(page)).map(({ style }) => style.endsWith('-on-dark'));
      expect((await dark()).some(Boolean)).toBe(false);
      await move(page);
      await waitFor('marks for dark ground', async () => ((await dark()).every(Boolean) ? true : null));
    },
  );

  it('a clock in the article: the marks stay', async () => {
    const page = await reader().read('moving/clock.html');
    const before = await reader().texts(page);
    await move(page);
    await reader().wait();
    expect((await reader().texts(page)).length).toBe(before.length);
    expect(await reader().rest(page, 'place', 'Saraqib')).toContain('سراقب');
  });

  it('a strip that scrolls all the time: cards open and stay; one goes when its own words are scrolled away', async () => {
    const page = await reader().read('moving/ticker.html');
    await move(page);
    expect(await reader().rest(page, 'place', 'Saraqib')).toContain('سراقب');
    await reader().wait();
    expect(await cardIsOpen(reader().session, page)).toBe(true);
    await page.evaluate(() => document.querySelector('main')?.scrollBy({ top: 2000, behavior: 'instant' }));
    await reader().untilClosed(page);
  });

  it('an endless loop of changes: Sidelight leaves the page, and the popup says so', async () => {
    const page = await reader().read('moving/endless.html');
    await move(page);
    await reader().untilTexts(page, 'the page to be left', (now) => now.length === 0);
    const popup = await reader().session.popup(page);
    await untilSays(popup, /changes all the time/);
    await popup.close();
  });

  it('a page that the browser kept and the reader comes back to has its marks and its cards', async () => {
    const page = await reader().read('moving/kept.html');
    const before = await reader().texts(page);
    await reader().rest(page, 'place', 'Sarmin');
    await page.keyboard.press('Escape');
    await reader().untilClosed(page);
    await page.goto('http://courier.example/cycling.html');
    // The driver waits for a load, which a page that was kept has none of.
    await page.evaluate(() => void setTimeout(() => history.back()));
    const shown = await waitFor('the page again', () =>
      page
        .evaluate(() => (location.pathname.endsWith('kept.html') ? Reflect.get(window, 'shown') : null))
        .catch(() => null),
    );
    expect(shown).toBe('as it was');
    await reader().untilTexts(page, 'the marks', (now) => now.length === before.length);
    // The driver no longer knows the frame in it; the card in there says how large it is.
    const mark = (await reader().marks(page)).find(({ text }) => text === 'Sarmin');
    await hover(page, mark ?? { style: '', index: 0 });
    const box = await waitFor('the card', () => cardBox(reader().session, page));
    expect(box.bottom - box.top).toBeGreaterThan(200);
  });
});
