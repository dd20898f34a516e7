import { parseArgs } from 'node:util';
import { benchAnalysis } from './bench/analysis.ts';
import { benchPageCost } from './bench/page-cost.ts';
import { benchSizes } from './bench/sizes.ts';
import { BROWSERS } from './browsers/find-browser.ts';
import { buildExtension } from './build/build-extension.ts';

/** Prints sizes and times as tables; `--only analysis` just those of the analysis, for which nothing is built. */
const { values } = parseArgs({ options: { only: { type: 'string' } } });
if (values.only !== undefined && values.only !== 'analysis') {
  console.error(`bench: --only ${values.only}: the one part that can run alone is analysis`);
  process.exit(2);
}
if (values.only === undefined) {
  for (const name of BROWSERS) await buildExtension(name);
  benchSizes();
}
await benchAnalysis();
if (values.only === undefined) await benchPageCost();
