import type { Frame, Page } from 'puppeteer-core';
import type { Session } from './session.ts';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Runs a function on the document of the card that `page` shows; null when no card is open. The function is sent as text: it can't
 * use anything from outside.
 */
export async function inCard<T>(
  session: Session,
  page: Page,
  read: (card: Document) => T,
): Promise<T | null> {
  if (!(await cardIsOpen(session, page))) return null;
  const frame = await cardFrame(page);
  if (!frame) return null;
  return (await frame.evaluate(`(${read})(document)`)) as T;
}

/** The frame that cards are drawn in, whether one is open or not. */
export async function cardFrame(page: Page): Promise<Frame | null> {
  for (const frame of page.frames()) {
    if (frame.url() !== 'about:srcdoc') continue;
    const isCard = await frame
      .evaluate(() => document.querySelector('body > .voice') !== null)
      .catch(() => false);
    if (isCard) return frame;
  }
  return null;
}

/** What the open card says, once it is no longer loading; null until then and when no card is open. */
export function cardText(session: Session, page: Page): Promise<string | null> {
  return inCard(session, page, ({ body }) => {
    if (body.querySelector('[aria-busy="true"]')) return null;
    return body.innerText.trim() === '' ? null : body.innerText;
  });
}

/** Whether a card is open, whatever it shows. */
export async function cardIsOpen(session: Session, page: Page): Promise<boolean> {
  return (await session.inHost(page, () => true)) ?? false;
}

/** Where the open card is in the window; null when none is. */
export function cardBox(session: Session, page: Page): Promise<Box | null> {
  return session.inHost(page, (root) => {
    const { left, top, right, bottom } = (root.querySelector('iframe') as Element).getBoundingClientRect();
    return { left, top, right, bottom };
  });
}
