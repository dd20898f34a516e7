import type { Knowledge, NameHit } from '../../model/knowledge.ts';
import type { PlaceMention } from '../../model/mention.ts';
import { pattern } from '../../model/pattern.ts';
import type { Place } from '../../model/place.ts';
import type { Span } from '../../model/span.ts';
import {
  type Anchor,
  type Anchors,
  anchorFrom,
  isAbroadByText,
  isWithin,
  nearness,
  regionAfter,
} from './anchors.ts';
import type { Evidence } from './place-evidence.ts';
import { firstEndingAfter } from './spans.ts';

/** A stretch that spells the name of one or several rows. */
export interface PlaceCandidate extends Span {
  ids: readonly string[];
  /** Rows whose name sounds like it, under another spelling. */
  like: readonly string[];
  match: NameHit['match'];
  evidence: Evidence;
}

/** A row that only sounds like the name, further than this from all places of the article, is not it, km. */
const FAR_KM = 100;

/** Points for each degree of fame: a great city is meant unless the text says otherwise. */
const FAME_POINTS = [0, 1, 2, 8] as const;
const POINTS = { type: 5, region: 6, near: 8, like: -1, admin: -6.5 };

const ADMIN = new Set(['governorate', 'district', 'subdistrict']);
const SETTLEMENT = ['city', 'town', 'village'];
/** Kinds of rows that a type word beside the name speaks for. */
const KINDS_OF_TYPE: Record<string, readonly string[]> = {
  province: ['governorate'],
  governorate: ['governorate'],
  district: ['district', 'neighbourhood'],
  subdistrict: ['subdistrict'],
  neighbourhood: ['neighbourhood'],
  neighborhood: ['neighbourhood'],
  quarter: ['neighbourhood'],
  camp: ['camp', 'military_base'],
  crossing: ['crossing'],
  dam: ['dam'],
  prison: ['prison'],
  airbase: ['air_base'],
  airport: ['air_base'],
  airfield: ['air_base'],
  base: ['air_base', 'military_base'],
  mountain: ['mountain'],
  hill: ['hill'],
  river: ['river'],
  lake: ['lake'],
  city: SETTLEMENT,
  town: SETTLEMENT,
  village: SETTLEMENT,
};

interface Scored {
  place: Place;
  score: number;
  why: string;
}

/** Decides which row a name means, by type words, governorates named beside it, nearness to the anchors, and fame. */
export function resolvePlace(
  text: string,
  candidate: PlaceCandidate,
  anchors: Anchors,
  knowledge: Knowledge,
): PlaceMention {
  const region = regionAfter(text, candidate, anchors);
  const rows = [...candidate.ids, ...candidate.like]
    .map((id) => knowledge.place(id))
    .filter((place) => place !== null);
  // One row needs no points, and to measure its way to all others of the text is most of what they cost.
  const scored =
    rows.length < 2
      ? rows.map((place) => ({ place, score: 0, why: '' }))
      : rows
          .map((place) => scoreOf(text, candidate, place, region, anchors, knowledge))
          .sort((a, b) => b.score - a.score);
  const [best, ...others] = scored;
  const isElsewhere =
    best && !best.place.country && knowledge.fame(best.place.id) < 3 && isAbroadByText(text, candidate);
  // "The al-Qusour district of Baniyas" is none of the quarters of that name in other governorates.
  const isOfAnother =
    best && region !== null && region !== best.place.governorate && knowledge.fame(best.place.id) < 2;
  if (!best || isElsewhere || isOfAnother || isDoubtful(text, candidate, best.place, anchors, knowledge))
    return unseenPlace(text, candidate, `name:unlisted ${candidate.evidence.why}`, anchors);
  const how = candidate.ids.includes(best.place.id) ? candidate.match : 'key';
  return {
    kind: 'place',
    start: candidate.start,
    end: candidate.end,
    text: text.slice(candidate.start, candidate.end),
    id: best.place.id,
    name: best.place.name,
    governorate: best.place.governorate,
    lat: best.place.lat,
    lon: best.place.lon,
    rule: `name:${how} ${candidate.evidence.why}${others.length > 0 ? ` ${best.why}` : ''}`,
    alternatives: others.map(({ place }) => place.id),
  };
}

