import type { Page } from 'puppeteer-core';
import { callFunction, type RemoteValue } from './bidi.ts';

interface RemoteNode extends RemoteValue {
  value: { shadowRoot?: RemoteNode | null; mode?: string };
}

/**
 * `Session.inHost` by WebDriver BiDi: a node that is serialised with `includeShadowTree: 'all'` names its shadow
 * root, also a closed one, and what has a name can be passed to a function. The driver has no call of its own
 * for it, so it is called by `bidi.ts`.
 */
export async function inClosedRoot<T>(page: Page, read: (root: ShadowRoot) => T): Promise<T | null> {
  const hosts = await call(page, '() => [...document.querySelectorAll(":popover-open")]', []);
  for (const host of (hosts?.value ?? []) as RemoteNode[]) {
    const root = host.value.shadowRoot;
    if (root?.value.mode !== 'closed') continue;
    const answer = await call(page, `async (root) => JSON.stringify((await (${read})(root)) ?? null)`, [
      { type: 'node', sharedId: root.sharedId },
    ]);
    return JSON.parse(String(answer?.value)) as T;
  }
  return null;
}

function call(page: Page, functionDeclaration: string, args: unknown[]): Promise<RemoteValue | undefined> {
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  return callFunction(page.browser(), {
    functionDeclaration,
    arguments: args,
    target: { context },
    resultOwnership: 'root',
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
}
