import { settingsFrom } from '../../../lib/model/stored-settings.ts';
import { untilDataIsReady } from '../../browsers/data-ready.ts';
import type { BrowserName } from '../../browsers/find-browser.ts';
import { open } from '../../browsers/open.ts';
import type { Site } from '../../site/serve.ts';
import { median, percentile, printTable } from '../table.ts';
import { BENCH_PAGES } from './bench-pages.ts';
import type { Waits } from './figures.ts';
import { cardTimes, claimsMarked, firstMark, noteFirstMark, noteTexts, textSent } from './waiting.ts';

const ROUNDS = 5;
const CARDS = 40;

/** What a reader waits for on the article of 2,300 words, as the page itself sees it: the same in both browsers. */
export async function benchWaits(name: BrowserName, site: Site): Promise<Waits> {
  const session = await open(name, { proxy: site.proxy, backgroundIdle: 2 });
  const article = site.origin + BENCH_PAGES['article of 2,300 words'];
  try {
    await untilDataIsReady(session);
    const [own] = await session.extensionPages();
    if (!own) throw new Error('No page of the extension is open.');
    await noteTexts(own);
    const times = {
      warm: { sinceReady: [] as number[], sinceSent: [] as number[] },
      cold: { sinceReady: [] as number[], sinceSent: [] as number[] },
    };
    for (let round = 0; round < ROUNDS; round++) {
      for (const kind of ['cold', 'warm'] as const) {
        if (kind === 'cold') await session.stopBackground();
        const page = await session.page();
        await noteFirstMark(page);
        await page.goto(article);
        const { ready, marked } = await firstMark(page);
        times[kind].sinceReady.push(marked - ready);
        times[kind].sinceSent.push(marked - (await textSent(own)));
        await page.close();
      }
    }
    const page = await session.page();
    await noteFirstMark(page);
    await page.goto(article);
    await claimsMarked(page);
    const cards = await cardTimes(session, page, settingsFrom(null).dwell, CARDS);
    const row = (what: string, all: readonly number[]) => [what, median(all), percentile(all, 95)];
    const { version } = session;
    printTable(
      `What the reader waits for on the article of 2,300 words in ${version}, in ms`,
      ['', 'p50', 'p95'],
      [
        row('text sent to first highlight, background warm', times.warm.sinceSent),
        row('DOM ready to first highlight, background warm', times.warm.sinceReady),
        row('text sent to first highlight, background stopped before', times.cold.sinceSent),
        row('DOM ready to first highlight, background stopped before', times.cold.sinceReady),
        row(`pointer at rest to card, after the delay (${cards.opened.length} cards)`, cards.opened),
        row('the same, to all that the card says', cards.filled),
      ],
    );
    return { version, ...times, cards };
  } finally {
    await session.close();
  }
}
