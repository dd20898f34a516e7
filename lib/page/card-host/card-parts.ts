import type { place } from './place.ts';

/** What a card needs and a page that is only read does not; it comes in a script of its own. */
export interface CardParts<Mount> {
  css: string;
  place: typeof place;
  /** Draws the card into the host's root. */
  mount: Mount;
}
