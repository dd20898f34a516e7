import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { packText } from '../../scripts/pack/pack-text.ts';
import type { Page as Served } from '../../scripts/site/serve.ts';
import { aReport } from '../support/report-data.ts';
import { press, textOf, untilSays } from './support/controls.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { testSite } from './support/site.ts';

/** What the publisher's server answers by now. */
let served: Served | null = null;

function pack(version: string, titles: readonly string[], id = 'subscribed'): string {
  const reports = titles.map((title, index) => aReport(`sub-${index}`, { title }));
  const about = { id, title: 'A pack by address', version, licence: 'CC0-1.0', attribution: 'A publisher' };
  return packText(about, reports);
}

function serves(body: string | Uint8Array, more: Partial<Served> = {}): void {
  served = { type: 'application/octet-stream', body, ...more };
}

inBothBrowsers(
  'a subscription',
  (reader) => {
    const address = () => `${reader().site.origin}/packs/one.jsonl`;
    const asked = () => reader().site.visits.filter(({ path }) => path.startsWith('/packs/'));
    const openData = async () => {
      const page = await reader().session.extensionPage('library.html#data');
      await untilSays(page, /The database covers \d[\s\S]*Subscriptions/, 30_000);
      return page;
    };
    const add = async (page: Page, url: string) => {
      const field = await page.waitForSelector('.subscribe input');
      await field?.click();
      await page.keyboard.type(url);
      await page.keyboard.press('Enter');
    };
    const ask = (page: Page) => press(page, `Ask ${new URL(address()).host} now`);
    const reports = async (page: Page) => /covers ([\d,]+) reports/.exec(await textOf(page))?.[1];

    it('may not be unsafe', async () => {
      const page = await openData();
      await add(page, 'http://packs.example/one.jsonl');
      await untilSays(page, /must begin with https:/);
      await page.close();
    });

    it('asks nothing until the reader presses, then adds the pack', async () => {
      serves(pack('2026-01-01', ['First', 'Second']));
      const page = await openData();
      const before = Number((await reports(page))?.replace(',', ''));
      await add(page, address());
      await untilSays(page, /Nothing was taken in from it yet/);
      await reader().wait();
      expect(asked()).toEqual([]);
      await ask(page);
      await untilSays(page, /Checked and added: A pack by address/);
      await untilSays(page, new RegExp(`covers ${(before + 2).toLocaleString('en')} reports`));
      expect(asked()).toHaveLength(1);
      await page.close();
    });

    it('tells the server nothing of the reader but the address it comes from', async () => {
      const [request] = asked();
      const { cookie, referer, origin, 'if-none-match': etag } = request?.headers ?? {};
      expect({ cookie, referer, etag }).toEqual({ cookie: undefined, referer: undefined, etag: undefined });
      // Firefox makes an id for each installation, by which a server could know the reader again.
      expect(origin ?? '').not.toMatch(/^moz-extension:/);
    });

    it('says when there is nothing newer', async () => {
      const page = await openData();
      await ask(page);
      await untilSays(page, /There is no newer version/);
      await page.close();
    });

    it('puts a newer version, compressed, in the old one’s place', async () => {
      serves(gzipSync(pack('2026-02-01', ['First', 'Second', 'Third'])));
      const page = await openData();
      const before = Number((await reports(page))?.replace(',', ''));
      await ask(page);
      await untilSays(page, /took the place of the old one: A pack by address/);
      await untilSays(page, new RegExp(`covers ${(before + 1).toLocaleString('en')} reports`));
      await untilSays(page, /Gave: A pack by address, version 2026-02-01/);
      await page.close();
    });

    const newer = pack('2026-03-01', ['First', 'Second', 'Third', 'Fourth']);
    it.each<[string, () => void, RegExp]>([
      ['changed on its way', () => serves(newer.replace('"Third"', '"Changed"')), /damaged: .*checksum/],
      ['with a field that is wrong', () => serves(newer.replaceAll('"killed"', '"hurt"')), /Line 2: claims/],
      ['older', () => serves(pack('2025-12-31', ['First'])), /older version than the one you have/],
      ['changed under its version', () => serves(pack('2026-02-01', ['New'])), /under the same version/],
      ['of another name', () => serves(pack('2027-01-01', ['First'], 'other')), /another pack than before/],
      [
        'elsewhere',
        () => serves('', { status: 302, headers: { location: '/packs/two' } }),
        /leads on to another/,
      ],
      ['gone', () => (served = null), /no file at this address/],
      ['refused', () => serves('no', { status: 503 }), /answered with an error/],
      ['damaged gzip', () => serves(gzipSync(newer).subarray(0, 90)), /damaged, or not a pack/],
      ['a web page', () => serves('<!doctype html><title>Sign in</title>'), /not a Sidelight pack/],
    ])('%s, is refused in a sentence, and the old version stays', async (_, spoil, sentence) => {
      const page = await openData();
      const before = await reports(page);
      const questions = asked().length;
      spoil();
      await ask(page);
      await untilSays(page, sentence);
      expect(asked()).toHaveLength(questions + 1);
      await page.close();
      const again = await openData();
      expect(await untilSays(again, sentence)).toMatch(/Gave: A pack by address, version 2026-02-01/);
      expect(await reports(again)).toBe(before);
      await again.close();
    });

    it('is taken away without its pack', async () => {
      const page = await openData();
      await press(page, 'Remove the address');
      const after = await untilSays(page, /^(?![\s\S]*Gave: )/);
      expect(after).toMatch(/A pack by address/);
      await press(page, 'Remove this pack');
      await untilSays(page, /^(?![\s\S]*A pack by address)/);
      await page.close();
    });
  },
  { answer: (host, path) => (path.startsWith('/packs/') ? served : testSite(host, path)) },
);
