import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/** `Session.inHost` by the developer tools' protocol, which sees into closed shadow roots. */
export async function inClosedRoot<T>(page: Page, read: (root: ShadowRoot) => T): Promise<T | null> {
  const cdp = await page.createCDPSession();
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    for (const node of closedRoots(root)) {
      const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
      const open = await callOn(cdp, object, `function () { return this.host.matches(':popover-open') }`);
      if (open) return (await callOn(cdp, object, `function () { return (${read})(this) }`)) as T;
    }
    return null;
  } finally {
    await cdp.detach();
  }
}

function closedRoots(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  return [...own, ...(node.children ?? []).flatMap(closedRoots)];
}

async function callOn(cdp: CDPSession, object: Protocol.Runtime.RemoteObject, functionDeclaration: string) {
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    functionDeclaration,
    objectId: object.objectId,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as unknown;
}
