import type { Browser } from 'puppeteer-core';
import { callFunction, send } from './bidi.ts';

interface Tree {
  result: { contexts: { context: string; url: string }[] };
}

/**
 * `Session.inBrowserWindow`: the documents of the browser itself are a scope of their own in WebDriver BiDi, open to a
 * browser that was started with `--remote-allow-system-access`. The driver has no call for it.
 */
export async function inOwnWindow<T>(
  browser: Browser,
  run: (text: string) => Promise<T>,
  text: string,
): Promise<T> {
  const tree = await send<Tree>(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const context = tree.result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  const answer = await callFunction(browser, {
    functionDeclaration: `async (text) => JSON.stringify((await (${run})(text)) ?? null)`,
    arguments: [{ type: 'string', value: text }],
    target: { context },
  });
  return JSON.parse(String(answer?.value)) as T;
}
