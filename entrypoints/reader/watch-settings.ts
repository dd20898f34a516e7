import { browser } from 'wxt/browser';
import { type Settings, settingsFrom } from '../../lib/model/settings.ts';

/** Calls back with the reader's settings whenever they change, until `signal` aborts. */
export function watchSettings(tell: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes.settings) tell(settingsFrom(changes.settings.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    // After an update of the extension its interfaces are gone from the page.
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(onChanged);
  });
}
