import type { Browser } from 'puppeteer-core';

/** The part of a value in a WebDriver BiDi answer that is read here. */
export interface RemoteValue {
  type: string;
  value?: unknown;
  sharedId?: string;
}

interface Called {
  result: {
    type: 'success' | 'exception';
    exceptionDetails?: { text: string };
    result?: RemoteValue;
  };
}

/** Sends a command by the driver's own connection, for what the driver has no call for. */
export function send<Answer>(browser: Browser, method: string, params: object): Promise<Answer> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<Answer> };
  };
  return connection.send(method, params);
}

/** `script.callFunction`, which waits for a promise. @throws what the function throws. */
export async function callFunction(browser: Browser, params: object): Promise<RemoteValue | undefined> {
  const { result } = await send<Called>(browser, 'script.callFunction', { awaitPromise: true, ...params });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
  return result.result;
}
