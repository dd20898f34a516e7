import type { Page } from 'puppeteer-core';
import { cardIsOpen, cardText } from '../../../scripts/browsers/card.ts';
import { hover, type Kind, type Mark, marksOf } from '../../../scripts/browsers/marks.ts';
import { type Session, waitFor } from '../../../scripts/browsers/session.ts';
import type { Site } from '../../../scripts/site/serve.ts';
import { COURIER } from './site.ts';

/** How long nothing must happen before it counts as "nothing happens". */
const NOTHING_MS = 1_500;
/** How long after its names an article's claims are waited for, which it may have none of. */
const CLAIMS_MS = 3_000;
/** A first start may still be filling the database. */
const FIRST_READING_MS = 20_000;

/** What a reader of the sample newspapers does and sees. */
export interface Reader {
  session: Session;
  site: Site;
  /** Opens a page of a newspaper without waiting for anything to be found in it. */
  go(path: string, host?: string): Promise<Page>;
  /** Opens an article and waits for its highlights. */
  read(path: string, host?: string): Promise<Page>;
  marks(page: Page, kind?: Kind): Promise<Mark[]>;
  /** Waits until the marks of a page are as wished. */
  untilMarks(page: Page, what: string, wish: (marks: Mark[]) => boolean): Promise<Mark[]>;
  /** The marked words of a page. */
  texts(page: Page): Promise<string[]>;
  /** As `untilMarks`, by their words. */
  untilTexts(page: Page, what: string, wish: (texts: string[]) => boolean): Promise<Mark[]>;
  /** Rests the pointer on the mark of `text` and waits for what the card says. */
  rest(page: Page, kind: Kind, text: string): Promise<string>;
  untilClosed(page: Page): Promise<void>;
  /** Lets time pass in which something unwanted could happen. */
  wait(): Promise<void>;
}

export function createReader(session: Session, site: Site): Reader {
  const go: Reader['go'] = (path, host = COURIER) => session.page(`http://${host}/${path}`);
  const marks: Reader['marks'] = async (page, kind) =>
    (await marksOf(page)).filter((mark) => !kind || mark.kind === kind);
  const untilMarks: Reader['untilMarks'] = (page, what, wish) =>
    waitFor(
      what,
      async () => {
        const seen = await marks(page);
        return wish(seen) ? seen : null;
      },
      FIRST_READING_MS,
    );

  const textsOf = (seen: readonly Mark[]) => seen.map(({ text }) => text);

  /** Names are painted before claims. */
  async function untilClaims(page: Page): Promise<void> {
    const end = Date.now() + CLAIMS_MS;
    await waitFor('claims', async () => Date.now() > end || (await marks(page, 'claim')).length > 0 || null);
  }

  return {
    session,
    site,
    go,
    marks,
    untilMarks,
    texts: async (page) => textsOf(await marks(page)),
    untilTexts: (page, what, wish) => untilMarks(page, what, (seen) => wish(textsOf(seen))),
    async read(path, host) {
      const page = await go(path, host);
      await untilMarks(page, `highlights on ${path}`, (seen) => seen.length > 0);
      await untilClaims(page);
      return page;
    },
    async rest(page, kind, text) {
      const seen = await marks(page, kind);
      const mark = seen.find((mark) => mark.text === text) ?? seen.find((mark) => mark.text.startsWith(text));
      if (!mark)
        throw new Error(`No ${kind} “${text}” is marked, only: ${seen.map(({ text }) => text).join(', ')}`);
      await hover(page, mark);
      return waitFor(`the card of the ${kind} “${text}”`, () => cardText(session, page));
    },
    async untilClosed(page) {
      await waitFor('the card to close', async () => ((await cardIsOpen(session, page)) ? null : true));
    },
    wait: () => new Promise((resolve) => setTimeout(resolve, NOTHING_MS)),
  };
}
