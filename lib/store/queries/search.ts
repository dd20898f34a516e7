import { currentPacks } from '../packs.ts';
import type { Database, PackRow, ReportKey } from '../schema.ts';
import { byLatest, reportsOf, withoutCopies } from './merge.ts';
import { keysOfFilters } from './search-filters.ts';
import { isLatest, latestPage } from './search-latest.ts';
import type { Page, Search } from './search-request.ts';
import { keysOfText } from './search-text.ts';

/** Reports that fit all of a search: those that hold most of the words as whole words first, then the latest. */
export function searchReports(db: Database, search: Search): Promise<Page> {
  return db.transaction('r', db.packs, db.reports, db.claims, async () => {
    const packs = await currentPacks(db);
    if (isLatest(search)) return latestPage(db, packs, search);
    const keys = await sortedKeys(db, packs, search);
    const page = keys.slice(search.offset, search.offset + search.limit);
    return { total: keys.length, reports: await reportsOf(db, page) };
  });
}

/** Ids of all reports that fit a search, in its order. */
export function searchIds(db: Database, search: Asked): Promise<string[]> {
  return db.transaction('r', db.packs, db.reports, db.claims, async () =>
    (await sortedKeys(db, await currentPacks(db), search)).map(([, , id]) => id),
  );
}

type Asked = Omit<Search, 'offset' | 'limit'>;

async function sortedKeys(db: Database, packs: readonly PackRow[], search: Asked): Promise<ReportKey[]> {
  const found = (await Promise.all(packs.map(({ gen }) => matches(db, gen, search)))).flat();
  const scores = new Map(found.map(({ key, score }) => [key, score]));
  return withoutCopies(found.map(({ key }) => key)).sort(
    (a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || byLatest(a, b),
  );
}

interface Match {
  key: ReportKey;
  score: number;
}

async function matches(db: Database, gen: number, search: Asked): Promise<Match[]> {
  const [text, filters] = await Promise.all([
    keysOfText(db, gen, search.text),
    keysOfFilters(db, gen, search),
  ]);
  if (text) {
    return [...text.values()].filter(({ key }) => filters.every((filter) => filter(key)));
  }
  const all = (await db.reports
    .where(':id')
    .between([gen, search.from ?? ''], [gen, search.to ?? '\uffff', []], true, true)
    .primaryKeys()) as ReportKey[];
  return all.filter((key) => filters.every((filter) => filter(key))).map((key) => ({ key, score: 0 }));
}
