import { askBackground } from '../../lib/messages/send.ts';
import type { Coverage } from '../../lib/model/card.ts';
import { GOVERNORATES } from '../../lib/model/place.ts';
import type { Overview } from '../../lib/ui/library/library-state.ts';
import type { Search } from '../../lib/ui/library/search.ts';

/** First year of the conflict, for a database that does not tell its own. */
const FIRST_YEAR = 2011;

/** Counts the results of a search by governorate and by year: questions without answers' texts, only their totals. */
export async function overviewOf(search: Search, coverage: Coverage | null): Promise<Overview> {
  const first = Number(coverage?.from?.slice(0, 4) ?? FIRST_YEAR);
  const last = Number(coverage?.to?.slice(0, 4) ?? new Date().getFullYear());
  const names = Object.values(GOVERNORATES).filter(
    (name) => search.governorate === null || name === search.governorate,
  );
  const years = Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => first + i);
  const [byGovernorate, byYear] = await Promise.all([
    Promise.all(names.map(async (name) => [name, await totalOf({ ...search, governorate: name })] as const)),
    Promise.all(years.map(async (year) => ({ year, total: await totalOfYear(search, year) }))),
  ]);
  return { governorates: Object.fromEntries(byGovernorate), years: byYear };
}

async function totalOfYear(search: Search, year: number): Promise<number> {
  const from = later(search.from, `${year}-01-01`);
  const to = earlier(search.to, `${year}-12-31`);
  return from <= to ? totalOf({ ...search, from, to }) : 0;
}

async function totalOf(search: Search): Promise<number> {
  const answer = await askBackground('reports', { ...search, offset: 0, limit: 0 });
  return answer.ok ? answer.value.total : 0;
}

function later(a: string | null, b: string): string {
  return a && a > b ? a : b;
}

function earlier(a: string | null, b: string): string {
  return a && a < b ? a : b;
}
