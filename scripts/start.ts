import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserName } from './browsers/find-browser.ts';
import { open } from './browsers/open.ts';
import { buildExtension } from './build/build-extension.ts';
import { serve } from './site/serve.ts';
import { FIRST, sampleSite } from './start/samples.ts';
import { tour } from './start/tour.ts';

const PICTURES = 'artifacts/start';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    headless: { type: 'boolean', default: !hasDisplay() },
  },
});
const name = values.browser as BrowserName;
if (!BROWSERS.includes(name)) {
  console.error(`--browser is one of: ${BROWSERS.join(', ')}.`);
  process.exit(2);
}

try {
  const missing = await start(name, values.headless);
  for (const what of missing) console.error(`Missing: ${what}`);
  process.exitCode = missing.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Shows the built extension on a sample article. Returns what a tour without a window missed. */
async function start(name: BrowserName, headless: boolean): Promise<string[]> {
  const extension = await buildExtension(name);
  const site = await serve(sampleSite());
  const session = await open(name, { extension, headless, ...(headless ? { proxy: site.proxy } : {}) });
  try {
    const article = `${site.origin}/${FIRST.file}`;
    const page = await session.page(article);
    console.log(`${session.version} with Sidelight on ${article}`);
    if (!headless) {
      console.log(`More samples: ${site.origin}/\nClose the browser or press Ctrl+C to end.`);
      await new Promise((resolve) => page.browser().once('disconnected', resolve));
      return [];
    }
    const missing = await tour(session, page, PICTURES);
    console.log(`\nPictures are in ${PICTURES}/`);
    return missing;
  } finally {
    await session.close();
    await site.close();
  }
}

/** On Linux a window needs a display server; the other systems always have one. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
