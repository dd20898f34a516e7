import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/**
 * What scripts of extensions still listen to in a page of Chromium: kinds of events of its window and of every node, and of
 * the browser's own events those that could reach a page's script. Each world shows its own listeners only.
 */
export async function listenersOfExtensions(page: Page): Promise<string[]> {
  const line = await page.createCDPSession();
  try {
    const worlds: Protocol.Runtime.ExecutionContextDescription[] = [];
    line.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) worlds.push(context);
    });
    await line.send('Runtime.enable');
    if (worlds.length === 0) throw new Error('No extension has been in the page.');
    return (await Promise.all(worlds.map(({ id }) => listenersIn(line, id)))).flat();
  } finally {
    await line.detach();
  }
}

async function listenersIn(line: CDPSession, contextId: number): Promise<string[]> {
  const found: string[] = [];
  for (const target of ['window', 'document']) {
    const { result } = await line.send('Runtime.evaluate', { expression: target, contextId });
    const { listeners } = await line.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId as string,
      depth: -1,
      pierce: true,
    });
    found.push(...listeners.map(({ type }) => `${target}: ${type}`));
  }
  const { result } = await line.send('Runtime.evaluate', {
    contextId,
    returnByValue: true,
    expression: `[['runtime', 'onMessage'], ['runtime', 'onConnect'], ['storage', 'onChanged']]
      .filter(([api, event]) => chrome[api]?.[event]?.hasListeners()).map((names) => names.join('.'))`,
  });
  return [...found, ...(result.value as string[])];
}
