import type { Report, ReportOutline } from '../model/report.ts';
import { packReport, unpackReport } from './packed-report.ts';
import type { Outlines } from './schema.ts';

/** A report packed as it is stored itself, without what is not compared. */
export function packOutline(report: Report): Uint8Array {
  return packReport({ ...report, title: '', summary: '', event: null, actors: [] });
}

export function joinOutlines(packed: readonly Uint8Array[]): Outlines {
  const ends = new Uint32Array(packed.length);
  let size = 0;
  for (const [at, { length }] of packed.entries()) {
    size += length;
    ends[at] = size;
  }
  const outlines = new Uint8Array(size);
  for (const [at, one] of packed.entries()) outlines.set(one, (ends[at] ?? 0) - one.length);
  return { outlines, ends };
}

/** The packed outline of one report, not copied. */
export function outlineBytes({ outlines, ends }: Outlines, at: number): Uint8Array {
  return outlines.subarray(at === 0 ? 0 : ends[at - 1], ends[at]);
}

export function outlineOf(id: string, outlines: Outlines, at: number): ReportOutline {
  return unpackReport(id, outlineBytes(outlines, at));
}
