import placeWords from '../../../assets/names/place-words.json' with { type: 'json' };
import type { Knowledge } from '../../model/knowledge.ts';
import { pattern } from '../../model/pattern.ts';
import { kmBetween, type Place } from '../../model/place.ts';
import type { Span } from '../../model/span.ts';
import { firstEndingAfter } from './spans.ts';

/** A mention of a Syrian place that needs no context to be understood; it helps to understand the others. */
export interface Anchor extends Span {
  place: Place & { lat: number; lon: number };
}

/** The anchors of a text, ready to be asked about often: a long text has thousands of each. */
export interface Anchors {
  /** In order of position, without overlaps. */
  inOrder: readonly Anchor[];
  /** Each place once, however often the text names it. */
  sites: readonly { place: Anchor['place']; mentions: number; firstAt: number }[];
}

/** A point further than this from every anchor gains nothing from them, km: about the breadth of a governorate. */
const NEAR_KM = 60;
/** An anchor so far off in the text weighs half of one in the same phrase, in characters: about a sentence. */
const NEAR_CHARACTERS = 120;
/** "Nubbul and al-Zahra": the neighbour in a list weighs as much as so many others, at so many characters at most. */
const LISTED = 3;
const LIST_GAP = 7;
/** Further off in the text than this, about 2,000 words, an anchor weighs nothing. */
const REACH_CHARACTERS = 12_000;
/** Lowest length of a degree of latitude, km: what lies further north or south than this says need not be measured. */
const DEGREE_KM = 111;
/** Length of a degree of longitude in the north of Turkey, km; further south it is longer. */
const LONGITUDE_KM = 82;

/** The row of a name that needs no context: the only one, one far better known, or one of several in one governorate. */
export function sureRow(ids: readonly string[], knowledge: Knowledge): Place | null {
  const [first, second] = ids;
  const place = first ? knowledge.place(first) : null;
  if (!first || !place || !second || knowledge.fame(first) === 3) return place;
  const governorateOf = (id: string) => knowledge.place(id)?.governorate ?? null;
  const elsewhere = ids.filter((id) => governorateOf(id) !== place.governorate);
  if (elsewhere.length === 0) return place;
  const isOne = new Set(elsewhere.map(governorateOf)).size === 1;
  const isKnown = elsewhere.every((id) => knowledge.fame(first) - knowledge.fame(id) >= 2);
  return isOne && isKnown ? place : null;
}

export function anchorsAmong(
  candidates: readonly (Span & { ids: readonly string[]; match: string })[],
  knowledge: Knowledge,
): Anchors {
  const inOrder = candidates.flatMap(({ start, end, ids, match }) => {
    // A name of several words that sounds like one place only is as good as a listed one.
    const isSure = match === 'exact' || (ids.length === 1 && end - start >= 9);
    const place = isSure ? sureRow(ids, knowledge) : null;
    if (!place || place.country || place.lat === null || place.lon === null) return [];
    return [{ start, end, place: { ...place, lat: place.lat, lon: place.lon } }];
  });
  const sites = new Map<string, Anchors['sites'][number]>();
  for (const { place, start } of inOrder) {
    const known = sites.get(place.id);
    sites.set(place.id, { place, mentions: (known?.mentions ?? 0) + 1, firstAt: known?.firstAt ?? start });
  }
  return { inOrder, sites: [...sites.values()] };
}

/** 0–1: how near a place is to the anchors around its mention, those close by in the text counting most. */
export function nearness(text: string, mention: Span, place: Place, { inOrder }: Anchors): number {
  const { lat, lon } = place;
  if (lat === null || lon === null) return 0;
  let sum = 0;
  let weight = 0;
  for (let at = firstEndingAfter(inOrder, mention.start - REACH_CHARACTERS); at < inOrder.length; at += 1) {
    const anchor = inOrder[at] as Anchor;
    if (anchor.start > mention.end + REACH_CHARACTERS) break;
    if (anchor.start < mention.end && mention.start < anchor.end) continue;
    const apart = Math.max(0, anchor.start - mention.end, mention.start - anchor.end);
    const isListed = apart <= LIST_GAP && isJoined(text, mention, anchor);
    const share = (isListed ? LISTED : 1) / (1 + (apart / NEAR_CHARACTERS) ** 2);
    weight += share;
    if (
      Math.abs(lat - anchor.place.lat) * DEGREE_KM <= NEAR_KM &&
      Math.abs(lon - anchor.place.lon) * LONGITUDE_KM <= NEAR_KM
    )
      sum += share * Math.max(0, 1 - kmBetween({ lat, lon }, anchor.place) / NEAR_KM);
  }
  return weight === 0 ? 0 : sum / weight;
}

