import { expect, it } from 'vitest';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { STRANGE_ADDRESSES, toldOf } from './support/strange-addresses.ts';
import { takeStrangers } from './support/strangers.ts';

/** What every other end-to-end test relies on, which would else be satisfied by seeing nothing. */
inBothBrowsers('a request to another machine', (reader) => {
  it.each(STRANGE_ADDRESSES)('is seen: %s', async (address) => {
    const { session, site } = reader();
    // A page of this machine: from elsewhere the browser keeps a page from asking it.
    const page = await session.page(`${site.origin}/cycling.html`);
    await page.evaluate((address) => fetch(address, { mode: 'no-cors' }).then(String, String), address);
    // Browsers may try again.
    expect([...new Set(takeStrangers(session.name, site))]).toEqual([toldOf(address)]);
  });
});
