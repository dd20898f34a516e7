import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { packText } from '../../scripts/pack/pack-text.ts';
import { press, textOf, untilSays } from './support/controls.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-packs-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const REPORT = {
  id: 'one-of-ours',
  url: 'https://courier.example/one',
  outlet: { name: 'The Sample Courier', id: null },
  title: 'A quiet week in Atarib',
  titleBasis: 'page',
  published: '2024-11-20',
  dateBasis: 'stated',
  lang: 'en',
  event: null,
  from: '2024-11-19',
  to: '2024-11-19',
  summary: 'The paper counts two people wounded by a shell in Atarib.',
  places: [{ name: 'Atarib', id: null, governorate: 'Aleppo' }],
  actors: [],
  claims: [],
} as const;

function pack(version: string, title = 'A pack of one report'): string {
  const about = { id: 'one-report', title, version, licence: 'CC0-1.0', attribution: 'The Sample Courier' };
  const { places, actors, claims, ...report } = REPORT;
  return packText(about, [{ ...report, places: [...places], actors: [...actors], claims: [...claims] }]);
}

async function importFile(page: Page, path: string): Promise<void> {
  const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

inBothBrowsers('the library', (reader) => {
  const openData = async () => {
    const page = await reader().session.extensionPage('library.html#data');
    await untilSays(page, /The database covers \d/, 30_000);
    return page;
  };
  const covered = async (page: Page) => /The database covers ([\d,]+) reports?/.exec(await textOf(page))?.[1];

  it('says what the data is, how old, whose and under which licence', async () => {
    const text = await textOf(await openData());
    expect(text).toMatch(/Published reports on the Syrian conflict/);
    expect(text).toMatch(/Version[\s\S]*\d{4}-\d{2}-\d{2}/);
    expect(text).toMatch(/Licence[\s\S]*CC0/);
    expect(text).toMatch(/Natural Earth/);
  });

  it('finds reports by their words', async () => {
    const page = await reader().session.extensionPage('library.html');
    await untilSays(page, /\d+ reports/, 30_000);
    await page.type('input[type="search"]', 'prisoners factions northwestern');
    await untilSays(page, /Dozens Killed, Prisoners Taken/i);
  });

  it('takes in a pack, shows it and removes it again', async () => {
    const page = await openData();
    const before = await covered(page);
    await importFile(page, fileOf('good.jsonl', pack('2026-01-01')));
    await untilSays(page, /Added: A pack of one report/);
    expect(await covered(page)).not.toBe(before);
    await press(page, 'Remove this pack');
    await untilSays(page, new RegExp(`The database covers ${before} reports`));
  });

  it('shows an article that the reader saved', async () => {
    const article = await reader().read('kafr-taal-2023.html');
    const popup = await reader().session.popup(article);
    await untilSays(popup, /Save this article/);
    await press(popup, 'Save this article');
    await untilSays(popup, /Saved on this computer/);
    await popup.close();
    await untilSays(await openData(), /You saved 1 report/);
  });

  it('refuses whatever is no whole pack in a sentence each, and loses nothing of what was there', async () => {
    const first = await openData();
    await importFile(first, fileOf('good.jsonl', pack('2026-01-01')));
    await untilSays(first, /Added: A pack of one report/);
    await first.close();
    // Opened anew: what a page says right after an import may still be the count from before it.
    const page = await openData();
    const before = await covered(page);

    const whole = pack('2026-02-01', 'A pack of one report, newer');
    for (const [name, text, sentence] of [
      ['damaged.jsonl', whole.replace('A quiet week', 'A loud week'), /damaged: .* checksum/],
      ['cut-off.jsonl', whole.slice(0, whole.length - 40), /damaged: .* checksum/],
      ['not-a-pack.jsonl', 'date,place,dead\n2024-11-20,Atarib,2\n', /not a Sidelight pack/],
      ['wrong-field.jsonl', wrongDay(whole), /holds no record that can be taken in/],
      ['pretends-to-be-packed.jsonl.gz', 'this is not gzip', /not a Sidelight pack/],
      ['empty.jsonl', '', /empty|not a Sidelight pack/],
    ] as const) {
      await importFile(page, fileOf(name, text));
      const problem = await page.waitForSelector('[role="alert"]:not(#seen)');
      const said = await problem?.evaluate((element) => {
        element.id = 'seen';
        return element.textContent;
      });
      expect(said, name).toMatch(sentence);
    }

    await page.close();
    const again = await openData();
    const after = await untilSays(again, new RegExp(`The database covers ${before} reports`));
    expect(after).toMatch(/You saved 1 report/);
    expect(after).toMatch(/A pack of one report(?!, newer)/);
    await again.close();
  });
});

/** A pack whose header fits its records, one of which bears a day that does not exist. */
function wrongDay(good: string): string {
  const [header = '', ...records] = good.split('\n');
  const body = records.join('\n').replace('"published":"2024-11-20"', '"published":"2024-13-40"');
  const sha256 = createHash('sha256').update(body).digest('hex');
  return `${JSON.stringify({ ...JSON.parse(header), sha256 })}\n${body}`;
}
