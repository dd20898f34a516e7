import type { Page } from 'puppeteer-core';
import type { Session } from '../../../scripts/browsers/session.ts';

/** Elements of Firefox's own window that a menu is made of. */
interface Menu extends HTMLElement {
  state: string;
  menupopup: Menu;
  openMenu(open: boolean): void;
  activateItem(item: Element): void;
}

/** Selects a paragraph as a reader does and chooses an entry of its menu; what is selected. */
export async function chooseInMenu(session: Session, page: Page, wish: string): Promise<string> {
  const tabId = await session.tabId(page);
  const paragraph = await page.waitForSelector('article p');
  await paragraph?.click({ count: 3 });
  const selected = await page.evaluate(() => getSelection()?.toString().trim() ?? '');
  if (session.inBrowserWindow) {
    await paragraph?.click({ button: 'right' });
    await session.inBrowserWindow(press, `-menuitem-_selection-${wish}`);
    return selected;
  }
  // No driver opens Chromium's menus, but its background can be told that an entry was chosen.
  const entry = { menuItemId: `selection-${wish}`, selectionText: selected, frameId: 0, pageUrl: page.url() };
  const click = `(tab) => chrome.contextMenus.onClicked.dispatch(${JSON.stringify(entry)}, tab)`;
  const background = await session.background?.();
  await background?.send('Runtime.evaluate', {
    expression: `chrome.tabs.get(${tabId}).then(${click})`,
    awaitPromise: true,
  });
  await background?.detach();
  return selected;
}

/** Runs in Firefox's window: opens the extension's part of the menu that was asked for, and presses an entry. */
async function press(end: string): Promise<void> {
  const until = async <T>(what: string, look: () => T | null | undefined | false): Promise<T> => {
    for (let tries = 0; tries < 200; tries++) {
      const seen = look();
      if (seen) return seen;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`The menu shows no ${what}.`);
  };
  const menu = document.getElementById('contentAreaContextMenu') as Menu;
  await until('sign of opening', () => menu.state === 'open');
  const entry = await until(end, () => menu.querySelector<Menu>(`menuitem[id$="${end}"]`));
  const ours = entry.closest('menu') as unknown as Menu;
  ours.openMenu(true);
  await until('entries', () => ours.menupopup.state === 'open');
  ours.menupopup.activateItem(entry);
}
