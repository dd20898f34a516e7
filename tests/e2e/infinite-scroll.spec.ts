import { expect, it } from 'vitest';
import { cardIsOpen } from '../../scripts/browsers/card.ts';
import { waitFor } from '../../scripts/browsers/session.ts';
import { untilSays } from './support/controls.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { TELLING } from './support/infinite-scroll.ts';
import { move, scrollToStory } from './support/move.ts';

inBothBrowsers('pages that go on to other stories below their own', (reader) => {
  it.each(TELLING)('the story that is read is marked, where the site tells %s of it', async (telling) => {
    const page = await reader().read(`stories/${telling}.html`);
    await move(page);
    await move(page);
    await reader().wait();
    expect(await reader().texts(page)).toContain('Sarmin');
    expect(await reader().texts(page)).not.toContain('Atarib');

    await scrollToStory(page, 'atarib');
    const marks = await reader().untilTexts(page, 'the second story', (now) => now.includes('Atarib'));
    expect(marks.map(({ text }) => text).join('\n')).toMatch(/killed 14 civilians/);
    // Its own day, by which “on Tuesday” is told.
    expect(await reader().rest(page, 'claim', 'killed 14 civilians')).toContain('2019');
    const popup = await reader().session.popup(page);
    await untilSays(popup, /Atarib/);
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain('Sarmin');
    await popup.close();

    await scrollToStory(page, 'sarmin');
    await reader().untilTexts(
      page,
      'the first story again',
      (now) => now.includes('Sarmin') && !now.includes('Atarib'),
    );
  });

  it('an open card stays while the site goes on to the next story', async () => {
    const page = await reader().read('stories/all.html');
    await move(page);
    await scrollToStory(page, 'sarmin', 3);
    await reader().untilTexts(page, 'the end of the first story', (now) => now.includes('Ariha'));
    expect(await reader().rest(page, 'place', 'Ariha')).toContain('أريحا');
    // The words of the card are still in the window then.
    await page.evaluate(() => {
      const second = document.querySelector('[data-name="atarib"]')?.getBoundingClientRect();
      scrollBy({ top: (second?.top ?? 0) - innerHeight / 2 + 10, behavior: 'instant' });
    });
    await waitFor('the next address', async () => page.url().endsWith('/atarib') || null);
    await reader().wait();
    expect(await cardIsOpen(reader().session, page)).toBe(true);
    await page.keyboard.press('Escape');
    await reader().untilTexts(
      page,
      'the second story',
      (now) => now.includes('Atarib') && !now.includes('Ariha'),
    );
  });

  it('each story is read at its end of a page that a window has nearly all of', async () => {
    const page = await reader().read('stories/nothing.html');
    const before = page.viewport();
    await page.setViewport({ width: 1200, height: 3000 });
    await move(page);
    const to = (top: number) => page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), top);
    await reader().wait();
    expect(await reader().texts(page)).not.toContain('Atarib');
    await to(10_000);
    await reader().untilTexts(
      page,
      'the last story',
      (now) => now.includes('Atarib') && !now.includes('Sarmin'),
    );
    await to(0);
    await reader().untilTexts(
      page,
      'the first story',
      (now) => now.includes('Sarmin') && !now.includes('Atarib'),
    );
    await page.setViewport(before);
  });

  it('a story stays marked while the site draws the one before it anew', async () => {
    const page = await reader().read('stories/nothing.html');
    await move(page);
    await scrollToStory(page, 'atarib', 1);
    await reader().untilTexts(page, 'the second story', (now) => now.includes('Atarib'));
    await page.evaluate(() => {
      const first = document.querySelector('.story');
      first?.replaceWith(first.cloneNode(true));
    });
    await move(page);
    await reader().wait();
    expect(await reader().texts(page)).toContain('Atarib');
  });
});
