import type { Browser } from 'puppeteer-core';

/** The part of a WebDriver BiDi answer that is read here. */
interface Called {
  result: { type: string; exceptionDetails?: { text: string }; result?: { value?: unknown } };
}
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
  const { connection } = browser as unknown as {
    connection: { send<Answer>(method: string, params: object): Promise<Answer> };
  };
  const tree = await connection.send<Tree>('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const context = tree.result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  const { result } = await connection.send<Called>('script.callFunction', {
    functionDeclaration: `async (text) => JSON.stringify((await (${run})(text)) ?? null)`,
    arguments: [{ type: 'string', value: text }],
    awaitPromise: true,
    target: { context },
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
  return JSON.parse(String(result.result?.value)) as T;
}
