import type { HandlersOf } from './handler.ts';
import { lineOf } from './report-line.ts';
import type { Services } from './services.ts';

/** The database as the popup and the library show it. */
export function libraryHandlers({
  store,
}: Services): HandlersOf<
  'database' | 'reports' | 'reportIds' | 'records' | 'report' | 'importPack' | 'removePack'
> {
  return {
    database: () => store.status(),
    async reports(search) {
      const { total, reports } = await store.search(search);
      return { total, reports: reports.map(lineOf) };
    },
    reportIds: async (search) => ({ ids: await store.idsOf(search) }),
    records: async ({ ids }) => ({ records: await store.records(ids) }),
    report: ({ id }) => store.report(id),
    importPack: async ({ text }) => ({ header: await store.importPack(text) }),
    async removePack({ id }) {
      await store.removePack(id);
      return {};
    },
  };
}
