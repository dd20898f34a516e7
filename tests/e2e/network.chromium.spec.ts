import type { CDPSession } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBrowser } from './support/in-both-browsers.ts';
import { STRANGE_ADDRESSES, toldOf } from './support/strange-addresses.ts';
import { takeStrangers } from './support/strangers.ts';

/** Nobody can have Firefox's background do something. */
inBrowser('chromium', 'a request of the background to another machine', (reader) => {
  it.each(STRANGE_ADDRESSES)('is seen: %s', async (address) => {
    const { session, site } = reader();
    const line = (await session.background?.()) as CDPSession;
    const expression = `fetch(${JSON.stringify(address)}).then(String, String)`;
    await line.send('Runtime.evaluate', { expression, awaitPromise: true });
    await line.detach();
    expect([...new Set(takeStrangers(session.name, site))]).toEqual([toldOf(address)]);
  });
});
