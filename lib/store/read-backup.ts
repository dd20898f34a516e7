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

/** Reads a backup. Throws a `PackError` in words when anything in it is wrong; nothing of such a file is used. */
export async function readBackup(text: string): Promise<CheckedBackup> {
  const { reports } = await parsePack(text);
  const header = v.safeParse(backupHeader, JSON.parse(text.slice(0, text.indexOf('\n'))), {
    abortEarly: true,
  });
  if (!header.success) throw new PackError(sentenceOf(header.issues[0]));
  const { settings, subscriptions, savedOn } = header.output.backup;
  const saved = reports.map((report) => ({ report, pack: null, savedOn: savedOn[report.id] ?? null }));
  return { saved, kept: { settings, subscriptions } };
}

function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? '';
  if (path === 'backup') {
    return 'The file is a pack of reports, not a backup: add it as a pack instead.';
  }
  if (path === 'backup.format') {
    return 'The backup is of a newer format: it needs a newer version of Sidelight.';
  }
  return `The backup is damaged: ${path}: ${issue.message}.`;
}
