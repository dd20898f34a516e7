import type { Actor } from './actor.ts';
import type { Day } from './date.ts';
import type { Outlet } from './outlet.ts';
import type { Place } from './place.ts';
import type { Span } from './span.ts';

/** A known name met in a text, before it is decided which row it means. */
export interface NameHit extends Span {
  table: 'place' | 'actor';
  /** Rows that bear the name, best known first. */
  ids: string[];
  /** Beside an exact match, rows under other spellings that sound the same. */
  like: string[];
  /**
   * `exact`: a listed spelling; `key`: the same consonants and long vowels under another transliteration;
   * `short`: a name that an actor bears only where its full name stands in the text ("the Coalition").
   */
  match: 'exact' | 'key' | 'short';
}

/** What the analysis may ask of the tables; the knowledge folder answers. Built once, never changed. */
export interface Knowledge {
  /** Every known name of the text in order of position; hits may nest or overlap. */
  names(text: string): NameHit[];
  place(id: string): Place | null;
  /** Ids of the administrative areas that a place lies in, smallest first, without itself; none abroad. */
  areasOf(id: string): string[];
  /** How widely a place is known: 3 great cities and governorates, 2 named in the press, 1 now and then, 0 hardly. */
  fame(id: string): number;
  /**
   * What a place's name needs beside itself because it is a word, a person's name or another thing too: `form` a type
   * word or a list of places, `locative` at least a preposition of place, `never` it is not taken for the place at all.
   */
  collision(name: string): 'form' | 'locative' | 'never' | null;
  actor(id: string): Actor | null;
  outlet(id: string): Outlet | null;
  /** The outlet that publishes under an address; null when it is not in the data. */
  outletOfUrl(url: string): Outlet | null;
  /**
   * Who a phrase of attribution names ("the Britain-based Observatory", "Syrian state media", "Russia's
   * defence ministry"): the id of an outlet or an actor; null when it names nobody in the data
   * ("a military source").
   */
  rootOf(phrase: string, day: Day | null): { id: string; name: string } | null;
}
