import type { Day } from '../../model/date.ts';
import type { Language } from '../../model/settings.ts';
import type { CardState } from './card-state.ts';

/** What a page's script tells the card in its frame. */
export type ToCard =
  | {
      do: 'show';
      /** Counts up; what the card tells of its size names the one that it shows. */
      number: number;
      state: CardState;
      language: Language;
      /** Of the article, for what is looked up from the card. */
      url: string | null;
      published: Day | null;
    }
  | { do: 'hide' }
  /** The focus has come to the frame: it goes to the card. */
  | { do: 'focus' }
  /** Says what the card is about to those who hear the page. */
  | { do: 'sayTitle' }
  | { do: 'say'; text: string };

/** What the card tells the page's script. */
export type FromCard =
  /** CSS pixels that all it says would take. */
  | { tells: 'size'; number: number; width: number; height: number }
  | { tells: 'over' | 'left' | 'pressed' | 'closed' };
