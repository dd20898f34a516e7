import { spawnSync } from 'node:child_process';
import { untilDataIsReady } from './browsers/data-ready.ts';
import { open } from './browsers/open.ts';
import { buildExtension } from './build/build-extension.ts';
import { pictureOfReadme } from './pictures/readme.ts';
import { picturesOfStore } from './pictures/store.ts';
import { serve } from './site/serve.ts';
import { sampleSite } from './start/samples.ts';

/**
 * Makes every picture anew from the real thing: the README's, the store listings', and those of the gallery that
 * `npm test` holds the components against. Look at them before they are committed.
 */
await buildExtension('chromium');
const site = await serve(sampleSite());
const session = await open('chromium', { proxy: site.proxy });
try {
  await untilDataIsReady(session);
  for (const file of await pictureOfReadme({ session, site })) console.log(file);
  for (const file of await picturesOfStore({ session, site })) console.log(file);
} finally {
  await session.close();
  await site.close();
}
const gallery = spawnSync('npx', ['vitest', 'run', '--project', 'browser'], {
  stdio: 'inherit',
  env: { ...process.env, SIDELIGHT_PICTURES: 'update' },
  shell: process.platform === 'win32',
});
process.exitCode = gallery.status ?? 1;
