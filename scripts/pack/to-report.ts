import { reportIdOf } from '../../lib/model/address.ts';
import type { NamedPlace, ReportClaim } from '../../lib/model/claim.ts';
import type { Knowledge } from '../../lib/model/knowledge.ts';
import type { Report } from '../../lib/model/report.ts';
import type { ArabicPlaces } from './arabic-names.ts';
import { resolveActor } from './resolve-actor.ts';
import { resolvePlaces } from './resolve-place.ts';
import type { NameTable, ReviewedNames } from './reviewed-names.ts';
import { bareName, bracketOf, type SourceRecord } from './source-record.ts';

/** A name that found no row, and where it was met. */
export interface Unresolved {
  table: NameTable;
  name: string;
  record: string;
}

export interface Resolved {
  report: Report;
  unresolved: Unresolved[];
  /** Names looked at, descriptions that name nobody left out. */
  names: Record<NameTable, number>;
}

/** Turns a reviewed record into a report of the pack: names become ids, dates become periods, sources roots. */
export function toReport(
  record: SourceRecord,
  knowledge: Knowledge,
  arabic: ArabicPlaces,
  reviewed: ReviewedNames,
): Resolved {
  const id = reportIdOf(record);
  const day = record.event_date?.from ?? record.published;
  const unresolved: Unresolved[] = [];
  const names = { place: 0, actor: 0, source: 0 };
  const look = (table: NameTable, name: string, find: () => string | null): string | null => {
    const known = reviewed.find(table, name, day);
    if (known === 'generic') return null;
    names[table]++;
    const found = known ?? find();
    if (!found) unresolved.push({ table, name, record: id });
    return found;
  };

  const places = resolvePlaces(record.places, knowledge, arabic).map((place, index): NamedPlace => {
    const found = look('place', record.places[index] ?? place.name, () => place.id);
    return { ...place, id: found, governorate: placeGovernorate(found, knowledge) ?? place.governorate };
  });
  const actors = record.actors.map((name) => ({
    name,
    id: look('actor', name, () => resolveActor(name, day, knowledge)),
  }));
  const rootOf = (name: string) => look('source', name, () => knowledge.rootOf(name, day)?.id ?? null);
  // "The Willits News (AP)": what such a page says without a source of its own, the agency said.
  const agency = knowledge.rootOf(bracketOf(record.outlet) ?? '', day)?.id ?? null;
  const agencyRoot = agency && knowledge.outlet(agency) ? agency : null;
  const claims = record.claims.map(
    (claim): ReportClaim => ({
      event: claim.event,
      min: claim.min,
      max: claim.max,
      vague: claim.vague,
      words: claim.words,
      victims: claim.victims,
      source: claim.source,
      root: claim.source ? rootOf(claim.source) : agencyRoot,
      from: claim.when?.from ?? null,
      to: claim.when?.to ?? null,
      place: places.find(({ name }) => name === bareName(claim.place ?? '')) ?? null,
      partOf: claim.part_of,
    }),
  );
  return {
    report: {
      id,
      url: record.url,
      outlet: { name: record.outlet, id: outletId(record, knowledge) },
      title: record.title,
      titleBasis: record.title_basis,
      published: record.published,
      dateBasis: record.published === null ? 'unknown' : (record.date_basis ?? 'unknown'),
      lang: record.lang,
      event: record.event,
      from: record.event_date?.from ?? null,
      to: record.event_date?.to ?? null,
      summary: record.summary,
      places,
      actors,
      claims,
    },
    unresolved,
    names,
  };
}

function placeGovernorate(id: string | null, knowledge: Knowledge) {
  return id ? (knowledge.place(id)?.governorate ?? null) : null;
}

/** "The Morning Paper / AP": of a page that bears two names the last known one, as agencies stand behind those that print them. */
function outletId(record: SourceRecord, knowledge: Knowledge): string | null {
  const named = bareName(record.outlet)
    .split(' / ')
    .flatMap((name) => knowledge.rootOf(name, record.published)?.id ?? []);
  return knowledge.outletOfUrl(record.url)?.id ?? named.at(-1) ?? null;
}
