/** Prints sizes and times as tables. */
import { benchAnalysis } from './bench/analysis.ts';
import { benchLibrary } from './bench/library.ts';
import { type BenchOptions, optionsFrom, USAGE } from './bench/options.ts';
import { benchPageCost } from './bench/page-cost.ts';
import { benchSizes } from './bench/sizes.ts';
import { benchStore } from './bench/store.ts';
import { BROWSERS } from './browsers/find-browser.ts';
import { buildExtension } from './build/build-extension.ts';

/** The parts in the order in which they run, and whether they need the built extension. */
const PARTS: Record<string, { built: boolean; run: (options: BenchOptions) => unknown }> = {
  sizes: { built: true, run: benchSizes },
  analysis: { built: false, run: benchAnalysis },
  library: { built: false, run: benchLibrary },
  pages: { built: true, run: ({ write }) => benchPageCost(write) },
  database: {
    built: true,
    run: ({ records, browsers, keep }) =>
      benchStore(records === null ? undefined : [records], browsers, keep ?? undefined),
  },
};

const options = optionsFrom(process.argv.slice(2), Object.keys(PARTS), BROWSERS);
if ('problem' in options) {
  console.error(`bench: ${options.problem}\n${USAGE}`);
  process.exit(2);
}
const parts = options.parts.flatMap((name) => PARTS[name] ?? []);
if (parts.some(({ built }) => built)) for (const name of options.browsers) await buildExtension(name);
for (const { run } of parts) await run(options);
