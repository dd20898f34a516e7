import type { Backup } from '../model/backup.ts';
import type { Day } from '../model/date.ts';
import type { ExportRecord } from '../model/export-record.ts';
import { packCount, packLine } from './pack-header.ts';

/** What a backup keeps beside the saved reports. */
export type Kept = Pick<Backup, 'settings' | 'subscriptions'>;

/** The text of a backup: saved reports, the days of saving, settings and subscriptions. */
export async function backupText(
  saved: readonly ExportRecord[],
  { settings, subscriptions }: Kept,
  today: Day,
  sha256: (text: string) => Promise<string>,
): Promise<string> {
  const counted = packCount();
  for (const { report } of saved) counted.add(report);
  const body = saved.map(({ report }) => packLine(report)).join('');
  const about = {
    id: `backup-${today}`,
    title: `What was saved in Sidelight until ${today}`,
    version: today,
    licence: 'saved by a reader from the pages cited',
    attribution: 'saved by a reader from the pages cited',
  };
  const backup: Backup = {
    format: 1,
    settings,
    subscriptions: subscriptions.map(({ url, daily }) => ({ url, daily })),
    savedOn: Object.fromEntries(
      saved.flatMap(({ report, savedOn }) => (savedOn ? [[report.id, savedOn]] : [])),
    ),
  };
  return `${JSON.stringify({ ...counted.header(about, await sha256(body)), backup })}\n${body}`;
}
