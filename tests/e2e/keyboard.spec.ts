import { expect, it } from 'vitest';
import { cardBox, cardIsOpen, cardText, inCard } from '../../scripts/browsers/card.ts';
import { waitFor } from '../../scripts/browsers/session.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { command, focusInCard, reached } from './support/keys.ts';

const ARTICLE = 'aleppo-2024.html';

inBothBrowsers('the keys', (reader) => {
  it('go from mention to mention, show each and scroll to it', async () => {
    const page = await reader().read(ARTICLE);
    await command(reader(), page, 'step', { direction: 'next' });
    const first = await reached(page);
    await command(reader(), page, 'step', { direction: 'next' });
    const second = await reached(page);
    expect(second).not.toBe(first);
    await command(reader(), page, 'step', { direction: 'previous' });
    expect(await reached(page)).toBe(first);
    await command(reader(), page, 'step', { direction: 'previous' });
    // From the first to the last, far down the page.
    await waitFor('the page to scroll', async () => ((await page.evaluate(() => scrollY)) > 0 ? true : null));
    expect(await cardIsOpen(reader().session, page)).toBe(false);
  });

  it('open a card that takes the focus, is said, keeps Tab in it and gives the focus back', async () => {
    const page = await reader().read(ARTICLE);
    await page.evaluate(() => document.querySelector<HTMLElement>('a[href]')?.focus());
    const before = await page.evaluate(() => document.activeElement?.textContent);
    expect(before).toBeTruthy();
    await command(reader(), page, 'openCard');
    await waitFor('the card', () => cardText(reader().session, page));
    expect(await focusInCard(reader(), page)).toMatch(/^dialog /);
    await waitFor('the card to be said', () =>
      inCard(reader().session, page, (root) => {
        const title = root.querySelector('h2')?.textContent;
        const said = root.querySelector('.voice[role="status"]')?.textContent ?? '';
        return title && said.endsWith(title) ? said : null;
      }),
    );

    const stops = await inCard(
      reader().session,
      page,
      (root) =>
        [...root.querySelectorAll<HTMLElement>('a[href], button, summary')].filter((stop) =>
          stop.checkVisibility(),
        ).length,
    );
    await page.keyboard.press('Tab');
    const first = await focusInCard(reader(), page);
    for (let i = 0; i < (stops ?? 0); i++) await page.keyboard.press('Tab');
    expect(await focusInCard(reader(), page)).toBe(first);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focusInCard(reader(), page)).not.toBe(first);

    await page.mouse.move(400, 300); // a pointer that wanders does not close it
    await page.mouse.move(420, 320);
    expect(await cardIsOpen(reader().session, page)).toBe(true);
    await page.keyboard.press('Escape');
    await reader().untilClosed(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(before);
  });

  it('look up a place’s governorate within the card, and come back to where they were', async () => {
    const page = await reader().read(ARTICLE);
    await reader().rest(page, 'place', 'Atarib');
    await inCard(reader().session, page, (root) => {
      root.querySelector<HTMLElement>('[data-look-up="SY02"]')?.focus();
    });
    await page.keyboard.press('Enter');
    await waitFor('the governorate', async () => {
      const text = await cardText(reader().session, page);
      return text && /Governorate[\s\S]*Aleppo/.test(text) ? text : null;
    });
    expect(await focusInCard(reader(), page)).toMatch(/^dialog /);
    await page.keyboard.press('Backspace');
    expect(await cardText(reader().session, page)).toContain('الأتارب');
    expect(await focusInCard(reader(), page)).toMatch(/Aleppo/);
  });

  it('are told apart from the page’s own: what is typed in the card is not heard by the page, on its window either', async () => {
    const page = await reader().read(ARTICLE);
    const heard = () => page.evaluate(() => (window as Window & { heard?: string[] }).heard);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'])
        addEventListener(type, (event) => void heard.push(`${type} ${(event as KeyboardEvent).key}`), true);
    });
    await page.keyboard.press('k');
    expect(await heard()).toContain('keydown k');
    const before = await heard();
    await command(reader(), page, 'openCard');
    await waitFor('the card', () => cardText(reader().session, page));
    for (const key of ['j', 'Tab', 'Backspace', 'PageDown'] as const) await page.keyboard.press(key);
    expect(await heard()).toEqual(before);
    await page.keyboard.press('Escape');
    await reader().untilClosed(page);
  });

  it.each(['a key', 'a press'])(
    'are the page’s again when a card that %s took them into is closed',
    async (way) => {
      const page = await reader().read(ARTICLE);
      await page.evaluate(() => {
        Object.assign(window, { heard: [] });
        addEventListener('keydown', ({ key }) => void Reflect.get(window, 'heard').push(key));
      });
      if (way === 'a key') {
        await command(reader(), page, 'openCard');
        await waitFor('the card', () => cardText(reader().session, page));
      } else {
        await reader().rest(page, 'place', 'Atarib');
        const card = await cardBox(reader().session, page);
        await page.mouse.click((card?.left ?? 0) + 150, (card?.top ?? 0) + 20, { delay: 20 });
      }
      await page.keyboard.press('Escape');
      await reader().untilClosed(page);
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      await page.keyboard.press('k');
      expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toContain('k');
    },
  );

  it('go past the frame of cards where none is open', async () => {
    const page = await reader().read(ARTICLE);
    await reader().rest(page, 'place', 'Atarib');
    await page.keyboard.press('Escape');
    await reader().untilClosed(page);
    const hosts = new Set<string>();
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      hosts.add(await page.evaluate(() => document.activeElement?.getAttributeNames().join() ?? ''));
    }
    expect(hosts.size).toBeGreaterThan(1);
    expect([...hosts]).not.toContain('popover');
  });
});
