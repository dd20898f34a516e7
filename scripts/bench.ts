import { parseArgs } from 'node:util';
import { benchAnalysis } from './bench/analysis.ts';
import { benchLibrary } from './bench/library.ts';
import { benchPageCost } from './bench/page-cost.ts';
import { benchSizes } from './bench/sizes.ts';
import { BROWSERS } from './browsers/find-browser.ts';
import { buildExtension } from './build/build-extension.ts';

/** Prints sizes and times as tables; `--only analysis` or `library` just those, for which nothing is built. */
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const ALONE = ['analysis', 'library'];
if (values.only !== undefined && !ALONE.includes(values.only)) {
  console.error(`bench: --only ${values.only}: the parts that can run alone are ${ALONE.join(' and ')}`);
  process.exit(2);
}
if (values.only === undefined) {
  for (const name of BROWSERS) await buildExtension(name);
  benchSizes();
}
if (values.only !== 'library') await benchAnalysis();
if (values.only !== 'analysis') benchLibrary();
if (values.only === undefined) await benchPageCost();
