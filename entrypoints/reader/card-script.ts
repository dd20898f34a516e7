import { askFromPage } from '../../lib/messages/from-page.ts';
import type { CardParts } from '../../lib/page/card-host/card-parts.ts';
import type { mountCard } from '../../lib/ui/card/mount-card.tsx';

type Parts = CardParts<typeof mountCard>;

/** What the card script looks for in the extension's isolated world. */
interface World {
  sidelightCard?: (parts: Parts) => void;
}

/** The card script of a page. */
export interface CardScript {
  /** Its parts once it is in; null before. */
  parts(): Parts | null;
  /** Has it put in, once; again where that failed. A page can't load it itself: nothing of the extension is open to pages. */
  load(): Promise<Parts | null>;
}

export function createCardScript(): CardScript {
  let parts: Parts | null = null;
  let loading: Promise<Parts | null> | null = null;

  async function load(): Promise<Parts | null> {
    (globalThis as World).sidelightCard = (given) => {
      parts = given;
    };
    await askFromPage('card', {});
    Reflect.deleteProperty(globalThis, 'sidelightCard');
    loading = null;
    return parts;
  }

  return {
    parts: () => parts,
    load() {
      if (parts) return Promise.resolve(parts);
      loading ??= load();
      return loading;
    },
  };
}
