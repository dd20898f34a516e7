import { browser } from 'wxt/browser';
import { analyse } from '../../lib/analysis/analyse.ts';
import { articleToReport } from '../../lib/analysis/record/article-to-report.ts';
import type { Sender } from '../../lib/messages/contract.ts';
import { reportIdOf } from '../../lib/model/address.ts';
import { localDay } from '../../lib/model/date.ts';
import type { HandlersOf } from './handler.ts';
import type { Services } from './services.ts';

/** What the reader keeps: nothing but what is saved here, and nothing from a private window. */
export function savingHandlers({ knowledge, store }: Services): HandlersOf<'save' | 'isSaved' | 'forget'> {
  return {
    async save({ article }, from) {
      if (await isPrivate(from)) throw new Error('This is a private window: Sidelight keeps nothing of it.');
      const loaded = await knowledge();
      const report = articleToReport(article, analyse(article, loaded, { forced: true }), loaded);
      await store.save(report, localDay(new Date()));
      return { id: report.id };
    },
    async isSaved({ url }) {
      const id = reportIdOf({ url, outlet: '', title: '', published: null });
      return { id: (await store.report(id)).saved ? id : null };
    },
    async forget({ id }) {
      await store.forget(id);
      return {};
    },
  };
}

/** A popup is in no tab: its window is the one that the reader is in. */
async function isPrivate(from: Sender): Promise<boolean> {
  return from.incognito || (await browser.windows.getLastFocused()).incognito;
}
