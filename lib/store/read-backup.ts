import * as v from 'valibot';
import { type Backup, backupHeader } from '../model/backup.ts';
import type { ExportRecord } from '../model/export-record.ts';
import { PackError } from './pack-error.ts';
import { parsePack } from './parse-pack.ts';

/** A backup whose every part was checked. */
export interface CheckedBackup {
  saved: ExportRecord[];
  kept: Pick<Backup, 'settings' | 'subscriptions'>;
}

/** Reads a backup. Throws a `PackError` when anything in it is wrong; nothing of such a file is used. */
export async function readBackup(text: string): Promise<CheckedBackup> {
  const { reports } = await parsePack(text);
  const header = v.safeParse(backupHeader, JSON.parse(text.slice(0, text.indexOf('\n'))), {
    abortEarly: true,
  });
  if (!header.success) throw errorOf(header.issues[0]);
  const { settings, subscriptions, savedOn } = header.output.backup;
  const saved = reports.map((report) => ({ report, pack: null, savedOn: savedOn[report.id] ?? null }));
  return { saved, kept: { settings, subscriptions } };
}

function errorOf(issue: v.BaseIssue<unknown>): PackError {
  const path = v.getDotPath(issue) ?? '';
  if (path === 'backup') return new PackError('backup-is-pack');
  if (path === 'backup.format') return new PackError('backup-newer-format');
  return new PackError('backup-damaged', path, issue.message);
}
