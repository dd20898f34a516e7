import type { NamedPlace, ReportClaim } from '../model/claim.ts';
import type { Report } from '../model/report.ts';

/**
 * A report as the database keeps it: its values in a fixed order, as JSON in UTF-8. Written out with the names of its
 * fields, a record of an event is a little over the 1,002 bytes from which Firefox gives a row a page of 4 kB more; as a
 * text it would be too, since browsers keep two bytes for each character of a text in which one is beyond Latin-1, such as
 * a dash. Bytes are also written and read in a fraction of the time that an object of objects takes.
 */
export type PackedReport = Uint8Array;

/** The order is part of what is stored: a change of it is a new form, and `unpackReport` has to read the old one too. */
type Values = [
  outlet: string,
  outletId: string | null,
  title: string,
  titleBasis: Report['titleBasis'],
  dateBasis: Report['dateBasis'],
  lang: string,
  summary: string,
  /** The places of the report, then those that only claims name. */
  places: [NamedPlace['name'], NamedPlace['id'], NamedPlace['governorate']][],
  /** How many of them are the report's own. */
  ownPlaces: number,
  actors: [name: string, id: string | null][],
  claims: ClaimValues[],
  from: Report['from'],
  to: Report['to'],
  url: Report['url'],
  published: Report['published'],
  event: Report['event'],
];

/** What is null at the end is left out. */
type ClaimValues = [
  event: ReportClaim['event'],
  victims: ReportClaim['victims'],
  words: string,
  min: number | null,
  max: number | null,
  vague: 0 | 1,
  /** Which of the report's places. */
  place: number | null,
  source: string | null,
  root: string | null,
  partOf: number | null,
  from: ReportClaim['from'],
  to: ReportClaim['to'],
];

/** All of a report but its id, which its row has. */
export function packReport(report: Report): PackedReport {
  const { outlet, title, titleBasis, dateBasis, lang, summary, from, to, url, published, event } = report;
  const places = report.places.map(placeValues);
  const ownPlaces = places.length;
  const seen = new Map(places.map((values, at) => [JSON.stringify(values), at]));
  const placeAt = (place: NamedPlace | null): number | null => {
    if (place === null) return null;
    const values = placeValues(place);
    const key = JSON.stringify(values);
    const at = seen.get(key) ?? places.push(values) - 1;
    seen.set(key, at);
    return at;
  };
  const claims = report.claims.map((claim) => withoutEnd(claimValues(claim, placeAt(claim.place))));
  const actors = report.actors.map(({ name, id }): [string, string | null] => [name, id]);
  const values = withoutEnd<Values>([
    ...[outlet.name, outlet.id, title, titleBasis, dateBasis, lang, summary],
    ...[places, ownPlaces, actors, claims],
    ...[from, to, url, published, event],
  ] as Values);
  return new TextEncoder().encode(JSON.stringify(values));
}

export function unpackReport(id: string, packed: PackedReport): Report {
  const [outlet, outletId, title, titleBasis, dateBasis, lang, summary, named, ownPlaces, actors, ...rest] =
    JSON.parse(new TextDecoder().decode(packed)) as Values;
  const [claims, from = null, to = null, url = null, published = null, event = null] = rest;
  const places = named.map(([name, id, governorate]): NamedPlace => ({ name, id, governorate }));
  return {
    id,
    url,
    outlet: { name: outlet, id: outletId },
    title,
    titleBasis,
    published,
    dateBasis,
    lang,
    event,
    from,
    to,
    summary,
    places: places.slice(0, ownPlaces),
    actors: actors.map(([name, id]) => ({ name, id })),
    claims: claims.map((values) => claimOf(values, places)),
  };
}

function placeValues({ name, id, governorate }: NamedPlace): Values[7][number] {
  return [name, id, governorate];
}

function claimValues(claim: ReportClaim, place: number | null): ClaimValues {
  const { event, victims, words, min, max, vague, source, root, partOf, from, to } = claim;
  return [event, victims, words, min, max, vague ? 1 : 0, place, source, root, partOf, from, to];
}

function claimOf(values: ClaimValues, places: readonly NamedPlace[]): ReportClaim {
  const [event, victims, words, min, max, vague, at, source = null, root = null, ...rest] = values;
  const [partOf = null, from = null, to = null] = rest;
  const place = at === null || at === undefined ? null : (places[at] ?? null);
  return { event, min, max, vague: vague === 1, words, victims, source, root, from, to, place, partOf };
}

function withoutEnd<List extends readonly unknown[]>(values: List): List {
  const end = values.findLastIndex((value) => value !== null);
  return values.slice(0, end + 1) as unknown as List;
}
