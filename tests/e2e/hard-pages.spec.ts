import { expect, it } from 'vitest';
import { hover } from '../../scripts/browsers/marks.ts';
import { waitFor } from '../../scripts/browsers/session.ts';
import { untilSays } from './support/controls.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { isMarkedIn, scrollTo } from './support/long-pages.ts';

inBothBrowsers('hard pages', (reader) => {
  it('a page with the strictest policy is read like any other', async () => {
    const page = await reader().read('strict/aleppo-2024.html');
    expect(await reader().rest(page, 'place', 'Atarib')).toContain('الأتارب');
  });

  it('a page in broken markup is read all the same', async () => {
    const page = await reader().read('broken/aleppo-2024.html');
    const texts = (await reader().marks(page)).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Atarib', 'Hayat Tahrir al-Sham']));
    expect(await reader().rest(page, 'unit', 'Hayat Tahrir al-Sham')).toMatch(/HTS/);
  });

  it.each(['no-text.html', 'plain.txt'])('%s is left alone and breaks nothing', async (file) => {
    const page = await reader().go(file);
    await reader().wait();
    const errors = await reader().marks(page);
    expect(errors.filter(({ style }) => file !== 'plain.txt' && style)).toEqual([]);
  });

  it('a page of 5 MB stays usable', async () => {
    const page = await reader().go('huge/aleppo-2024.html');
    const popup = await reader().session.popup(page);
    await untilSays(popup, /Too long for an article|Related reports/);
  });

  it('an article in thousands of elements, one in the other, is marked', async () => {
    const page = await reader().read('deep/aleppo-2024.html');
    await reader().untilMarks(
      page,
      'all kinds',
      (marks) => new Set(marks.map(({ kind }) => kind)).size === 3,
    );
  });

  it('a page of 10,000 names in 110,000 text nodes has them marked, and cards at its end', async () => {
    const page = await reader().go('crowded.html');
    await reader().untilMarks(page, 'the first names', (marks) => marks.length > 10);
    await scrollTo(page, 'p:last-of-type');
    await waitFor('the last name', async () => (await isMarkedIn(page, 'p:last-of-type')) || null, 60_000);
    const marks = await reader().marks(page);
    expect(marks.length).toBeLessThan(300);
    await hover(page, marks.at(-1) ?? { style: '', index: 0 });
    // Asked of the page itself: to look into the card, the driver would have the whole document told.
    await waitFor('the card', () =>
      page.evaluate(() => document.querySelector(':root > :popover-open') && true),
    );
  });

  it('an article in another language is left alone, and the popup says why', async () => {
    const page = await reader().go('arabic.html');
    await reader().wait();
    expect(await reader().marks(page)).toEqual([]);
  });
});
