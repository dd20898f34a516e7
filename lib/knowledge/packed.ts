import type { Actor } from '../model/actor.ts';
import type { Outlet } from '../model/outlet.ts';
import type { PackedIndex } from './name-index.ts';

/**
 * How widely a place is known: 3 governorates and great cities, and places known to every news reader; 2 places with
 * a spelling of their own in the English press, towns, known features; 1 centres of subdistricts and places named
 * now and then; 0 all others.
 */
export type Fame = 0 | 1 | 2 | 3;

/** The row of a place: codes instead of names, lists joined by `|`, 0 for what is not known. Packed as a line, see `lineOf`. */
export type PackedPlace = [
  id: string,
  name: string,
  nameAr: string,
  aliases: string,
  /** Index into `kinds`. */
  kind: number,
  /** Codes of the areas it lies in, or the country abroad. */
  area: string,
  lat: number | null,
  lon: number | null,
  /** Index into `precisions`. */
  precision: number,
  population: number,
  fame: Fame,
];

/** A name of a place that is also a word, a person's name or another place, and what it needs to be taken for the place. */
export interface Collision {
  name: string;
  /** `form`: only with a type word or in a list of places; `locative`: also after in, near, from …; `never`: not at all. */
  needs: 'form' | 'locative' | 'never';
  reason: string;
}

/** What `public/knowledge.json` holds. */
export interface PackedKnowledge {
  format: 1;
  /** Credits that the data's licences ask for. */
  attribution: string[];
  kinds: string[];
  precisions: string[];
  /** A line for each, which is read when the place is met: most never are. */
  places: string[];
  actors: Actor[];
  /** Actor ids and their short names, which hold only where another name of the actor stands in the text. */
  shortNames: [id: string, name: string][];
  outlets: Outlet[];
  institutions: Outlet[];
  collisions: Collision[];
  /** Index of the places' names. */
  index: PackedIndex;
  /** Who is named in attributions, see `packRoots`: the institutions first, then the outlets, then the actors. */
  roots: string[];
}
