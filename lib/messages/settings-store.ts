import { browser } from 'wxt/browser';
import type { Settings } from '../model/settings.ts';
import { settingsFrom } from '../model/stored-settings.ts';

/** The reader's settings as stored; the defaults for what is missing. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get('settings')).settings);
}

/** Changes the settings; what another page changed meanwhile is kept. */
export async function changeSettings(change: (now: Settings) => Settings): Promise<Settings> {
  const next = change(await readSettings());
  await browser.storage.local.set({ settings: next });
  return next;
}
