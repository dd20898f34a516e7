import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { press, textOf, untilSays } from './support/controls.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-imports-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SAMPLES = 'tests/fixtures/import';
const LONG_MS = 120_000;

function fileOf(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The first row of the sample over and over, each under an id of its own. */
function manyRows(count: number): string {
  const [head = '', first = ''] = readFileSync(`${SAMPLES}/ucdp.csv`, 'utf8').split('\r\n');
  const rows = Array.from({ length: count }, (_, index) => first.replace(/^\d+/, `${1_000_000 + index}`));
  return [head, ...rows].join('\n');
}

async function choose(page: Page, path: string): Promise<void> {
  const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

async function drop(page: Page, name: string, content: string): Promise<void> {
  await page.waitForSelector('section.import');
  await page.evaluate(
    (fileName, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], fileName));
      const target = document.querySelector('section.import');
      target?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    name,
    content,
  );
}

inBothBrowsers(
  'importing a file',
  (reader) => {
    const openData = async () => {
      const page = await reader().session.extensionPage('library.html#data');
      await untilSays(page, /The database covers \d/, 30_000);
      return page;
    };
    const covered = async (page: Page) =>
      /The database covers ([\d,]+) reports?/.exec(await textOf(page))?.[1];
    /** Chooses a file and pauses its import once some of it is read. */
    const pauseEarly = async (path: string) => {
      const page = await openData();
      const before = await covered(page);
      await choose(page, path);
      await untilSays(page, /[1-9][\d,]* records read/, LONG_MS);
      await press(page, 'Pause');
      await untilSays(page, /Go on/);
      return { page, before };
    };

    it('takes in a table, and tells each row that it leaves out by line and reason', async () => {
      const page = await openData();
      await choose(page, `${SAMPLES}/ucdp.csv`);
      const text = await untilSays(page, /Added: UCDP GED \(ucdp\.csv\) · 5 records read/, LONG_MS);
      expect(text).toMatch(/2 rows left out/);
      expect(text).toMatch(/Line 6: best: “many” is no number/);
      expect(text).toMatch(/Line 9: date_start: “2016-02-30” is no day/);
      expect(text).toMatch(/1 row of another country/);
      expect(text).toMatch(/Licence[\s\S]*CC BY 4\.0/);
      const report = await reader().session.extensionPage('library.html#report/ucdp-ged-900002');
      await untilSays(report, /11–20 \(best estimate 13\)/);
      await report.close();
      await press(page, 'Remove this pack');
      await page.waitForFunction(() => !document.body.innerText.includes('UCDP GED (ucdp.csv)'));
    });

    it('takes in a file that is dropped on the page', async () => {
      const page = await openData();
      await drop(page, 'export.csv', readFileSync(`${SAMPLES}/acled.csv`, 'utf8'));
      const text = await untilSays(page, /Added: ACLED export \(export\.csv\) · 3 records read/, LONG_MS);
      expect(text).toMatch(/Your own file, for your own use/);
      await press(page, 'Remove this pack');
      await page.close();
    });

    it('takes in a gzipped table', async () => {
      const page = await openData();
      await choose(page, fileOf('packed.csv.gz', gzipSync(manyRows(40))));
      await untilSays(page, /Added: UCDP GED \(packed\.csv\.gz\) · 40 records read/, LONG_MS);
      await press(page, 'Remove this pack');
      await page.close();
    });

    it.each([
      [
        'another-table.csv',
        'date,place,dead\n2024-11-20,Atarib,2\n',
        /^This is not a Sidelight pack, a table of UCDP GED or an ACLED export\.$/,
      ],
      [
        'only-bad-rows.csv',
        manyRows(1).replace('2016-05-04,2016-05-04', 'soon,2016-05-04'),
        /^The file holds no record that can be taken in\.$/,
      ],
      ['damaged.csv.gz', gzipSync(manyRows(500)).subarray(0, 900), /^The file could not be read/],
    ])('refuses %s in one sentence', async (name, content, sentence) => {
      const page = await openData();
      const before = await covered(page);
      await choose(page, fileOf(name, content));
      const problem = await page.waitForSelector('[role="alert"]');
      expect(await problem?.evaluate((element) => element.textContent)).toMatch(sentence);
      expect(await covered(page)).toBe(before);
      await page.close();
    });

    it(
      'shows how far it is, pauses, and keeps nothing of what is cancelled',
      async () => {
        const { page, before } = await pauseEarly(fileOf('large.csv', manyRows(20_000)));
        const bar = await page.$eval('progress', (element) => ({
          name: element.ariaLabel,
          share: element.value / element.max,
        }));
        expect(bar.name).toBe('Reading large.csv');
        expect(bar.share).toBeLessThan(1);
        // The piece that was on its way when it was paused still arrives.
        await reader().wait();
        const paused = await textOf(page);
        await reader().wait();
        expect(await textOf(page)).toBe(paused);
        await press(page, 'Cancel the import');
        await untilSays(page, /The import of large\.csv was cancelled; nothing of it was kept/, LONG_MS);
        expect(await covered(page)).toBe(before);
        expect(await textOf(page)).not.toMatch(/was stopped after/);
        await page.close();
      },
      LONG_MS,
    );

    it(
      'goes on after the background was stopped',
      async () => {
        const { page } = await pauseEarly(fileOf('asleep.csv', manyRows(3_000)));
        await reader().session.stopBackground();
        await press(page, 'Go on');
        await untilSays(page, /Added: UCDP GED \(asleep\.csv\) · 3,000 records read/, LONG_MS);
        await press(page, 'Remove this pack');
        await page.close();
      },
      LONG_MS,
    );

    it(
      'goes on with a file whose page was closed, when it is chosen again; else it is discarded',
      async () => {
        const path = fileOf('closed.csv', manyRows(3_000));
        const { page, before } = await pauseEarly(path);
        await page.close();
        const again = await openData();
        await untilSays(again, /The import of closed\.csv was stopped after [\d,]+ records/);
        expect(await covered(again)).toBe(before);
        await choose(again, path);
        await untilSays(again, /Added: UCDP GED \(closed\.csv\) · 3,000 records read/, LONG_MS);
        await press(again, 'Remove this pack');
        await again.close();

        const second = await pauseEarly(path);
        await second.page.close();
        const last = await openData();
        await untilSays(last, /was stopped after/);
        await press(last, 'Discard it');
        await last.waitForFunction(() => !document.body.innerText.includes('was stopped after'));
        expect(await covered(last)).toBe(second.before);
        await last.close();
      },
      LONG_MS,
    );
  },
  { backgroundIdle: 2 },
);
