import { benchAnalysis } from './bench/analysis.ts';
import { benchPageCost } from './bench/page-cost.ts';
import { benchSizes } from './bench/sizes.ts';
import { BROWSERS } from './browsers/find-browser.ts';
import { buildExtension } from './build/build-extension.ts';

for (const name of BROWSERS) await buildExtension(name);
benchSizes();
benchAnalysis();
await benchPageCost();
