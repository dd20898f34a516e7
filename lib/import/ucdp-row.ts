import table from '../../assets/import/ucdp.json' with { type: 'json' };
import type { NamedPlace } from '../model/claim.ts';
import { daysBetween, type Period } from '../model/date.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Report } from '../model/report.ts';
import { RowError } from './bad-row.ts';
import type { Cells } from './cells.ts';
import { createActorResolver } from './resolve-actor.ts';
import { createPlaceResolver } from './resolve-place.ts';
import type { RowReader } from './row-reader.ts';
import { ucdpClaims } from './ucdp-claims.ts';
import { citations } from './ucdp-sources.ts';
import { type DayPrecision, widenDay } from './widen-day.ts';

/** Gleditsch and Ward's number of Syria. */
const SYRIA = '652';
/** What `where_prec` says of the place. */
const PRECISION = { PLACE: 1, NEAR: 2, DISTRICT: 3, GOVERNORATE: 4, STRETCH: 5 };
/** Days around a day that stands alone although `date_prec` says that it is not known; 3 is "the week is known". */
const AROUND: Record<number, DayPrecision> = { 1: 0, 2: 3, 3: 6, 4: 'month', 5: 'year' };

/** Reads rows of the UCDP Georeferenced Event Dataset: an event that researchers coded from several reports. */
export function createUcdpReader(knowledge: Knowledge): RowReader {
  const places = createPlaceResolver(knowledge, table.placeWords);
  const actorOf = createActorResolver(knowledge, table);

  return (cells) => {
    if (cells.text('country_id') !== SYRIA && cells.text('country') !== 'Syria') return null;
    const id = cells.count('id');
    const violence = cells.count('type_of_violence', 3);
    const period = periodOfRow(cells);
    const sides = [cells.name('side_a'), cells.name('side_b')] as const;
    const [sideA, sideB] = sides.map((side) => actorsIn(side).map((name) => actorOf(name, period.from)));
    const where = whereOf(cells, places);
    const claims = ucdpClaims(cells, {
      sideA: sideA ?? [],
      sideB: sideB ?? [],
      place: where.claimed,
      knowledge,
    });
    const actors = [...(sideA ?? []), ...(sideB ?? [])].filter(({ group }) => group !== 'civilian');
    const [total] = claims;
    return {
      id: `ucdp-ged-${id}`,
      url: null,
      outlet: { name: 'UCDP GED', id: knowledge.outlet('ucdp')?.id ?? null },
      title: `UCDP ${id}: ${sides.map(shortSide).join(' – ')}, ${where.named}`,
      titleBasis: 'lead',
      published: null,
      dateBasis: 'unknown',
      lang: 'en',
      event: null,
      from: period.from,
      to: period.to,
      summary: [
        `${table.violence[`${violence}` as '1'] ?? 'Violence'} between ${sides.map(shortSide).join(' and ')}`,
        total ? `deaths in all: ${total.words}` : 'no deaths counted',
        cells.text('event_clarity') === '2' ? 'a summary of several events' : '',
        citations(cells),
      ]
        .filter((part) => part !== '')
        .join('; '),
      places: where.places,
      actors: actors.map(({ name, id }) => ({ name, id })),
      claims,
    } satisfies Report;
  };
}

/** A side may be several actors. */
function actorsIn(side: string): string[] {
  return side.split(/\s*,\s*/).filter((name) => name !== '');
}

function shortSide(side: string): string {
  const names = actorsIn(side);
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}

function periodOfRow(cells: Cells): Period {
  const [from, to] = [cells.day('date_start'), cells.day('date_end')];
  if (daysBetween(from, to) < 0) throw new RowError('reversed');
  const precision = cells.count('date_prec', 5);
  return from === to ? widenDay(from, AROUND[precision] ?? 0) : { from, to };
}

/**
 * The places that the row names, and the one that its figures are of: that is no closer than the source knows, so for an
 * event "near" a place it is the district around it.
 */
function whereOf(cells: Cells, places: ReturnType<typeof createPlaceResolver>) {
  const precision = cells.count('where_prec', 7);
  const [lat, lon] = [cells.degrees('latitude', 90), cells.degrees('longitude', 180)];
  const point = lat === null || lon === null ? null : { lat, lon };
  const named = cells.name('where_coordinates').replace(/\s+/g, ' ');
  const governorate = places.governorate(cells.text('adm_1'));
  const district = places.district(cells.text('adm_2'), governorate?.governorate ?? null);
  const place = places.place({ name: named, adm1: cells.text('adm_1'), point });
  const around = district ?? governorate;
  const claimed = (): NamedPlace | null => {
    if (precision === PRECISION.PLACE) return place;
    if (precision === PRECISION.NEAR) return around && { ...around, name: `near ${place.name}` };
    if (precision === PRECISION.DISTRICT) return around;
    if (precision === PRECISION.GOVERNORATE) return governorate;
    return precision === PRECISION.STRETCH && governorate ? { ...governorate, name: named, id: null } : null;
  };
  const names = precision <= PRECISION.NEAR ? [place] : [claimed() ?? []].flat();
  return { named, claimed: claimed(), places: names };
}
