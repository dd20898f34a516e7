import data from '../../../assets/language/en/detection.json' with { type: 'json' };
import type { Side } from '../../model/actor.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Mention, PlaceMention, UnitMention } from '../../model/mention.ts';

const LETTER = /\p{L}/u;
/** Shorter names may be abbreviations. */
const WORD_FROM = 5;

/** Sides that exist in the Syrian conflict alone; Russian, Turkish, US, Iranian, Israeli and IS forces fight elsewhere too. */
const SYRIAN_SIDES: ReadonlySet<Side> = new Set<Side>([
  'assad_government',
  'transitional_government',
  'opposition',
  'sna_turkey_backed',
  'hts_network',
  'al_qaeda_linked',
  'sdf_aanes',
  'druze_local',
]);
const NAMESAKES = new Set(data.namesakes.names);
const AT_WAR = new Set(data.rivals.countries);
const RIVALS = new Set(data.rivals.words);
const FIRMS = new Set(data.firms.words);
const WORD_AFTER = /^ (\p{L}+)/u;
const SHARED_ACTORS = new Set(data.sharedActors.ids);

/** Villages share their names with people, things and places abroad; larger places hardly do. */
const KNOWN_KINDS = new Set(['governorate', 'district', 'subdistrict', 'city', 'town']);

/** Places whose spellings of the press are listed. */
const KNOWN_TO_PRESS = 2;

const MOST = 3;

export interface NameEvidence {
  /** Points for different Syrian places, at most 3. */
  places: number;
  /** Points for different actors of this conflict alone, at most 3. */
  actors: number;
  /** Different armed units of any side. */
  units: number;
  /** How often places of countries with wars of their own are named, but those among the words of rivals. */
  rivals: number;
  /** How often a Syrian place or actor is named. */
  hits: number;
  /** A well-known place is named whose name no town abroad bears, or beside another of its governorate. */
  own: boolean;
  /** The same, and no place abroad. */
  sure: boolean;
  /** Where the first well-known place or actor is named; infinite where none is. */
  first: number;
  /** What the names in the headline are of; null where it has none. */
  heading: 'syria' | 'abroad' | null;
}

/** What the names found in a text say about its being about Syria. */
export function weighNames(
  mentions: readonly Mention[],
  { title, text }: { title: string; text: string },
  knowledge: Knowledge,
): NameEvidence {
  const places = mentions.filter(
    (mention): mention is PlaceMention => mention.kind === 'place' && mention.governorate !== null,
  );
  const abroad = mentions.flatMap(({ kind, id, text }) => {
    const country = kind === 'place' && id !== null ? knowledge.place(id)?.country : null;
    return country ? [{ country, text }] : [];
  });
  const units = mentions.filter((mention): mention is UnitMention => mention.kind === 'unit');
  const known = places.filter((mention) => isWellKnown(mention, knowledge) && !isOfFirm(mention, text));
  const actors = units.filter((mention) => isSyrian(mention, knowledge));
  // A village counts only beside a well-known place or an actor: alone it may be anybody's namesake.
  const anchored = known.length + actors.length > 0;
  const villages = anchored ? different(places) - different(known) : Math.min(1, different(places)) * 0.5;
  const own = known.some(
    (mention) => !NAMESAKES.has(mention.text.toLowerCase()) || hasNeighbour(mention, places),
  );
  return {
    places: Math.min(MOST, different(known) + villages * 0.5),
    actors: Math.min(MOST, different(actors) * 1.2),
    units: different(units),
    rivals: abroad.filter(({ country, text }) => AT_WAR.has(country) && !RIVALS.has(text.toLowerCase()))
      .length,
    hits: (anchored ? places.length : 0) + actors.length,
    own,
    sure: own && abroad.length === 0,
    heading: inTitle(title, [...known, ...actors]) ? 'syria' : inTitle(title, abroad) ? 'abroad' : null,
    first: Math.min(...[...known, ...actors].map(({ start }) => start)),
  };
}

function isWellKnown(mention: PlaceMention, knowledge: Knowledge): boolean {
  const place = mention.id === null ? null : knowledge.place(mention.id);
  if (place === null) return false;
  const large = KNOWN_KINDS.has(place.kind) || (place.population ?? 0) >= 20_000;
  return large || knowledge.fame(place.id) >= KNOWN_TO_PRESS;
}

/** Whether a headline, which may stand apart from the text, has one of the names in it. */
function inTitle(title: string, names: readonly { text: string }[]): boolean {
  return names.some(({ text }) => {
    const at = title.indexOf(text);
    if (at < 0 || LETTER.test(title[at - 1] ?? ' ')) return false;
    // "Syrians" names Syria, but an abbreviation may begin another word.
    return text.length >= WORD_FROM || !LETTER.test(title[at + text.length] ?? ' ');
  });
}

/** Whether the name is part of that of a street, a firm or a county. */
function isOfFirm({ end }: PlaceMention, text: string): boolean {
  return FIRMS.has(WORD_AFTER.exec(text.slice(end, end + 20))?.[1] ?? '');
}

/** Whether another place of the same governorate is named: hardly two at once have namesakes beside one another abroad. */
function hasNeighbour(mention: PlaceMention, places: readonly PlaceMention[]): boolean {
  return places.some(({ id, governorate }) => governorate === mention.governorate && id !== mention.id);
}

function isSyrian(mention: UnitMention, knowledge: Knowledge): boolean {
  if (mention.id === null || SHARED_ACTORS.has(mention.id)) return false;
  return knowledge.actor(mention.id)?.sides.some((period) => SYRIAN_SIDES.has(period.side)) ?? false;
}

function different(mentions: readonly Mention[]): number {
  return new Set(mentions.map((mention) => mention.id ?? mention.text.toLowerCase())).size;
}
