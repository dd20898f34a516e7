import { browser } from 'wxt/browser';
import type { Handlers, Sender, toBackground } from '../../lib/messages/contract.ts';

type Calls = typeof toBackground;

/**
 * Calls that scripts on web pages may make: to read an article, and to show its cards. All others come from the
 * extension's own pages, since a page that takes over its process could send what its content script can.
 */
const FROM_WEB_PAGES: ReadonlySet<keyof Calls> = new Set([
  'suspected',
  'cues',
  'frames',
  'cards',
  'dayScript',
  'cardFrame',
  'analyse',
  'placeCard',
  'unitCard',
  'claimCard',
  'settings',
  'words',
] as const);

/** The handlers, each but those for web pages refusing whoever is not a page of the extension. */
export function onlyFromOwnPages(handlers: Handlers<Calls>): Handlers<Calls> {
  const guarded = Object.entries(handlers).map(([name, handler]) => [
    name,
    FROM_WEB_PAGES.has(name as keyof Calls) ? handler : guard(handler as Handler),
  ]);
  return Object.fromEntries(guarded) as Handlers<Calls>;
}

type Handler = (request: unknown, from: Sender) => Promise<unknown>;

function guard(handler: Handler): Handler {
  return async (request, from) => {
    if (!from.url?.startsWith(browser.runtime.getURL('/'))) {
      throw new Error('Only Sidelight’s own pages may ask for this.');
    }
    return handler(request, from);
  };
}
