import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers/find-browser.ts';

export const USAGE = `usage: npm run bench -- [--only PART] [--records N] [--browser NAME] [--keep FOLDER] [--write]
  --only     one part: sizes, analysis, library, pages or database
  --records  how many records the database holds; without it 100000, then 300000
  --browser  chromium or firefox, without it both
  --keep     keeps the browsers' profiles of the database in a folder: a second run from the same work tree finds its
             records there and needs no import, but tells neither its rate nor the size on disk
  --write    puts the figures of pages into the README`;

export interface BenchOptions {
  parts: readonly string[];
  /** Null for the usual numbers. */
  records: number | null;
  browsers: readonly BrowserName[];
  /** Folder of profiles. */
  keep: string | null;
  write: boolean;
}

/** Reads the arguments; a wrong one gives the reason. */
export function optionsFrom(
  argv: readonly string[],
  parts: readonly string[],
  browsers: readonly BrowserName[],
): BenchOptions | { problem: string } {
  try {
    const { only, records, browser, keep, write } = valuesOf(argv);
    if (only !== undefined && !parts.includes(only))
      return { problem: `--only ${only}: the parts are ${parts.join(', ')}` };
    if (records !== undefined && !/^[1-9]\d*$/.test(records))
      return { problem: `--records ${records}: write a whole number, e.g. 100000` };
    const chosen = browsers.find((name) => name === browser);
    if (browser !== undefined && !chosen)
      return { problem: `--browser ${browser}: it is one of ${browsers.join(', ')}` };
    return {
      parts: only === undefined ? parts : [only],
      records: records === undefined ? null : Number(records),
      browsers: chosen ? [chosen] : browsers,
      keep: keep ?? null,
      write: write ?? false,
    };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function valuesOf(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = {
    only: text,
    records: text,
    browser: text,
    keep: text,
    write: { type: 'boolean' },
  } as const;
  return parseArgs({ args: [...argv], options }).values;
}
