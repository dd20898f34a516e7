import { browser } from 'wxt/browser';
import { type PageWords, packagedCatalogue, wordsIn } from '../../../lib/messages/page-words.ts';
import { WISHES, type Wish } from '../../../lib/model/selection.ts';
import type { Language } from '../../../lib/model/settings.ts';
import type { Services } from '../services.ts';
import { obey } from './obey.ts';

/** Ids of the entries, which the browser keeps while the background is stopped. */
const PREFIX = 'selection-';

/**
 * Puts three entries into the menu of selected words, in the reader's language, and does what they are for. A browser
 * without such menus (Firefox for Android) has none.
 */
export function watchMenu({ settings, knowledge }: Pick<Services, 'settings' | 'knowledge'>): void {
  const menus = browser.contextMenus;
  if (!menus) return;
  const renew = async () => fill((await settings()).language);
  // Chromium keeps entries for good, Firefox until it is closed.
  browser.runtime.onInstalled.addListener(() => void renew());
  browser.runtime.onStartup.addListener(() => void renew());
  browser.storage.onChanged.addListener(({ settings: changed }, area) => {
    if (area === 'local' && languageOf(changed?.oldValue) !== languageOf(changed?.newValue)) void renew();
  });
  menus.onClicked.addListener(({ menuItemId, selectionText, frameId, pageUrl }, tab) => {
    const wish = WISHES.find((one) => menuItemId === PREFIX + one);
    if (!wish || !selectionText?.trim()) return;
    const selected = { text: selectionText.trim(), frame: frameId ?? 0, url: pageUrl ?? tab?.url ?? null };
    void settings().then(async ({ language }) =>
      obey(wish, selected, tab, await wordsOf(language), await knowledge()),
    );
  });
}

async function fill(language: Language): Promise<void> {
  const { t } = await wordsOf(language);
  await browser.contextMenus.removeAll();
  for (const wish of WISHES) {
    browser.contextMenus.create({ id: PREFIX + wish, title: t(titleOf(wish)), contexts: ['selection'] });
  }
}

function titleOf(wish: Wish): string {
  return `menu_${wish.replace('-', '_')}`;
}

function wordsOf(language: Language): Promise<PageWords> {
  return wordsIn(language, packagedCatalogue);
}

function languageOf(stored: unknown): unknown {
  return (stored as { language?: unknown } | undefined)?.language;
}
