import { browser } from 'wxt/browser';
import { settingsFrom } from '../../lib/model/stored-settings.ts';
import { styleCss } from '../../lib/page/marks/style-css.ts';
import { addStyle, readFrame, removeStyle } from './put-reader-in.ts';

/** Gives the marks of the pages that are read their new styles, after the reader changed them. */
export async function restyle(before: unknown, after: unknown): Promise<void> {
  const [old, now] = [before, after].map((stored) => styleCss(settingsFrom(stored).styles));
  if (old === undefined || now === undefined || old === now) return;
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      // A tab that is closed meanwhile, or to which access was withdrawn, is no fault of anyone's.
      if (id !== undefined) await change(id, old, now).catch(() => {});
    }),
  );
}

async function change(tab: number, old: string, now: string): Promise<void> {
  const frame = await readFrame(tab);
  if (frame === null) return;
  if (old) await removeStyle({ tab, frame }, old);
  if (now) await addStyle({ tab, frame }, now);
}
