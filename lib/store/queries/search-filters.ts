import { EVENTS } from '../../model/claim.ts';
import type { ClaimKey, Database, ReportKey } from '../schema.ts';
import { keyText } from './merge.ts';
import type { Search } from './search-request.ts';

type Filter = (key: ReportKey) => boolean;

/** The filters of a search, as questions to a report's key. */
export async function keysOfFilters(
  db: Database,
  gen: number,
  search: Omit<Search, 'offset' | 'limit'>,
): Promise<Filter[]> {
  const { from, to, governorate, actor, outlet } = search;
  const sets = await Promise.all([
    governorate === null ? null : keysOfPosting(db, 'governorates', gen, governorate),
    actor === null ? null : keysOfPosting(db, 'actors', gen, actor),
    outlet === null
      ? null
      : (db.reports
          .where('[gen+outlet+day]')
          .between([gen, outlet], [gen, outlet, []])
          .primaryKeys() as Promise<ReportKey[]>),
    keysOfClaims(db, gen, search),
  ]);
  const filters = sets.flatMap((keys): Filter[] => {
    if (!keys) return [];
    const known = new Set(keys.map(keyText));
    return [(key) => known.has(keyText(key))];
  });
  if (from !== null) filters.push(([, day]) => day >= from);
  if (to !== null) filters.push(([, day]) => day !== '' && day <= to);
  return filters;
}

function keysOfPosting(
  db: Database,
  index: 'governorates' | 'actors',
  gen: number,
  about: string,
): Promise<ReportKey[]> {
  return db.reports.where(index).between([gen, about], [gen, about, []]).primaryKeys() as Promise<
    ReportKey[]
  >;
}

/** Reports with a claim of the kind of harm and, in the same claim, the group of victims. */
async function keysOfClaims(
  db: Database,
  gen: number,
  { event, victims }: Pick<Search, 'event' | 'victims'>,
): Promise<ReportKey[] | null> {
  if (event === null && victims === null) return null;
  const index = db.claims.where('[gen+event+victims]');
  const range =
    victims === null
      ? index.between([gen, event], [gen, event, []])
      : index.anyOf((event === null ? EVENTS : [event]).map((one) => [gen, one, victims]));
  const keys = (await range.primaryKeys()) as ClaimKey[];
  return keys.map(([gen, day, report]): ReportKey => [gen, day, report]);
}
