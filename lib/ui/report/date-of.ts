import type { ReportLine } from '../../model/card.ts';
import type { Words } from '../i18n/words.ts';

export type Dated = Pick<ReportLine, 'published' | 'from' | 'to'>;

/** The day of publication; of a record of an event, which was not published by itself, the days of the event. */
export function dateOf({ published, from, to }: Dated, { t, day, period }: Words): string {
  if (published) return day(published);
  const first = from ?? to;
  return first ? t('date_of_event', [period(first, to ?? first)]) : t('date_unknown');
}
