import { browser } from 'wxt/browser';

/** One by one: `*://` may stand for more schemes than the manifest asks for, and all of that is never granted. */
const originsOf = (host: string) => ({ origins: [`http://${host}/*`, `https://${host}/*`] });

/** Whether the extension may read pages of a site; readers can withdraw that in the browser. */
export async function hasAccess(host: string): Promise<boolean> {
  // A host that is no pattern of the browser's is none that could have been withdrawn.
  return browser.permissions.contains(originsOf(host)).catch(() => true);
}

/** Has the browser ask the reader; only in answer to a press. */
export function askForAccess(host: string): Promise<boolean> {
  return browser.permissions.request(originsOf(host)).catch(() => false);
}
