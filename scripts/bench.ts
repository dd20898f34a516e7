import { parseArgs } from 'node:util';
import { benchAnalysis } from './bench/analysis.ts';
import { benchLibrary } from './bench/library.ts';
import { benchPageCost } from './bench/page-cost.ts';
import { benchSizes } from './bench/sizes.ts';
import { benchStore } from './bench/store.ts';
import { BROWSERS } from './browsers/find-browser.ts';
import { buildExtension } from './build/build-extension.ts';

/** The parts in the order in which they run, and whether they need the built extension. */
const PARTS: Record<string, { built: boolean; run: () => unknown }> = {
  sizes: { built: true, run: benchSizes },
  analysis: { built: false, run: benchAnalysis },
  library: { built: false, run: benchLibrary },
  pages: { built: true, run: () => benchPageCost(values.write) },
  database: {
    built: true,
    run: () => benchStore(records ? [Number(records)] : undefined, chosen ? [chosen] : BROWSERS, keep),
  },
};

/**
 * Prints sizes and times as tables; with `--only database` just one part. `--records 100000`: the number of records that
 * the database holds, else 100,000 and then 300,000; `--browser chromium`: in this one only. `--write`: the figures of pages go
 * into the README. `--keep FOLDER`: keeps the profiles there, so that a second run needs no import.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    records: { type: 'string' },
    browser: { type: 'string' },
    keep: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const { only, records, browser, keep } = values;
const chosen = BROWSERS.find((name) => name === browser);
if (only !== undefined && !(only in PARTS)) {
  console.error(`bench: --only ${only}: the parts are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
if (records !== undefined && !/^[1-9]\d*$/.test(records)) {
  console.error(`bench: --records ${records}: write a whole number, e.g. 100000`);
  process.exit(2);
}
if (browser !== undefined && !chosen) {
  console.error(`bench: --browser ${browser}: it is one of ${BROWSERS.join(', ')}`);
  process.exit(2);
}
const parts = Object.entries(PARTS).filter(([name]) => only === undefined || name === only);
if (parts.some(([, { built }]) => built))
  for (const name of chosen ? [chosen] : BROWSERS) await buildExtension(name);
for (const [, { run }] of parts) await run();
