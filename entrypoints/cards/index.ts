import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageState } from '../../lib/messages/contract.ts';
import type { PageWords } from '../../lib/messages/page-words.ts';
import type { CreateCards } from '../../lib/page/card-host/cards.ts';
import { createCards } from './create-cards.ts';

/** What the reader script leaves in a document, in the extension's isolated world, when it asks for this script. */
interface World {
  sidelightCards?: (create: CreateCards<PageState, PageWords>) => void;
}

/** The cards of a page that is read, and all that opens them: put into it when the reader first comes to its text. */
export default defineUnlistedScript(() => {
  const { sidelightCards } = globalThis as World;
  if (typeof sidelightCards === 'function') sidelightCards(createCards);
});
