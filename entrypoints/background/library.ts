import type { Knowledge } from '../../lib/model/knowledge.ts';
import type { LibraryName, LibraryRow } from '../../lib/model/library-row.ts';
import type { HandlersOf } from './handler.ts';
import { namesOf } from './names-of.ts';
import { lineOf } from './report-line.ts';
import type { Services } from './services.ts';

type Calls =
  | 'places'
  | 'names'
  | 'database'
  | 'latestReports'
  | 'records'
  | 'libraryRows'
  | 'reportLines'
  | 'report'
  | 'removePack';

/** The database as the popup and the library show it. */
export function libraryHandlers({ store, knowledge }: Services): HandlersOf<Calls> {
  return {
    async places({ ids }) {
      const known = await knowledge();
      return { places: ids.flatMap((id) => known.place(id) ?? []) };
    },
    async names({ ids }) {
      const known = await knowledge();
      return { names: namesOf(byThemselves(ids), known) };
    },
    database: () => store.status(),
    async latestReports({ limit }) {
      const { total, reports } = await store.latest(limit);
      return { total, reports: reports.map(lineOf) };
    },
    records: async ({ ids }) => ({ records: await store.records(ids) }),
    async libraryRows({ after, limit }) {
      const { rows, mark } = await store.rowsAfter(after, limit);
      return { rows, names: namesIn(rows, await knowledge()), mark };
    },
    reportLines: async ({ ids }) => ({
      reports: (await store.records(ids)).map(({ report }) => lineOf(report)),
    }),
    async report({ id }) {
      const { report, saved } = await store.report(id);
      const known = await knowledge();
      const named = [...(report?.places ?? []), ...(report?.claims ?? []).map(({ place }) => place)];
      const ids = new Set(named.flatMap((place) => place?.id ?? []));
      const others = [
        report?.outlet.id,
        ...(report?.actors ?? []).map(({ id }) => id),
        ...(report?.claims ?? []).map(({ root }) => root),
      ].flatMap((id) => id ?? []);
      return {
        report,
        saved,
        places: [...ids].flatMap((id) => known.place(id) ?? []),
        names: namesOf(byThemselves([...ids, ...others]), known),
      };
    },
    async removePack({ id }) {
      await store.removePack(id);
      return {};
    },
  };
}

function byThemselves(ids: readonly string[]): [key: string, id: string][] {
  return ids.map((id) => [id, id]);
}

/** The names of what the rows are about, as the data has them: each once, however many rows name it. */
function namesIn(rows: readonly LibraryRow[], knowledge: Knowledge): Record<string, LibraryName> {
  const names = new Map<string, LibraryName>();
  for (const { places, actors } of rows) {
    for (const id of places) if (!names.has(id)) learn(names, id, knowledge.place(id));
    for (const id of actors) if (!names.has(id)) learn(names, id, knowledge.actor(id));
  }
  return Object.fromEntries(names);
}

type Named = { name: string; nameAr: string | null; aliases: string[] } | null;

function learn(names: Map<string, LibraryName>, id: string, known: Named): void {
  if (known) names.set(id, { name: known.name, nameAr: known.nameAr, others: known.aliases });
}
