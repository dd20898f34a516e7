import type { Page } from 'puppeteer-core';
import { cardText } from '../browsers/card.ts';
import { hover, type Kind, marksOf } from '../browsers/marks.ts';
import { type Session, waitFor } from '../browsers/session.ts';
import type { Site } from '../site/serve.ts';
import { FIRST } from '../start/samples.ts';

/** The sample newspaper in a browser with the extension. */
export interface Sample {
  session: Session;
  site: Site;
}

/** More than a card is high, in CSS pixels. */
const CARD = 540;

/** The first article in a window of a size, with the card of a mark of `kind` open on it. */
export async function withCard(
  { session, site }: Sample,
  kind: Kind,
  size: { width: number; height: number },
  theme: 'light' | 'dark' = 'light',
): Promise<Page> {
  const page = await session.page();
  await page.setViewport(size);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.goto(`${site.origin}/${FIRST.file}`);
  const mark = await waitFor(`a ${kind} to be marked`, async () =>
    (await marksOf(page)).find((mark) => mark.kind === kind && mark.text.startsWith(FIRST.hover[kind])),
  );
  // What is scrolled to stands in the middle of what this leaves: the whole card has room below it.
  await page.addStyleTag({ content: `html { scroll-padding-bottom: ${CARD}px }` });
  await hover(page, mark);
  await waitFor('its card', () => cardText(session, page));
  await waitFor('the card to have come', () =>
    session.inHost(
      page,
      (root) => getComputedStyle(root.querySelector('.slot') as Element).opacity === '1' || null,
    ),
  );
  return page;
}
