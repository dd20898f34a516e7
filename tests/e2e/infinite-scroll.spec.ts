import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { untilSays } from './support/controls.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { TELLING } from './support/infinite-scroll.ts';
import { move, scrollToStory } from './support/move.ts';

inBothBrowsers('pages that go on to other stories below their own', (reader) => {
  const until = (page: Page, what: string, wish: (texts: string[]) => boolean) =>
    reader().untilMarks(page, what, (marks) => wish(marks.map(({ text }) => text)));
  const texts = async (page: Page) => (await reader().marks(page)).map(({ text }) => text);

  it.each(TELLING)('the story that is read is marked, where the site tells %s of it', async (telling) => {
    const page = await reader().read(`stories/${telling}.html`);
    await move(page);
    await move(page);
    await reader().wait();
    expect(await texts(page)).toContain('Sarmin');
    expect(await texts(page)).not.toContain('Atarib');

    await scrollToStory(page, 'atarib');
    const marks = await until(page, 'the second story', (now) => now.includes('Atarib'));
    expect(marks.map(({ text }) => text).join('\n')).toMatch(/killed 14 civilians/);
    // Its own day, by which “on Tuesday” is told.
    expect(await reader().rest(page, 'claim', 'killed 14 civilians')).toContain('2019');
    const popup = await reader().session.popup(page);
    await untilSays(popup, /Atarib/);
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain('Sarmin');
    await popup.close();

    await scrollToStory(page, 'sarmin');
    await until(page, 'the first story again', (now) => now.includes('Sarmin') && !now.includes('Atarib'));
  });
});
