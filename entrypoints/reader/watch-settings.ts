import { browser } from 'wxt/browser';
import { askFromPage } from '../../lib/messages/from-page.ts';
import type { Settings } from '../../lib/model/settings.ts';

/** Calls back with the reader's settings whenever they change, until `signal` aborts. */
export function watchSettings(tell: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = async (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !changes.settings) return;
    // What is stored may be of an older version or damaged: the background reads it.
    const now = await askFromPage('settings', {});
    if (now.ok && !signal.aborted) tell(now.value.settings);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    // After an update of the extension its interfaces are gone from the page.
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(onChanged);
  });
}
