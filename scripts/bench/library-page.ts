import type { Page } from 'puppeteer-core';
import type { Session } from '../browsers/session.ts';
import { waitFor } from '../browsers/session.ts';

const READ_MS = 600_000;

/** How long a reader waits in the library, in ms from each deed to the list or the file that it asks for. */
export interface LibraryTimes {
  /** From opening the page to the first reports. */
  first: number;
  /** … and until all of them can be searched. */
  ready: number;
  key: number;
  word: number;
  filter: number;
  brush: number;
  /** Until the table of all figures is written. */
  exported: number;
}

/** Uses the library's page as a reader does. */
export async function useLibrary(session: Session): Promise<LibraryTimes> {
  const began = performance.now();
  const page = await session.extensionPage('library.html');
  await waitFor('the first reports', () => page.$('.report'), READ_MS);
  const first = performance.now() - began;
  await waitFor('all reports to be read', () => isRead(page), READ_MS);
  const ready = performance.now() - began;
  const times = {
    first,
    ready,
    key: await timeOf(page, 'input[type="search"]', 'k', 'input'),
    word: await timeOf(page, 'input[type="search"]', 'killed', 'input'),
    filter: await timeOf(page, 'select:has(option[value="killed"])', 'killed', 'change'),
    brush: await timeOf(page, '.brush-handle', '24', 'change'),
    exported: await timeOfExport(page),
  };
  await page.close();
  return times;
}

async function isRead(page: Page): Promise<true | null> {
  return (await page.evaluate(
    () => document.querySelector('.brush') !== null && document.querySelector('.seeding') === null,
  ))
    ? true
    : null;
}

/** From a change of a control until the page has been drawn with another number of reports. */
function timeOf(page: Page, control: string, value: string, event: 'input' | 'change'): Promise<number> {
  return page.evaluate(
    async (selector, wanted, name) => {
      const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
      if (!field) throw new Error(`There is no ${selector}.`);
      const total = () => document.querySelector('h2')?.textContent;
      const before = total();
      const start = performance.now();
      field.value = wanted;
      field.dispatchEvent(new Event(name, { bubbles: true }));
      while (total() === before) {
        if (performance.now() - start > 60_000) throw new Error(`“${wanted}” changed nothing.`);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return performance.now() - start;
    },
    control,
    value,
    event,
  );
}

/** From the press of the button until the page says what was written. */
async function timeOfExport(page: Page): Promise<number> {
  await page.evaluate(() => {
    const panel = document.querySelector<HTMLDetailsElement>('.export-panel');
    const radios = [...document.querySelectorAll<HTMLInputElement>('input[name="export-scope"]')];
    if (panel) panel.open = true;
    radios.at(-1)?.click();
  });
  const start = performance.now();
  await page.evaluate(() => document.querySelector<HTMLButtonElement>('.export-panel .button')?.click());
  await waitFor(
    'the export',
    () =>
      page.evaluate(() => /\.csv/.test(document.querySelector('.export-outcome')?.textContent ?? '') || null),
    READ_MS,
  );
  return performance.now() - start;
}
