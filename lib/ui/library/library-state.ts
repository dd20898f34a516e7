import type { Names, Related, ReportLine } from '../../model/card.ts';
import type { Period } from '../../model/date.ts';
import type { Place } from '../../model/place.ts';
import type { Report } from '../../model/report.ts';
import type { FacetCount, Facets } from '../../model/report-search.ts';
import type { DatabaseState } from '../database/database-state.ts';
import type { ExportEvents, ExportState } from './export/export-state.ts';
import type { ImportEvents, ImportState } from './import-state.ts';
import type { KeepingEvents, KeepingState } from './keeping/keeping-state.ts';
import type { Route } from './route.ts';
import type { Search } from './search.ts';
import type { SubscriptionsEvents, SubscriptionsState } from './subscriptions/subscriptions-state.ts';

export interface Results {
  total: number;
  /** The first of them. */
  reports: ReportLine[];
}

/** An outlet or an actor to choose, with how many reports choosing it shows. */
export interface NamedCount extends FacetCount {
  name: string;
  nameAr: string | null;
}

/** What of the reports that fit there is to choose among. */
export interface Overview extends Omit<Facets, 'outlets' | 'actors'> {
  outlets: NamedCount[];
  actors: NamedCount[];
  /** First and last day of all reports, whatever is filtered by; null when none has a day. */
  span: Period | null;
  /** The part of it that the timeline shows. */
  zoom: Period | null;
  /** Reports by day or month, counted without regard to the dates that are filtered by. */
  timeline: { bucket: Period; count: number }[];
  /** Typed words that no report holds, and those of nearly the same spelling that were taken instead. */
  near: { word: string; instead: string[] }[];
}

export interface OpenReport {
  report: Report;
  saved: boolean;
  /** The places it names that are in the data. */
  places: Place[];
  /** The data's names of what it names and of who counted, by id. */
  names: Names;
  /** Null until looked up. */
  related: Related | { problem: string } | null;
}

export interface LibraryState {
  route: Route;
  database: DatabaseState | null;
  /** How many of the reports have been read to be searched; null when there is nothing to wait for. */
  reading: { done: number; of: number } | null;
  /** Null until the first answer; the old ones stay while new ones are looked up. */
  results: Results | null;
  overview: Overview | null;
  busy: boolean;
  problem: string | null;
  /** The report whose page is open: null until answered, `missing` where the database has none of that id. */
  report: OpenReport | 'missing' | null;
  /** How the import of the last file chosen on this page stands. */
  importing: ImportState | null;
  exporting: ExportState;
  keeping: KeepingState;
  subscriptions: SubscriptionsState;
}

export interface LibraryEvents extends ExportEvents, KeepingEvents, SubscriptionsEvents {
  onSearch: (search: Search) => void;
  /** Shows a part of the time on the timeline, or all of it. */
  onZoom: (period: Period | null) => void;
  onMore: () => void;
  /** Tries again what went wrong. */
  onRetry: () => void;
  onForget: (id: string) => void;
  importing: ImportEvents;
  onRemovePack: (id: string) => void;
}
