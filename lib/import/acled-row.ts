import table from '../../assets/import/acled.json' with { type: 'json' };
import type { NamedPlace, ReportClaim } from '../model/claim.ts';
import type { Day } from '../model/date.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Report } from '../model/report.ts';
import type { Cells } from './cells.ts';
import { createActorResolver } from './resolve-actor.ts';
import { createPlaceResolver } from './resolve-place.ts';
import type { RowReader } from './row-reader.ts';
import { type DayPrecision, widenDay } from './widen-day.ts';

/** What `geo_precision` says of the place: the place itself, near it, or only its region. */
const PRECISION = { PLACE: 1, NEAR: 2 };
/** Days around a coded day by `time_precision`: 2 is the middle of a week, 3 a day of the month. */
const AROUND: Record<number, DayPrecision> = { 1: 0, 2: 3, 3: 'month' };

/** Letters of a source that are kept. */
const LONGEST_SOURCE = 80;

/**
 * Reads rows of an export that a reader made with an account of their own at ACLED. The notes, ACLED's own text, are not
 * kept: what is stored are the facts of the row and its id, by which the reader finds the rest in the file.
 */
export function createAcledReader(knowledge: Knowledge): RowReader {
  const places = createPlaceResolver(knowledge, table.placeWords);
  const actorOf = createActorResolver(knowledge, table);

  return (cells) => {
    if (cells.name('country') !== 'Syria') return null;
    const id = cells.name('event_id_cnty');
    const period = widenDay(cells.day('event_date'), AROUND[cells.count('time_precision', 3)] ?? 0);
    const kind = [cells.name('event_type'), cells.text('sub_event_type')].filter((part) => part !== '');
    const actors = actorNames(cells);
    const where = whereOf(cells, places);
    return {
      id: `acled-${id}`,
      url: null,
      outlet: { name: 'ACLED', id: knowledge.outlet('acled')?.id ?? null },
      title: `ACLED ${id}: ${kind.at(-1)}, ${where.named}`,
      titleBasis: 'lead',
      published: null,
      dateBasis: 'unknown',
      lang: 'en',
      event: null,
      from: period.from,
      to: period.to,
      summary: [kind.join(', '), actors.slice(0, 4).join(', ')].filter((part) => part !== '').join('; '),
      places: where.places,
      actors: actors.filter(isSomebody).map((name) => {
        const { id } = actorOf(plainName(name), period.from);
        return { name, id };
      }),
      claims: claimsOf(cells, where.claimed, period.from, knowledge),
    } satisfies Report;
  };
}

/** Actors of the row, each once; the associated ones are joined by semicolons. */
function actorNames(cells: Cells): string[] {
  const named = ['actor1', 'assoc_actor_1', 'actor2', 'assoc_actor_2'].flatMap((column) =>
    cells.text(column).split(';'),
  );
  return [...new Set(named.map((name) => name.trim()).filter((name) => name !== ''))];
}

/** "QSD: Syrian Democratic Forces" and "Islamic State (Syria)" without what tells them apart from others elsewhere. */
function plainName(name: string): string {
  return name.replace(/^[^:()]{2,12}:\s*/, '').replace(/\s*\(.*$/, '');
}

function isSomebody(name: string): boolean {
  return !table.nobody.includes(plainName(name));
}

function whereOf(cells: Cells, places: ReturnType<typeof createPlaceResolver>) {
  const precision = cells.count('geo_precision', 3);
  const [lat, lon] = [cells.degrees('latitude', 90), cells.degrees('longitude', 180)];
  const point = lat === null || lon === null ? null : { lat, lon };
  const named = cells.name('location');
  const governorate = places.governorate(cells.text('admin1'));
  const around = places.district(cells.text('admin2'), governorate?.governorate ?? null) ?? governorate;
  const place = places.place({ name: named, adm1: cells.text('admin1'), point });
  const near = around && { ...around, name: `near ${place.name}` };
  const claimed = precision === PRECISION.PLACE ? place : precision === PRECISION.NEAR ? near : around;
  return { named, claimed, places: precision <= PRECISION.NEAR ? [place] : [claimed ?? []].flat() };
}

/**
 * The deaths of the event. ACLED does not tell whose they are: the victims stay unknown, but for violence that it defines
 * as done to civilians.
 */
function claimsOf(cells: Cells, place: NamedPlace | null, day: Day, knowledge: Knowledge): ReportClaim[] {
  const n = cells.count('fatalities');
  if (n === 0) return [];
  const sources = cells
    .text('source')
    .split(/\s*;\s*/)
    .filter((source) => source !== '');
  const [only] = sources.length === 1 ? sources : [];
  return [
    {
      event: 'killed',
      min: n,
      max: n,
      vague: false,
      words: `${n}`,
      victims: table.victimsAreCivilian.includes(cells.text('event_type')) ? 'civilian' : 'unknown',
      source: sources.join(', ').slice(0, LONGEST_SOURCE) || null,
      root: only ? (knowledge.rootOf(only, day)?.id ?? null) : null,
      from: null,
      to: null,
      place,
      partOf: null,
    },
  ];
}
