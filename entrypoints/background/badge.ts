import { browser } from 'wxt/browser';
import { askPage } from '../../lib/messages/send.ts';
import type { Analysis } from '../../lib/model/article.ts';
import { countEntities } from '../../lib/model/entities.ts';
import { readsOn, type Settings } from '../../lib/model/settings.ts';
import type { Services } from './services.ts';

/** More than a badge holds; the popup tells the number. */
const MOST = 999;
/** How long the badge says that something is done. */
const TICK_MS = 1500;

/** Shows on a tab's badge how many entities and claims of the chosen kinds its page has, as the popup counts them; nothing for none. */
export async function showCount(
  tab: number,
  { mentions, claims }: Pick<Analysis, 'mentions' | 'claims'>,
  { kinds }: Settings,
): Promise<void> {
  const shown = countEntities(mentions.filter(({ kind }) => kinds[kind])) + (kinds.claim ? claims.length : 0);
  await setBadge(tab, shown === 0 ? '' : shown > MOST ? `${MOST}+` : String(shown));
}

/** Says on a tab's badge for a moment that what was asked for is done. */
export async function showTick(tab: number): Promise<void> {
  const before = await browser.action.getBadgeText({ tabId: tab }).catch(() => '');
  await setBadge(tab, '✓');
  await new Promise((resolve) => setTimeout(resolve, TICK_MS));
  // Meanwhile the page may have been read, and its count shown.
  if ((await browser.action.getBadgeText({ tabId: tab }).catch(() => '')) === '✓')
    await setBadge(tab, before);
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
