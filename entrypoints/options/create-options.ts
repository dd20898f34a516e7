import { browser } from 'wxt/browser';
import { askBackground } from '../../lib/messages/send.ts';
import { changeSettings, readSettings } from '../../lib/messages/settings-store.ts';
import { saveFile } from '../../lib/ui/file/save-file.ts';
import type { OptionsEvents, OptionsState } from '../../lib/ui/options/OptionsPage.tsx';
import { siteListText } from '../../lib/ui/options/site-list.ts';
import { changeKeys, readKeys } from './keys.ts';

const POLL_MS = 400;

/** The settings page's state and what its events do; `show` is called with every new state. */
export function createOptions(
  first: OptionsState,
  show: (state: OptionsState) => void,
  word: (key: string) => string,
) {
  let state = first;
  const set = (change: Partial<OptionsState>) => {
    state = { ...state, ...change };
    show(state);
  };

  /** Follows the database until it is no longer being filled. */
  async function followDatabase(): Promise<void> {
    for (;;) {
      const answer = await askBackground('database', {});
      set(answer.ok ? { database: answer.value } : { problem: answer.problem });
      if (!answer.ok || answer.value.state !== 'seeding') return;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }

  const events: OptionsEvents = {
    onSettings: async (change) => set({ settings: await changeSettings(change), problem: null }),
    onKeys: () => void changeKeys(),
    onExportSites() {
      const text = siteListText(state.settings.pausedHosts, word('options_paused'));
      saveFile(new Blob([text], { type: 'text/plain' }), 'sidelight-sites.txt');
    },
    async onRemovePack(id) {
      const answer = await askBackground('removePack', { id });
      if (!answer.ok) set({ problem: answer.problem });
      await followDatabase();
    },
  };

  return {
    events,
    async start(): Promise<void> {
      show(state);
      // The popup may switch things while this page is open.
      browser.storage.local.onChanged.addListener(async () => set({ settings: await readSettings() }));
      // The keys are changed on a page of the browser, from which the reader comes back to this one.
      document.addEventListener('visibilitychange', async () => {
        if (!document.hidden) set({ keys: await readKeys() });
      });
      await followDatabase();
    },
  };
}
