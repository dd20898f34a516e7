import type { Span } from '../../model/span.ts';
import type { Word } from '../text/words.ts';

/** A sentence as the finders read it. */
export interface Line {
  text: string;
  sentence: Span;
  words: readonly Word[];
  /** A letter for each word: see `classOf`. */
  classes: string;
  /** Does a phrase name a monitor, ministry or outlet of the data? */
  isBody(phrase: string): boolean;
}
