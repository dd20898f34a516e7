import { expect, it } from 'vitest';
import { boxOf, KINDS, type Kind } from '../../scripts/browsers/marks.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { differingPixels, pictureOf } from './support/pixels.ts';
import { COURIER } from './support/site.ts';

inBothBrowsers('highlights', (reader) => {
  it('mark places, units and casualty figures of an article', async () => {
    const page = await reader().read('aleppo-2024.html');
    const texts = async (kind: Kind) => (await reader().marks(page, kind)).map(({ text }) => text);
    expect(await texts('place')).toEqual(expect.arrayContaining(['Atarib', 'Qubtan al-Jabal', 'Sarmin']));
    expect(await texts('unit')).toEqual(
      expect.arrayContaining(['Hayat Tahrir al-Sham', 'Syrian National Army', 'HTS']),
    );
    expect((await texts('claim')).join('\n')).toMatch(/54 government soldiers were killed/);
  });

  it.each(['kafr-nouran-2024.html', 'kafr-taal-2023.html', 'sweida-2025.html', 'raqqa-2017.html'])(
    'find all three kinds in %s, whoever the sides are',
    async (file) => {
      const page = await reader().read(file);
      for (const kind of KINDS) expect((await reader().marks(page, kind)).length, kind).toBeGreaterThan(1);
    },
  );

  it('wait in a page behind another until somebody looks at it', async () => {
    const page = await reader().session.page();
    const front = await reader().session.page();
    await front.bringToFront();
    await page.goto(`http://${COURIER}/aleppo-2024.html`, { waitUntil: 'load' });
    expect(await page.evaluate(() => document.hidden)).toBe(true);
    await reader().wait();
    expect(await reader().marks(page)).toEqual([]);
    await page.bringToFront();
    await reader().untilMarks(page, 'marks', (marks) => marks.length > 0);
  });

  it('leave out menus, related links and comments', async () => {
    const page = await reader().read('aleppo-2024.html');
    const outside = await page.evaluate(() => {
      const parts: string[] = [];
      for (const [style, highlight] of CSS.highlights) {
        if (!style.startsWith('sidelight')) continue;
        for (const part of highlight) {
          const home = part.startContainer.parentElement?.closest('nav, aside, footer, .comments');
          if (home) parts.push(`${home.nodeName}: ${part.startContainer.textContent}`);
        }
      }
      return parts;
    });
    expect(outside).toEqual([]);
  });

  it.each(KINDS)('paint a %s on the screen', async (kind) => {
    const page = await reader().read('aleppo-2024.html');
    const [mark] = await reader().marks(page, kind);
    if (!mark) throw new Error(`No ${kind} is marked.`);
    const box = await boxOf(page, mark);
    const marked = await pictureOf(page, box);
    expect(await pictureOf(page, box), 'the picture is steady').toBe(marked);
    await page.evaluate((style) => CSS.highlights.delete(style), mark.style);
    const plain = await pictureOf(page, box);
    // An underline one pixel high under half of the word is the least that a reader can see.
    expect(differingPixels(marked, plain)).toBeGreaterThan(box.width / 2);
  });

  it('change nothing in the page', async () => {
    const page = await reader().read('watched/aleppo-2024.html');
    await reader().wait();
    const changes = await page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes);
    // One host element for the card may be there already.
    expect(changes.filter((change) => !/^childList HTML /.test(change))).toEqual([]);
    expect(changes.length).toBeLessThanOrEqual(1);
  });
});
