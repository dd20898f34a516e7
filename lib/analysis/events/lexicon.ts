import lists from '../../../assets/language/en/events.json' with { type: 'json' };
import type { CasualtyEvent } from '../../model/claim.ts';
import { PhraseList } from '../text/phrase-list.ts';

export type EventForm = 'base' | 'past' | 'ing' | 'undergo' | 'state';

/** In a frame: the name of a place. */
export const PLACE_SLOT = '<place>';

/** A word or phrase for harm, as a verb or predicate. */
export interface EventEntry {
  id: string;
  event: CasualtyEvent;
  form: EventForm;
  /** Counts only where the victims are clearly people, or fighters, or not fighters. */
  needs: 'persons' | 'fighters' | 'civil' | 'many' | null;
  /** One of these words must follow the victims; `<place>` stands for the name of a place. */
  frame: readonly string[] | null;
  /** May be said of a bare number ("killed 12"); "captured 12" may be of villages. */
  bare: boolean;
  /** Nouns of people of whom the word says nothing new ("prisoners are held"). */
  notOf: readonly string[];
}

/** A noun that names harm or the harmed. */
export interface EventNoun {
  id: string;
  event: CasualtyEvent;
  /** Stands for the people counted ("20 dead"), so that a number before it counts them. */
  people: boolean;
}

interface ActRow {
  id: string;
  event: string;
  base: string[];
  past: string[];
  ing: string[];
  persons?: boolean;
  many?: boolean;
  bare?: boolean;
  notOf?: string[];
  frame?: string[];
}

function* actEntries(): Generator<[string, EventEntry]> {
  for (const row of lists.act as ActRow[]) {
    const { id, frame = null, bare = true, notOf = [] } = row;
    const event = row.event as CasualtyEvent;
    const needs = row.many ? ('many' as const) : row.persons ? ('persons' as const) : null;
    for (const form of ['base', 'past', 'ing'] as const) {
      for (const words of row[form]) yield [words, { id, event, form, needs, frame, bare, notOf }];
    }
  }
}

interface UndergoRow {
  id: string;
  event: string;
  words: string[];
  fighters?: boolean;
  civil?: boolean;
  many?: boolean;
  frame?: string[];
}

function needsOf({ fighters, civil, many }: UndergoRow): EventEntry['needs'] {
  if (fighters) return 'fighters';
  if (many) return 'many';
  return civil ? 'civil' : null;
}

function* undergoEntries(): Generator<[string, EventEntry]> {
  for (const row of lists.undergo as UndergoRow[]) {
    const entry: EventEntry = {
      id: row.id,
      event: row.event as CasualtyEvent,
      form: 'undergo',
      needs: needsOf(row),
      frame: row.frame ?? null,
      bare: true,
      notOf: [],
    };
    for (const words of row.words) yield [words, entry];
  }
  for (const row of lists.state) {
    const entry: EventEntry = {
      id: row.id,
      event: row.event as CasualtyEvent,
      form: 'state',
      needs: null,
      frame: null,
      bare: true,
      notOf: [],
    };
    for (const words of row.words) yield [words, entry];
  }
}

export const EVENT_PHRASES = new PhraseList<EventEntry>([...actEntries(), ...undergoEntries()]);

/** Phrases that begin like harm and are none ("shot down", "lost contact"). */
export const NOT_HARM = new PhraseList(lists.notHarm.map((words) => [words, words] as const));

export const EVENT_NOUNS: ReadonlyMap<string, EventNoun> = new Map(
  lists.noun.flatMap((row) =>
    row.words.map(
      (word) =>
        [
          word,
          { id: row.id, event: row.event as CasualtyEvent, people: 'people' in row && row.people === true },
        ] as const,
    ),
  ),
);

/** Participles before a noun: "three injured persons". */
export const EVENT_MODIFIERS: ReadonlyMap<string, CasualtyEvent> = new Map(
  Object.entries(lists.modifiers as Record<string, CasualtyEvent>),
);

export const TOLL_WORDS: ReadonlySet<string> = new Set(lists.tolls);
export const TOLL_LEAST: ReadonlySet<string> = new Set(lists.tollVerbs.least);
export const TOLL_EXACT: ReadonlySet<string> = new Set(lists.tollVerbs.exact);

/** Every single word that can be part of a claim's event: the cue for reading a sentence at all. */
export const CUES: ReadonlySet<string> = new Set(
  [
    ...[...actEntries(), ...undergoEntries()].flatMap(([words]) =>
      words.split(' ').flatMap((slot) => slot.split('|')),
    ),
    ...EVENT_NOUNS.keys(),
    ...EVENT_MODIFIERS.keys(),
    ...TOLL_WORDS,
  ].filter((word) => word.length > 3),
);
