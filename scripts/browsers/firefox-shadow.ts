import type { Page } from 'puppeteer-core';

/** The part of a WebDriver BiDi answer that is read here. */
interface Answer {
  result: {
    type: 'success' | 'exception';
    exceptionDetails?: { text: string };
    result?: RemoteValue;
  };
}
interface RemoteValue {
  type: string;
  value?: unknown;
  sharedId?: string;
}
interface RemoteNode extends RemoteValue {
  value: { shadowRoot?: RemoteNode | null; mode?: string };
}

/**
 * `Session.inCard` by WebDriver BiDi: a node that is serialised with `includeShadowTree: 'all'` names its shadow
 * root, also a closed one, and what has a name can be passed to a function. The driver has no call of its own
 * for it, so its connection is used directly.
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

async function call(
  page: Page,
  functionDeclaration: string,
  args: unknown[],
): Promise<RemoteValue | undefined> {
  const { connection } = page.browser() as unknown as {
    connection: { send(method: string, params: object): Promise<Answer> };
  };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration,
    arguments: args,
    awaitPromise: true,
    target: { context },
    resultOwnership: 'root',
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
  return result.result;
}
