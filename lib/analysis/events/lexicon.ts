import lists from '../../../assets/language/en/events.json' with { type: 'json' };
import type { CasualtyEvent } from '../../model/claim.ts';
import { PhraseList } from '../text/phrase-list.ts';

export type EventForm = 'base' | 'past' | 'ing' | 'undergo' | 'state';

/** A word or phrase for harm, as a verb or predicate. */
export interface EventEntry {
  id: string;
  event: CasualtyEvent;
  form: EventForm;
  /** Counts only where the victims are clearly people, or fighters, or not fighters. */
  needs: 'persons' | 'fighters' | 'civil' | null;
  /** One of these words must follow the victims. */
  frame: readonly string[] | null;
  /** None of these words may follow. */
  unless: readonly string[];
  /** Only many at once: a few who leave a town are no displaced. */
  many: boolean;
  /** Only people who were not held already. */
  free: boolean;
  /** In the active voice the frame may be missing, unless one of these words stands before. */
  notBy: readonly string[] | null;
  /** May be said of a bare number ("killed 12"); "captured 12" may be of villages. */
  bare: boolean;
  /** Things that were hit may stand before the people: "destroyed three posts and 20 fighters". */
  things: boolean;
  /** Only of people counted by it for the first time: "eight of them were taken to hospital" counts no one anew. */
  whole: boolean;
  /** What must come next: a place, or no object. */
  follow: 'place' | 'end' | null;
}

/** A noun that names harm or the harmed. */
export interface EventNoun {
  id: string;
  event: CasualtyEvent;
  /** Stands for the people counted ("20 dead"), so that a number before it counts them. */
  people: boolean;
}

/** The conditions that a row of the list may put. */
interface Conditions {
  id: string;
  event: string;
  persons?: boolean;
  fighters?: boolean;
  civil?: boolean;
  frame?: string[];
  unless?: string[];
  many?: boolean;
  free?: boolean;
  notBy?: string[];
  bare?: boolean;
  things?: boolean;
  whole?: boolean;
  follow?: string;
}

interface ActRow extends Conditions {
  base: string[];
  past: string[];
  ing: string[];
}

interface UndergoRow extends Conditions {
  words: string[];
}

function entryOf(row: Conditions, form: EventForm): EventEntry {
  return {
    id: row.id,
    event: row.event as CasualtyEvent,
    form,
    needs: needsOf(row),
    frame: row.frame ?? null,
    unless: row.unless ?? [],
    many: row.many ?? false,
    free: row.free ?? false,
    notBy: row.notBy ?? null,
    bare: row.bare ?? true,
    things: row.things ?? false,
    whole: row.whole ?? false,
    follow: (row.follow ?? null) as EventEntry['follow'],
  };
}

function needsOf(row: Conditions): EventEntry['needs'] {
  if (row.persons) return 'persons';
  if (row.fighters) return 'fighters';
  return row.civil ? 'civil' : null;
}

function* actEntries(): Generator<[string, EventEntry]> {
  for (const row of lists.act as ActRow[]) {
    for (const form of ['base', 'past', 'ing'] as const) {
      const entry = entryOf(row, form);
      for (const words of row[form]) yield [words, entry];
    }
  }
}

function* undergoEntries(): Generator<[string, EventEntry]> {
  for (const form of ['undergo', 'state'] as const) {
    for (const row of lists[form] as UndergoRow[]) {
      const entry = entryOf(row, form);
      for (const words of row.words) yield [words, entry];
    }
  }
}

export const EVENT_PHRASES = new PhraseList<EventEntry>([...actEntries(), ...undergoEntries()]);

/** Kinds of places that people who flee leave behind. */
export const LEFT_PLACES: ReadonlySet<string> = new Set(lists.leftPlaces);

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

/** The slot of a phrase whose words are seldom said otherwise: the one whose shortest word is longest. */
function telling(phrase: string): string[] {
  const slots = phrase.split(' ').map((slot) => slot.split('|'));
  const shortest = slots.map((slot) => Math.min(...slot.map(({ length }) => length)));
  return slots[shortest.lastIndexOf(Math.max(...shortest))] ?? [];
}

/** A word of every phrase that can tell a claim's event: the cue for reading a sentence at all. */
export const CUES: ReadonlySet<string> = new Set([
  ...[...actEntries(), ...undergoEntries()].flatMap(([words]) => telling(words)),
  ...EVENT_NOUNS.keys(),
  ...EVENT_MODIFIERS.keys(),
  ...TOLL_WORDS,
]);
