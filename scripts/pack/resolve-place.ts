import type { NamedPlace } from '../../lib/model/claim.ts';
import type { Knowledge } from '../../lib/model/knowledge.ts';
import { GOVERNORATES, type Governorate, kmBetween, type Place } from '../../lib/model/place.ts';
import type { ArabicPlaces } from './arabic-names.ts';
import { bareName, bracketOf } from './source-record.ts';

/** Words that say which part of a place or what kind it is: "western Aleppo", "town of Saraqib", "Idlib province". */
const BEFORE =
  /^(?:(?:the|rural|(?:north|south|east|west)(?:ern|[- ]?(?:east|west)(?:ern)?)?|central|greater|old|outskirts|near|around|city|town|village|area|countryside|province|governorate|district|camp|camps|front|al|of|in|is)\b[\s-]*)+/i;
const AFTER =
  /[\s-]+(?:city|town|village|province|governorate|district|subdistrict|neighbou?rhoods?|quarter|suburbs?|countryside|area|region|front|axis|axes|camps?|cent(?:er|re)|outskirts|hill|market)$/i;

const GOVERNORATE_NAMES = new Set<string>(Object.values(GOVERNORATES));
/** A record's places seldom lie further apart; beyond it nearness tells nothing. */
const SAME_STORY_KM = 120;

/** Resolves the names of one record together, since a name borne by many places means the one near the others. */
export function resolvePlaces(
  names: readonly string[],
  knowledge: Knowledge,
  arabic: ArabicPlaces,
): NamedPlace[] {
  const options = names.map((name) => optionsOf(name, knowledge, arabic));
  const sure = options.flatMap((rows) => (rows.length === 1 && rows[0] ? [rows[0]] : []));
  return names.map((name, index) => {
    const row = nearest(options[index] ?? [], sure);
    return {
      name: bareName(name),
      id: row?.id ?? null,
      governorate: row?.governorate ?? governorateIn(name),
    };
  });
}

function governorateIn(name: string): Governorate | null {
  const bracket = bracketOf(name);
  return bracket && GOVERNORATE_NAMES.has(bracket) ? (bracket as Governorate) : null;
}

/** Rows that the name may mean, best known first; those of the governorate in brackets only. */
function optionsOf(name: string, knowledge: Knowledge, arabic: ArabicPlaces): Place[] {
  const wanted = governorateIn(name);
  for (const spelling of spellingsOf(bareName(name))) {
    const rows = rowsNamed(spelling, knowledge, arabic);
    const there = wanted ? rows.filter((row) => row.governorate === wanted || spans(row)) : rows;
    if (there.length > 0) return famousFirst(preferred(there, name), knowledge);
  }
  return [];
}

/** "Hama" is the city, however near a village of that name lies to the record's other places. */
const MEANT_EVERYWHERE = 3;

function famousFirst(rows: Place[], knowledge: Knowledge): Place[] {
  const famous = rows.filter(({ id }) => knowledge.fame(id) >= MEANT_EVERYWHERE);
  return famous.length > 0 ? famous : rows;
}

/** A river or road that crosses governorates fits each of them. */
function spans(row: Place): boolean {
  return row.governorate === null && row.country === null;
}

/** "Homs (Homs)" is the city; "western Aleppo" and "Idlib province" are the governorate. */
function preferred(rows: Place[], name: string): Place[] {
  const part = /\b(?:countryside|province|governorate|rural|(?:north|south|east|west)ern)\b/i.test(name);
  const governorates = rows.filter(({ kind }) => kind === 'governorate');
  if (part && governorates.length > 0) return governorates;
  const others = rows.filter(({ kind }) => !['governorate', 'district', 'subdistrict'].includes(kind));
  return others.length > 0 ? others : rows;
}

function spellingsOf(name: string): string[] {
  const cut = name.replace(BEFORE, '').trim();
  const short = name.replace(AFTER, '').trim();
  const both = cut.replace(AFTER, '').trim();
  return [...new Set([name, short, cut, both])].filter((spelling) => spelling.length > 1);
}

function rowsNamed(spelling: string, knowledge: Knowledge, arabic: ArabicPlaces): Place[] {
  const whole = knowledge
    .names(spelling)
    .filter(({ table, start, end }) => table === 'place' && start === 0 && end === spelling.length)
    .sort((a, b) => Number(a.match === 'key') - Number(b.match === 'key'));
  const best = whole[0]?.match;
  const ids = whole.filter(({ match }) => match === best).flatMap((hit) => hit.ids);
  return [...new Set([...ids, ...arabic(spelling)])].flatMap((id) => knowledge.place(id) ?? []);
}

/** The row nearest to the record's unambiguous places, else the best known one. */
function nearest(rows: readonly Place[], sure: readonly Place[]): Place | null {
  let best: { row: Place; km: number } | null = null;
  for (const row of rows) {
    const km = Math.min(...sure.filter(({ id }) => id !== row.id).map((other) => distance(row, other)));
    if (km < SAME_STORY_KM && (!best || km < best.km - 1)) best = { row, km };
  }
  return best?.row ?? rows[0] ?? null;
}

function distance(a: Place, b: Place): number {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return Number.POSITIVE_INFINITY;
  return kmBetween({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon });
}
