import { browser } from 'wxt/browser';
import type { Key } from '../../lib/ui/options/Keys.tsx';

/** In the order in which they are listed; the browser's own order differs. */
const ORDER = [
  'next-mention',
  'previous-mention',
  'open-card',
  '_execute_action',
  'toggle-here',
  'open-library',
];

/** The keys as they are set in the browser; null where it has none for extensions, as Firefox for Android. */
export async function readKeys(): Promise<Key[] | null> {
  if (!browser.commands) return null;
  const set = new Map((await browser.commands.getAll()).map(({ name, shortcut }) => [name, shortcut ?? '']));
  return ORDER.map((name) => ({
    command: name === '_execute_action' ? 'open-popup' : name,
    keys: set.get(name) ?? '',
  }));
}

/** Opens the browser's own page on which the keys are changed. */
export async function changeKeys(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
