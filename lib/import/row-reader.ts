import type { Report } from '../model/report.ts';
import type { Cells } from './cells.ts';

/** Makes a report of a row; null for a row of another country. @throws RowError where the row can't be taken in. */
export type RowReader = (cells: Cells) => Report | null;
