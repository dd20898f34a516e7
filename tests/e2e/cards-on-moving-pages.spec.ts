import { expect, it } from 'vitest';
import { cardIsOpen } from '../../scripts/browsers/card.ts';
import { hover } from '../../scripts/browsers/marks.ts';
import { waitFor } from '../../scripts/browsers/session.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { isMarkedIn } from './support/long-pages.ts';
import { move } from './support/move.ts';

inBothBrowsers('cards on pages that move', (reader) => {
  it('one goes when other words are put into the name that it is of, which then is marked no more', async () => {
    const page = await reader().read('moving/word-between.html');
    await reader().rest(page, 'place', 'Kafr Taal');
    await move(page);
    await reader().untilClosed(page);
    const pointed = () =>
      page.evaluate(
        () => [...CSS.highlights].filter(([name, { size }]) => /active/.test(name) && size).length,
      );
    expect(await pointed()).toBe(0);
    await page.mouse.move(2, 2);
    expect((await reader().texts(page)).join()).not.toContain('so spelt');
  });

  it('one opens while the words of another mark change', async () => {
    const page = await reader().read('moving/two-parts.html');
    const marks = await reader().marks(page, 'place');
    await page.evaluate(() => {
      const figure = document.querySelector('#two p')?.firstChild as Text;
      const change = () => {
        figure.data = figure.data.replace('11 people', '12 people');
      };
      document.addEventListener('pointermove', () => setTimeout(change, 80), { once: true });
    });
    await hover(page, marks.find(({ text }) => text === 'Saraqib') as (typeof marks)[number]);
    await waitFor('the card', async () => (await cardIsOpen(reader().session, page)) || null);
  });

  it('what the page writes anew under an open one, after it has grown, is marked when that closes', async () => {
    const page = await reader().read('moving/two-parts.html');
    await reader().rest(page, 'place', 'Saraqib');
    await page.evaluate(() => {
      const more = '<p>Later a strike on Binnish killed 3 rescuers, the Syrian Civil Defence said.</p>';
      document.querySelector('#two')?.insertAdjacentHTML('afterend', more);
    });
    await reader().wait();
    await page.evaluate(() => {
      const part = document.querySelector('#two');
      part?.replaceWith(part.cloneNode(true));
    });
    await reader().wait();
    expect(await cardIsOpen(reader().session, page)).toBe(true);
    await page.keyboard.press('Escape');
    await waitFor('the marks in the new nodes', async () => (await isMarkedIn(page, '#two')) || null);
    expect(await reader().texts(page)).toEqual(expect.arrayContaining(['Binnish', 'Ariha']));
  });

  it('words that are put into other elements stay marked in each frame', async () => {
    const page = await reader().read('moving/two-parts.html');
    const before = (await reader().marks(page)).length;
    await page.evaluate(() => {
      const world = window as unknown as { fewest: number };
      world.fewest = Number.POSITIVE_INFINITY;
      const look = () => {
        const all = [...CSS.highlights.values()].reduce((sum, marks) => sum + marks.size, 0);
        world.fewest = Math.min(world.fewest, all);
        requestAnimationFrame(look);
      };
      look();
    });
    await move(page);
    await reader().wait();
    const { fewest, all } = await page.evaluate(() => ({
      fewest: (window as unknown as { fewest: number }).fewest,
      all: [...CSS.highlights.values()].reduce((sum, marks) => sum + marks.size, 0),
    }));
    expect(fewest).toBe(all);
    expect((await reader().marks(page)).length).toBe(before);
  });
});
