import { reportIdOf } from '../../../lib/model/address.ts';
import type { Coverage, ReportLine } from '../../../lib/model/card.ts';
import { fromStore, NO_COVERAGE } from '../from-store.ts';
import { lineOf } from '../report-line.ts';
import type { Services } from '../services.ts';

/** Reports that a card lists; the library has all. */
const LISTED = 6;

export interface NamingReports {
  reports: ReportLine[];
  total: number;
  coverage: Coverage;
}

/** The latest reports that name a place or an actor, but for the article that is read. */
export async function naming(
  { store }: Services,
  kind: 'place' | 'actor',
  id: string | null,
  url: string | null,
): Promise<NamingReports> {
  const except = url === null ? null : reportIdOf({ url, outlet: '', title: '', published: null });
  const none = { reports: [], total: 0 };
  const [{ reports, total }, coverage] = await Promise.all([
    id === null ? none : fromStore(store.latestNaming({ kind, id, limit: LISTED, except }), none),
    fromStore(store.coverage(), NO_COVERAGE),
  ]);
  return { reports: reports.map(lineOf), total, coverage };
}
