import { browser } from 'wxt/browser';
import { askPage } from '../../lib/messages/send.ts';
import type { Analysis } from '../../lib/model/article.ts';
import { readsOn, type Settings } from '../../lib/model/settings.ts';
import type { Services } from './services.ts';

/** More than a badge holds; the popup tells the number. */
const MOST = 999;

/** Shows on a tab's badge how many mentions and claims of the chosen kinds its page has; nothing for none. */
export async function showCount(
  tab: number,
  { mentions, claims }: Pick<Analysis, 'mentions' | 'claims'>,
  { kinds }: Settings,
): Promise<void> {
  const shown = mentions.filter(({ kind }) => kinds[kind]).length + (kinds.claim ? claims.length : 0);
  await setBadge(tab, shown === 0 ? '' : shown > MOST ? `${MOST}+` : String(shown));
}

/** Brings the badges up to date after the reader changed the settings. */
export async function recount({ settings }: Services): Promise<void> {
  const now = await settings();
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined) return;
      if (!now.enabled) return setBadge(id, '');
      const page = await askPage(id, 'describe', {});
      if (!page.ok || !(page.value.forced || readsOn(now, url))) return setBadge(id, '');
      await showCount(id, page.value.analysis, now);
    }),
  );
}

async function setBadge(tabId: number, text: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#4a5568' });
  } catch {
    // The tab was closed meanwhile.
  }
}
