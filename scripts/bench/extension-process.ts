import { readdirSync, readFileSync } from 'node:fs';
import type { Session } from '../browsers/session.ts';

/** What Firefox calls the process in which an extension's background and pages run. */
const NAME = 'WebExtensions';

/** MB that belong to Firefox's process of extensions alone; null where the system does not tell (it does on Linux). */
export async function extensionProcessMegabytes(session: Session): Promise<number | null> {
  const page = await session.page();
  const parent = page.browser().process()?.pid;
  await page.close();
  try {
    const pid = readdirSync('/proc')
      .filter((entry) => /^\d+$/.test(entry))
      .find((entry) => told(entry, 'comm').trim() === NAME && isUnder(entry, String(parent)));
    const [, kb] = (pid && /^Private_Dirty:\s+(\d+) kB/m.exec(told(pid, 'smaps_rollup'))) || [];
    return kb === undefined ? null : Number(kb) / 1000;
  } catch {
    return null;
  }
}

/** Whether a process was started by another, or by one that was. */
function isUnder(pid: string, ancestor: string): boolean {
  if (pid === ancestor) return true;
  const [, parent = '0'] = /^PPid:\s+(\d+)/m.exec(told(pid, 'status')) ?? [];
  return parent !== '0' && isUnder(parent, ancestor);
}

/** Empty for a process that is gone. */
function told(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
