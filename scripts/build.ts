import { BROWSERS } from './browsers/find-browser.ts';
import { buildExtension } from './build/build-extension.ts';

for (const name of BROWSERS) await buildExtension(name);
