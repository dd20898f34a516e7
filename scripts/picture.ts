import { mkdirSync } from 'node:fs';
import { cardText } from './browsers/card.ts';
import { untilDataIsReady } from './browsers/data-ready.ts';
import { hover, marksOf } from './browsers/marks.ts';
import { open } from './browsers/open.ts';
import { waitFor } from './browsers/session.ts';
import { buildExtension } from './build/build-extension.ts';
import { serve } from './site/serve.ts';
import { FIRST, sampleSite } from './start/samples.ts';
import { popupText } from './start/tour.ts';

const PICTURE = 'docs/sidelight.png';
const SIZE = { width: 1180, height: 760 };
/** Room for the popup beside the page. */
const BESIDE = 400;

/** Makes the picture of the README from the real thing: an article with a card open on it, and the popup. */
await buildExtension('chromium');
const site = await serve(sampleSite());
const session = await open('chromium', { proxy: site.proxy, size: SIZE });
try {
  await untilDataIsReady(session);
  const page = await session.page(`${site.origin}/${FIRST.file}`);
  const mark = await waitFor('the figure to be marked', async () =>
    (await marksOf(page)).find(({ kind, text }) => kind === 'claim' && text.startsWith(FIRST.hover.claim)),
  );
  await hover(page, mark);
  await waitFor('its card', () => cardText(session, page));
  const article = await page.screenshot({ encoding: 'base64' });

  const popup = await session.popup(page);
  await waitFor('the popup', () => popupText(popup));
  const small = await popup.screenshot({ encoding: 'base64' });

  // The real popup would hang over the card; beside the page both can be read.
  const both = await session.page();
  await both.setViewport({ width: SIZE.width + BESIDE, height: SIZE.height });
  await both.setContent(
    `<style>
      body { margin: 0; height: ${SIZE.height}px; display: flex; overflow: hidden; background: #d9d4c8; }
      img { display: block; }
      img:last-child { align-self: start; margin: 24px auto; border-radius: 8px; box-shadow: 0 4px 24px #0004; }
    </style><img src="data:image/png;base64,${article}"><img src="data:image/png;base64,${small}">`,
  );
  mkdirSync('docs', { recursive: true });
  await both.screenshot({ path: PICTURE });
  console.log(PICTURE);
} finally {
  await session.close();
  await site.close();
}
