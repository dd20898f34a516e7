import type { BrowserName } from '../../../scripts/browsers/find-browser.ts';
import type { SeenRequest, Site } from '../../../scripts/site/serve.ts';
import ownCalls from './own-calls.json' with { type: 'json' };

/**
 * What was asked of other machines, or of other programs of this one, since this was called last. Left out is what the browser
 * asks for itself, with no extension too: seen of each with an empty one, over some minutes. Where one asks for more, look
 * whether it does so with an empty extension, and only then add it to `own-calls.json`.
 */
export function takeStrangers(name: BrowserName, { strangers }: Site): string[] {
  const own = ownCalls.filter(({ browser }) => browser === name).map(({ asks }) => asks);
  return strangers
    .splice(0)
    .map(told)
    .filter((asked) => !own.includes(asked.replace(/\?.*$/, '')));
}

function told({ method, host, port, path }: SeenRequest): string {
  return `${method} ${host}:${port}${path}`;
}
