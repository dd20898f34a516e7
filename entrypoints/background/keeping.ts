import { browser } from 'wxt/browser';
import { backupText } from '../../lib/export/backup.ts';
import { changeSettings } from '../../lib/messages/settings-store.ts';
import { localDay } from '../../lib/model/date.ts';
import { restoredSettings } from '../../lib/model/restored-settings.ts';
import { addressOf } from '../../lib/model/subscription.ts';
import { readBackup } from '../../lib/store/read-backup.ts';
import type { HandlersOf } from './handler.ts';
import type { Services } from './services.ts';
import { changeSubscriptions, readSubscriptions } from './subscriptions/subscription-list.ts';

/** All that the reader made: into a file, back from it, and away. */
export function keepingHandlers({ store, settings }: Services): HandlersOf<'backup' | 'restore' | 'erase'> {
  return {
    async backup() {
      const saved = await store.saved();
      const kept = { settings: await settings(), subscriptions: await readSubscriptions() };
      return { text: await backupText(saved, kept, localDay(new Date()), sha256), reports: saved.length };
    },
    async restore({ text }) {
      const { saved, kept } = await readBackup(text);
      const outcome = await store.restore(saved);
      await changeSettings((now) => restoredSettings(now, kept.settings));
      let addresses = 0;
      await changeSubscriptions((now) => {
        const here = new Set(now.map(({ url }) => url));
        const added = kept.subscriptions.filter(({ url }) => addressOf(url) === url && !here.has(url));
        addresses = added.length;
        // Nobody here switched the daily request on: the file may be years old, or another's.
        return [
          ...now,
          ...added.map(({ url }) => ({ url, daily: false, pack: null, checked: null, problem: null })),
        ];
      });
      return { ...outcome, addresses };
    },
    async erase() {
      // First the addresses: nothing may be asked any more while the database goes.
      await browser.storage.local.clear();
      await store.erase();
      return {};
    },
  };
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
