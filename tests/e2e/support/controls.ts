import type { ElementHandle, Page } from 'puppeteer-core';
import { waitFor } from '../../../scripts/browsers/session.ts';

/** What can be pressed: its role comes from the element, its name from its label or its words. */
const CONTROLS = 'button, a[href], summary, input[role="switch"], input[type="radio"]';

/** Presses the first control whose name begins with `name`, as a reader does, with the pointer. */
export async function press(page: Page, name: string): Promise<void> {
  const handle = await control(page, name);
  await handle.scrollIntoView();
  await handle.click();
}

/** Whether the switch or toggle of that name is on. */
export async function isOn(page: Page, name: string): Promise<boolean> {
  const handle = await control(page, name);
  return handle.evaluate((element) =>
    element instanceof HTMLInputElement ? element.checked : element.getAttribute('aria-pressed') === 'true',
  );
}

/** What a page says to a reader. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

/** Waits until the page says what is wished for; returns all it says. */
export function untilSays(page: Page, wish: RegExp, ms?: number): Promise<string> {
  return waitFor(
    `the page to say ${wish}`,
    async () => {
      const text = await textOf(page);
      return wish.test(text) ? text : null;
    },
    ms,
  );
}

function control(page: Page, name: string): Promise<ElementHandle<HTMLElement>> {
  return waitFor(`the control “${name}”`, async () => {
    const found = await page.evaluateHandle(
      (controls, name) => {
        const nameOf = (element: HTMLElement) => {
          const said = element instanceof HTMLInputElement ? element.labels?.[0] : element;
          const words = element.ariaLabel ?? (said as HTMLElement | undefined)?.innerText ?? '';
          return words.replace(/\s+/g, ' ').trim();
        };
        return [...document.querySelectorAll<HTMLElement>(controls)].find((element) => {
          const own = nameOf(element);
          return own === name || own.startsWith(`${name} `);
        });
      },
      CONTROLS,
      name,
    );
    return found.asElement() as ElementHandle<HTMLElement> | null;
  });
}
