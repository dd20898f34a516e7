import type { ReportLine } from '../../model/card.ts';
import type { ReportClaim } from '../../model/claim.ts';
import type { Day } from '../../model/date.ts';

type Days = Pick<ReportClaim, 'from' | 'to'>;

/** The days that a figure is about: its own, else those of its report. */
export function eventDays(claim: Days, report?: Pick<ReportLine, 'from' | 'to'>): Days {
  const { from, to } = (claim.from ?? claim.to) ? claim : (report ?? claim);
  return { from, to };
}

/** Where a figure stands on the axis of days: at its publication, or, of a record that was not published by itself, at the end of the event. */
export function plottedDay(published: Day | null, { from, to }: Days): { day: Day | null; byEvent: boolean } {
  const last = to ?? from;
  return published || !last ? { day: published, byEvent: false } : { day: last, byEvent: true };
}
