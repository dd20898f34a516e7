import type { ReportLine } from '../../model/card.ts';
import type { Governorate } from '../../model/place.ts';
import type { Report } from '../../model/report.ts';
import type { DatabaseState } from '../database/database-state.ts';
import type { ExportEvents, ExportState } from './export/export-state.ts';
import type { KeepingEvents, KeepingState } from './keeping/keeping-state.ts';
import type { Route } from './route.ts';
import type { Search } from './search.ts';
import type { SubscriptionsEvents, SubscriptionsState } from './subscriptions/subscriptions-state.ts';

export interface Results {
  total: number;
  reports: ReportLine[];
}

/** How many of the results fall on each governorate and year. */
export interface Overview {
  governorates: Partial<Record<Governorate, number>>;
  years: { year: number; total: number }[];
}

export interface LibraryState {
  route: Route;
  database: DatabaseState | null;
  /** Null until the first answer; the old ones stay while new ones are looked up. */
  results: Results | null;
  overview: Overview | null;
  busy: boolean;
  problem: string | null;
  /** The report whose page is open: null until answered, `missing` where the database has none of that id. */
  report: { report: Report; saved: boolean } | 'missing' | null;
  /** What became of the last pack chosen for import. */
  imported: 'busy' | { title: string } | { problem: string } | null;
  exporting: ExportState;
  keeping: KeepingState;
  subscriptions: SubscriptionsState;
}

export interface LibraryEvents extends ExportEvents, KeepingEvents, SubscriptionsEvents {
  onSearch: (search: Search) => void;
  onMore: () => void;
  onForget: (id: string) => void;
  onImport: (file: File) => void;
  onRemovePack: (id: string) => void;
}
