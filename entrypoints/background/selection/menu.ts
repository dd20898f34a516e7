import { browser } from 'wxt/browser';
import { pageWords, whenLanguageChanges } from '../../../lib/messages/own-words.ts';
import type { PageWords } from '../../../lib/messages/page-words.ts';
import { WISHES, type Wish } from '../../../lib/model/selection.ts';
import type { Services } from '../services.ts';
import { obey } from './obey.ts';

/** Ids of the entries, which the browser keeps while the background is stopped. */
const PREFIX = 'selection-';

/**
 * Puts three entries into the menu of selected words, in the reader's language, and does what they are for. A browser
 * without such menus (Firefox for Android) has none.
 */
export function watchMenu({ knowledge }: Pick<Services, 'knowledge'>): void {
  const menus = browser.contextMenus;
  if (!menus) return;
  const renew = async () => fill(await pageWords());
  // Chromium keeps entries for good, Firefox until it is closed.
  browser.runtime.onInstalled.addListener(() => void renew());
  browser.runtime.onStartup.addListener(() => void renew());
  whenLanguageChanges((words) => void fill(words));
  menus.onClicked.addListener(({ menuItemId, selectionText, frameId, pageUrl }, tab) => {
    const wish = WISHES.find((one) => menuItemId === PREFIX + one);
    if (!wish || !selectionText?.trim()) return;
    const selected = { text: selectionText.trim(), frame: frameId ?? 0, url: pageUrl ?? tab?.url ?? null };
    void Promise.all([pageWords(), knowledge()]).then(([words, known]) =>
      obey(wish, selected, tab, words, known),
    );
  });
}

async function fill({ t }: PageWords): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const wish of WISHES) {
    browser.contextMenus.create({ id: PREFIX + wish, title: t(titleOf(wish)), contexts: ['selection'] });
  }
}

function titleOf(wish: Wish): string {
  return `menu_${wish.replace('-', '_')}`;
}
