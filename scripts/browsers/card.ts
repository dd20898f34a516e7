import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';

/** What the open card says, once it is no longer loading; null until then and when no card is open. */
export function cardText(session: Session, page: Page): Promise<string | null> {
  return session.inCard(page, (root) => {
    if (root.querySelector('[aria-busy="true"]')) return null;
    const text = [...root.children].map((part) => (part as HTMLElement).innerText ?? '').join('\n');
    return text.trim() === '' ? null : text;
  });
}

/** Whether a card is open, whatever it shows. */
export async function cardIsOpen(session: Session, page: Page): Promise<boolean> {
  return (await session.inCard(page, () => true)) ?? false;
}
