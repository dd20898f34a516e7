import { localDay } from '../../../lib/model/date.ts';
import { saveFile } from '../../../lib/ui/file/save-file.ts';
import type { ExportEvents, ExportScope, ExportState } from '../../../lib/ui/library/export/export-state.ts';
import type { LibraryState } from '../../../lib/ui/library/library-state.ts';
import { NO_FILTERS, type Search } from '../../../lib/ui/library/search.ts';
import { writeExport } from './write-export.ts';

/** Chooses reports and writes them to files. */
export function exportEvents(
  now: () => LibraryState,
  set: (change: Partial<LibraryState>) => void,
  /** Ids of all reports that a search finds, once they are read. @throws with a problem in words */
  foundIds: (search: Search) => Promise<string[]>,
): ExportEvents {
  let running: AbortController | null = null;
  const tell = (work: ExportState['work']) => set({ exporting: { ...now().exporting, work } });

  return {
    onChoose(ids, on) {
      const chosen = new Set(now().exporting.chosen);
      for (const id of ids) {
        if (on) chosen.add(id);
        else chosen.delete(id);
      }
      set({ exporting: { ...now().exporting, chosen } });
    },
    async onExport(scope, format) {
      running?.abort();
      const run = new AbortController();
      running = run;
      tell({ step: 'busy', done: 0, of: 0 });
      try {
        const ids = await idsOf(scope, now(), foundIds);
        const packs = (now().database?.packs ?? []).map(({ header }) => header);
        const context = { today: localDay(new Date()), packs: packs.map(sourceOf) };
        const onProgress = (done: number) => tell({ step: 'busy', done, of: ids.length });
        const { file, name, reports, claims } = await writeExport(
          ids,
          format,
          context,
          onProgress,
          run.signal,
        );
        if (run.signal.aborted) return;
        saveFile(file, name);
        tell({ step: 'done', file: name, reports, claims });
      } catch (error) {
        if (run.signal.aborted) return;
        tell({ step: 'failed', problem: error instanceof Error ? error.message : String(error) });
      }
    },
    onStopExport() {
      running?.abort();
      tell({ step: 'idle' });
    },
  };
}

type Header = NonNullable<LibraryState['database']>['packs'][number]['header'];

function sourceOf({ id, title, version, licence, attribution }: Header) {
  return { id, title, version, licence, attribution };
}

/** Ids of what is to be written. @throws with a problem in words */
async function idsOf(
  scope: ExportScope,
  { exporting, route }: LibraryState,
  foundIds: (search: Search) => Promise<string[]>,
): Promise<string[]> {
  if (scope === 'chosen') return [...exporting.chosen];
  return foundIds(scope === 'found' && route.page === 'reports' ? route.search : NO_FILTERS);
}
