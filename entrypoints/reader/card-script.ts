import type { PageState } from '../../lib/messages/contract.ts';
import { askFromPage } from '../../lib/messages/from-page.ts';
import type { PageWords } from '../../lib/messages/page-words.ts';
import type { CreateCards } from '../../lib/page/card-host/cards.ts';

type Create = CreateCards<PageState, PageWords>;

/** What the card script looks for in the extension's isolated world. */
interface World {
  sidelightCards?: (create: Create) => void;
}

let there: Create | null = null;
let loading: Promise<Create | null> | null = null;

/** The card script of this document if it is there. */
export function cardScript(): Create | null {
  return there;
}

/**
 * Has the card script put in where it is not there, once; again where that failed. A page can't load it itself: nothing of the
 * extension is open to pages.
 */
export function loadCardScript(): Promise<Create | null> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Create | null> {
  (globalThis as World).sidelightCards = (given) => {
    there = given;
  };
  await askFromPage('cards', {});
  Reflect.deleteProperty(globalThis, 'sidelightCards');
  loading = null;
  return there;
}
