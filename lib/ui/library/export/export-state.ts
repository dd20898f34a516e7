import type { ExportFormat } from '../../../model/export-record.ts';

/** Which reports are written: those chosen by hand, all that the search and the filters show, or all there are. */
export const EXPORT_SCOPES = ['chosen', 'found', 'all'] as const;
export type ExportScope = (typeof EXPORT_SCOPES)[number];

export interface ExportState {
  /** Ids of the reports chosen by hand; kept while the reader searches on. */
  chosen: ReadonlySet<string>;
  work:
    | { step: 'idle' }
    | { step: 'busy'; done: number; of: number }
    /** `claims`: rows of a file that has one for each claim; else null. */
    | { step: 'done'; file: string; reports: number; claims: number | null }
    | { step: 'failed'; problem: string };
}

export const NO_EXPORT: ExportState = { chosen: new Set(), work: { step: 'idle' } };

export interface ExportEvents {
  onChoose: (ids: readonly string[], chosen: boolean) => void;
  onExport: (scope: ExportScope, format: ExportFormat) => void;
  onStopExport: () => void;
}
