import type { Coverage } from '../../model/card.ts';
import type { PackHeader } from '../../model/report.ts';

/** The database as the background describes it. */
export interface DatabaseState {
  state: 'ready' | 'seeding' | 'unavailable';
  problem: string | null;
  done: number;
  of: number;
  packs: { header: PackHeader; removable: boolean }[];
  saved: number;
  coverage: Coverage;
  /** The import of a file that is running, or was stopped before its end. */
  importing: { name: string; done: number } | null;
}
