import * as v from 'valibot';
import { day } from './claim.ts';
import { packHeader } from './report.ts';
import { settings } from './stored-settings.ts';
import { subscription } from './subscription.ts';

/**
 * The first line of a backup. A backup is a pack of the saved reports whose header holds the rest that the reader
 * made, so that it is checked as a pack is, and even an older version could read the reports.
 */
export const backupHeader = v.object({
  ...packHeader.entries,
  backup: v.object({
    format: v.literal(1),
    settings,
    /**
     * Addresses only: what they gave is fetched anew. Whether each was asked daily is told to whoever reads the file;
     * a restore leaves it off.
     */
    subscriptions: v.array(v.pick(subscription, ['url', 'daily'])),
    /** Day of saving by id of report, where it was kept. */
    savedOn: v.record(v.string(), day),
  }),
});
export type Backup = v.InferOutput<typeof backupHeader>['backup'];