function scoreOf(
  text: string,
  candidate: PlaceCandidate,
  place: Place,
  region: string | null,
  anchors: Anchors,
  knowledge: Knowledge,
): Scored {
  const isLike = candidate.match === 'exact' && !candidate.ids.includes(place.id);
  const fame = knowledge.fame(place.id) as 0 | 1 | 2 | 3;
  // A name that is listed as it stands is not a great city's that only sounds like it (Adra, Daraa).
  let score: number = FAME_POINTS[isLike ? (Math.min(fame, 2) as 0 | 1 | 2) : fame];
  let why = 'by:fame';
  const near = nearness(text, candidate, place, anchors);
  score += near * POINTS.near;
  if (near > 0.25) why = 'by:nearest';
  const { type } = candidate.evidence;
  if (type && KINDS_OF_TYPE[type]?.includes(place.kind)) {
    score += POINTS.type;
    why = `by:type-${type}`;
  } else if (ADMIN.has(place.kind)) score += POINTS.admin;
  if (region && region === place.governorate) {
    score += POINTS.region;
    why = 'by:governorate-named';
  }
  if (!candidate.ids.includes(place.id)) score += POINTS.like;
  return { place, score, why };
}

const LONG_WORD = pattern(String.raw`[ -]\p{L}{4}`);

/** Whether nothing but a likeness of sound speaks for the row: no place of the article near it, and one short word. */
function isDoubtful(
  text: string,
  candidate: PlaceCandidate,
  place: Place,
  anchors: Anchors,
  knowledge: Knowledge,
): boolean {
  if (candidate.match === 'exact' && candidate.ids.includes(place.id)) return false;
  if (knowledge.fame(place.id) >= 2) return false;
  const own = anchorFrom(anchors, candidate.start)?.start === candidate.start ? 1 : 0;
  if (anchors.inOrder.length > own) return !isWithin(FAR_KM, place, anchors, candidate.start);
  return !LONG_WORD.test(text.slice(candidate.start, candidate.end).replace(/^[aA]l[ -]/, ''));
}

/** A name that is a place's but not in the data; its governorate only where the text names one beside it. */
export function unseenPlace(text: string, span: Span, rule: string, anchors: Anchors): PlaceMention {
  const words = text.slice(span.start, span.end);
  return {
    kind: 'place',
    start: span.start,
    end: span.end,
    text: words,
    id: null,
    name: words,
    governorate: (isAbroadByText(text, span)
      ? null
      : (regionAfter(text, span, anchors) ?? besideIn(text, span, anchors))) as PlaceMention['governorate'],
    lat: null,
    lon: null,
    rule,
    alternatives: [],
  };
}

/** No anchor further off than this is in the same sentence's reach, in characters. */
const BESIDE = 150;

/** The governorate of the nearest anchor of the same sentence. */
function besideIn(text: string, span: Span, { inOrder }: Anchors): string | null {
  let nearest: { apart: number; governorate: string | null } | null = null;
  for (let at = firstEndingAfter(inOrder, span.start - BESIDE - 1); at < inOrder.length; at += 1) {
    const { start, end, place } = inOrder[at] as Anchor;
    if (start > span.end + BESIDE) break;
    const apart = Math.max(start - span.end, span.start - end);
    if (apart < 0 || (nearest && apart >= nearest.apart)) continue;
    const between = start >= span.end ? text.slice(span.end, start) : text.slice(end, span.start);
    if (!/[.!?\n]\s/.test(between)) nearest = { apart, governorate: place.governorate };
  }
  return nearest?.governorate ?? null;
}