function isJoined(text: string, a: Span, b: Span): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return /^(?:,|,? (?:and|or))(?: the)? $/.test(text.slice(first.end, second.start));
}

/** Whether an anchor of the text, other than the one that begins at `except`, lies within a distance of the place. */
export function isWithin(km: number, place: Place, { sites }: Anchors, except?: number): boolean {
  const { lat, lon } = place;
  if (lat === null || lon === null) return false;
  return sites.some(
    (site) =>
      Math.abs(lat - site.place.lat) * DEGREE_KM <= km &&
      !(site.mentions === 1 && site.firstAt === except) &&
      kmBetween({ lat, lon }, site.place) <= km,
  );
}

/** The first anchor that begins at a position or after it. */
export function anchorFrom({ inOrder }: Anchors, position: number): Anchor | undefined {
  const at = firstEndingAfter(inOrder, position);
  const anchor = inOrder[at];
  return anchor && anchor.start < position ? inOrder[at + 1] : anchor;
}

const TYPES: ReadonlySet<string> = new Set(placeWords.typesAfter.words);
/** What may stand between a name and "in": "village ", ", a small town ". */
const KIND = pattern(String.raw`^(?: ([\p{Ll}-]+))?,? ?(?:(?:a|the) (?:\p{L}+ )?([\p{Ll}-]+) )?\(?$`);

/** Told by the set: with all the types in it, twice, a pattern takes as long to compile as an article to read. */
function tellsKind(words: string): boolean {
  const told = KIND.exec(words);
  return told?.slice(1).every((type) => type === undefined || TYPES.has(type)) ?? false;
}

const IN = /(?:located |situated |lying )?(?:in|of|inside) /g;
const REGION = pattern(String.raw`^(?:the )?(?:[\p{L}'’-]+ ){0,3}$`);

/** "village in the western ", ", a town of ": what leads from a name to the region that it lies in. */
function leadsToRegion(between: string): boolean {
  return [...between.matchAll(IN)].some(
    ({ 0: words, index }) =>
      REGION.test(between.slice(index + words.length)) && tellsKind(between.slice(0, index)),
  );
}

const APPOSED = pattern(String.raw`^, ?(?:[\p{L}-]+ ){0,2}$`);
const REGION_WORD = /^['’]?s? ?(?:city )?(?:province|governorate|countryside)\b/;

const PART = '(?:(?:northern|southern|eastern|western|central|neighbou?ring) )?';
const IN_COUNTRY = pattern(`(?:in|of) ${PART}(\\p{Lu}\\p{L}+)`, 'g');
const COUNTRY = pattern(`^, ${PART}(\\p{Lu}\\p{L}+)`);
const ABROAD = new Set(
  'Iraq Turkey Türkiye Lebanon Jordan Israel Iran Egypt Libya Yemen France Germany Britain England Baghdad Mosul Beirut Istanbul Ankara Amman Gaza Paris London Brussels Kabul Russia Ukraine'.split(
    ' ',
  ),
);
/** Right behind a comma: "Karrada, Baghdad". */
const ABROAD_APPOSED = new Set('Iraq Turkey Lebanon Jordan Israel Iran Baghdad'.split(' '));

/** Nothing else places a name abroad; seen sooner than that the long patterns fail. */
const MAY_PLACE = /^(?:,| [^.;]*?\b(?:in|of) )| \((?:in|of) /;

/** Whether the text puts the name abroad: "the Karrada district of Baghdad". */
export function isAbroadByText(text: string, mention: Span): boolean {
  const after = text.slice(mention.end, mention.end + 60);
  if (!MAY_PLACE.test(after)) return false;
  if (ABROAD_APPOSED.has(COUNTRY.exec(after)?.[1] ?? '')) return true;
  return [...after.matchAll(IN_COUNTRY)].some(
    ({ 1: name, index }) => ABROAD.has(name ?? '') && tellsKind(after.slice(0, index)),
  );
}

/**
 * The governorate that the text gives right after a name: "Mansoura in the western Raqqa countryside",
 * "Mansoura, Raqqa governorate".
 */
export function regionAfter(text: string, mention: Span, anchors: Anchors): string | null {
  const next = anchorFrom(anchors, mention.end);
  if (!next || next.start - mention.end > 60) return null;
  const between = text.slice(mention.end, next.start);
  const isNamed =
    leadsToRegion(between) ||
    (APPOSED.test(between) && REGION_WORD.test(text.slice(next.end, next.end + 20)));
  return isNamed ? next.place.governorate : null;
}
