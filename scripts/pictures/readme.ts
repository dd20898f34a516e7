import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { waitFor } from '../browsers/session.ts';
import { popupText } from '../start/tour.ts';
import { type Sample, withCard } from './sample.ts';

const PICTURE = 'docs/sidelight.png';
const SIZE = { width: 1180, height: 760 };
/** Room for the popup beside the page. */
const BESIDE = 470;

/** The picture of the README: an article with a card open on it, and the popup beside it. @returns its file. */
export async function pictureOfReadme(sample: Sample): Promise<string[]> {
  const { session } = sample;
  const page = await withCard(sample, 'claim', SIZE);
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
  mkdirSync(dirname(PICTURE), { recursive: true });
  await both.screenshot({ path: PICTURE });
  return [PICTURE];
}
