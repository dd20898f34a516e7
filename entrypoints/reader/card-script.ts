import type { PageState } from '../../lib/messages/contract.ts';
import type { PageWords } from '../../lib/messages/page-words.ts';
import type { CreateCards } from '../../lib/page/card-host/cards.ts';
import { handedOver } from './handed-over.ts';

type Create = CreateCards<PageState, PageWords>;

let there: Create | null = null;
let loading: Promise<Create | null> | null = null;

/** The card script of this document if it is there. */
export function cardScript(): Create | null {
  return there;
}

/** Has the card script put in where it is not there, once; again where that failed. */
export function loadCardScript(): Promise<Create | null> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Create | null> {
  there = await handedOver('sidelightCards', 'cards');
  loading = null;
  return there;
}
