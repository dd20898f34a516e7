import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardCss from '../../assets/styles/card.css?inline';
import type { CardParts } from '../../lib/page/card-host/card-parts.ts';
import { place } from '../../lib/page/card-host/place.ts';
import { mountCard } from '../../lib/ui/card/mount-card.tsx';

/** What the reader script leaves in a document, in the extension's isolated world, when it asks for this script. */
interface World {
  sidelightCard?: (parts: CardParts<typeof mountCard>) => void;
}

/** The card's component, style and placing: put into a page that is read when its first card is about to open. */
export default defineUnlistedScript(() => {
  (globalThis as World).sidelightCard?.({ css: cardCss, place, mount: mountCard });
});
