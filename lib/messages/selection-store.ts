import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Selection, selection } from '../model/selection.ts';

const keyOf = (id: string) => `selection-${id}`;

/**
 * Hands a selection to the page that shows it; the id goes into that page's address. It is kept in the session's store, which
 * is memory only: what was selected, perhaps in a private window, is never written to disk or into the history.
 */
export async function keepSelection(kept: Selection): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(id)]: kept });
  return id;
}

/** The selection of an id; null when the browser was closed since. */
export async function keptSelection(id: string): Promise<Selection | null> {
  const stored = (await browser.storage.session.get(keyOf(id)))[keyOf(id)];
  const parsed = v.safeParse(selection, stored);
  return parsed.success ? parsed.output : null;
}
