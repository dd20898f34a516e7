import { browser } from 'wxt/browser';
import { createKnowledge } from '../../lib/knowledge/create-knowledge.ts';
import type { PackedKnowledge } from '../../lib/knowledge/packed.ts';
import { packagedFile } from '../../lib/messages/packaged-file.ts';
import type { Knowledge } from '../../lib/model/knowledge.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { settingsFrom } from '../../lib/model/stored-settings.ts';
import { createStore, type Store } from '../../lib/store/create-store.ts';
import type { BundledPack } from '../../lib/store/seed.ts';
import { awakeDuring } from './awake.ts';
import { once } from './once.ts';

/** What the handlers work with; one for each life of the worker. */
export interface Services {
  /** Loaded when it is first asked for. */
  knowledge(): Promise<Knowledge>;
  /** What the reader has chosen by now. */
  settings(): Promise<Settings>;
  store: Store;
}

export function createServices(): Services {
  return {
    knowledge: once(async () =>
      createKnowledge(JSON.parse(await packagedFile('knowledge.json')) as PackedKnowledge),
    ),
    settings: async () => settingsFrom((await browser.storage.local.get('settings')).settings),
    store: createStore(
      {
        index: async () => JSON.parse(await packagedFile('packs/index.json')) as BundledPack[],
        text: (file) => packagedFile(`packs/${file}`),
      },
      undefined,
      awakeDuring,
    ),
  };
}
