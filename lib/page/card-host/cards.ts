import type { HoldKey, Language } from '../../model/settings.ts';
import type { Span } from '../../model/span.ts';
import type { Mark } from '../marks/mark.ts';
import type { Marks } from '../marks/marks.ts';

/** What is on the page at the moment; the article may be read anew while it is open. */
export interface Shown<State> {
  marks: Marks;
  painted: readonly Mark[];
  state: State;
}

/** What the cards of a page are told by the script that reads it. */
export interface CardsParts<State, Words> {
  now(): Shown<State>;
  /** Milliseconds of rest before the card opens. */
  dwell(): number;
  /** The key that must be held for that; `none`: no key. */
  holdKey(): HoldKey;
  /** Called when the extension is gone from the page. */
  retire(): void;
  /** The language of what is said of them, and its words. */
  language(): Language;
  words(): Words;
  /** Takes everything back when it aborts. */
  signal: AbortSignal;
}

/** The cards of a page, which come in a script of their own. */
export interface Cards {
  isOpen(): boolean;
  /** Runs once when the open card is closed; the last one asked for only. */
  whenClosed(run: () => void): void;
  /** Closes the card where the page has lost the words that it explains. */
  recheck(): void;
  close(): void;
  /** The marks were painted anew: what the pointer rests on may be another now. */
  renewed(): void;
  /**
   * Scrolls to a stretch of the text that was found, painted or not, and opens its card; false where none was found
   * there or the page has lost it.
   */
  show(span: Span): boolean;
  /** False where nothing is marked. */
  step(direction: 1 | -1): boolean;
  openCard(): boolean;
  /** The pointer or the finger did this before the cards were there. */
  heard(event: PointerEvent): void;
}

export type CreateCards<State, Words> = (parts: CardsParts<State, Words>) => Cards;
