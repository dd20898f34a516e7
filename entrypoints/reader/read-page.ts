import { browser } from 'wxt/browser';
import type { PageState } from '../../lib/messages/contract.ts';
import { askFromPage, serveInPage } from '../../lib/messages/from-page.ts';
import { browserWords, wordsIn } from '../../lib/messages/page-words.ts';
import { withoutFragment } from '../../lib/model/address.ts';
import { DEFAULTS, readsOn, type Settings } from '../../lib/model/settings.ts';
import { type Following, followText } from '../../lib/page/follow/follow-text.ts';
import { watchTheme } from '../../lib/page/follow/watch-theme.ts';
import type { Mark } from '../../lib/page/marks/mark.ts';
import { marksOf } from '../../lib/page/marks/marks-of.ts';
import { whenOrphaned } from '../../lib/page/renewed.ts';
import { askForAnalysis, type Early, waitingState } from './ask-for-analysis.ts';
import { cardsWhenWanted } from './cards-when-wanted.ts';
import { catalogue } from './catalogue.ts';
import { isCurrent, nothingRead, type Reading, takeReading } from './reading.ts';
import { watchSettings } from './watch-settings.ts';

export interface Run {
  /** Marks are wanted even where the article is not about the conflict. */
  forced: boolean;
  /** Takes everything back when it aborts. */
  signal: AbortSignal;
  /** Ends this run: the extension was updated or removed while the page was open, and nobody answers it any more. */
  retire: () => void;
  /** Told which address was read, so that the script is not put in again for it. */
  reads: (address: string) => void;
}

/**
 * So long after the text was sent its names wait to be painted together with its claims: painting is a tenth of what an article
 * costs a page, and nobody has read to the first name by then.
 */
const TOGETHER_MS = 90;

/** Reads the page, paints what was found, follows the article as it changes, and answers for it until it retires. */
export async function readPage({ forced, signal, retire, reads }: Run): Promise<void> {
  let reading = nothingRead(document);
  let state = waitingState(reading.article, forced);
  let settings: Settings = DEFAULTS;
  let words = browserWords();
  let painted: Mark[] = [];
  let painting: AbortController | null = null;
  let following: ({ end: AbortController } & Following) | null = null;
  let cards: ReturnType<typeof cardsWhenWanted> | null = null;
  /** The newest reading whose analysis was asked for; answers to older ones come too late. */
  let asked: Reading | null = null;
  /** Until the first analysis is there, changes are only noticed. */
  let begun = false;
  let changedBefore = false;
  /** Of this run; what is told to another one in the same document is of another article. */
  const early: Early = { number: performance.now(), sent: 0, mentions: [] };
  reads(withoutFragment(location.href));

  function repaint(): void {
    const { mentions, claims } = state.analysis;
    const shows = !signal.aborted && showsHere(settings, state);
    painted = shows ? marksOf(state.analysis, settings.kinds) : [];
    reading.marks.paint(painted);
    // The popup's list leads also to mentions of kinds that are not painted.
    if (!shows || mentions.length + claims.length === 0) {
      stopPainting();
      return;
    }
    if (painting) {
      cards?.now()?.renewed();
      return;
    }
    painting = new AbortController();
    watchTheme(window, () => reading.marks.recolour(), painting.signal);
    cards = cardsWhenWanted({
      regions: () => reading.regions,
      now: () => ({ marks: reading.marks, painted, state }),
      dwell: () => settings.dwell,
      holdKey: () => settings.holdKey,
      retire,
      words: () => words,
      signal: painting.signal,
    });
  }

  function stopPainting(): void {
    painting?.abort();
    painting = null;
    cards = null;
  }

  /** Only a page with an article of the conflict is followed, or one that may be; on any other nothing listens. */
  function follow(): void {
    const isArticle = showsHere(settings, state) && (state.analysis.relevant || forced);
    const wanted = !signal.aborted && (isArticle || !begun);
    if (!wanted) following?.end.abort();
    if (!wanted) following = null;
    else if (following) following.renew();
    else {
      const end = new AbortController();
      following = {
        end,
        ...followText(document, { concerns, regions: () => reading.regions, look, giveUp }, end.signal),
      };
    }
  }

  async function speak(): Promise<void> {
    const spoken = await wordsIn(settings.language, catalogue);
    if (!signal.aborted) words = spoken;
  }

  function concerns(node: Node): boolean {
    return !isCurrent(reading) || reading.regions.some((region) => region.contains(node));
  }

  function giveUp(): void {
    const { page } = state;
    state = { ...waitingState(reading.article, forced), page, state: 'failed', problem: 'restless' };
    repaint();
  }

  async function look(): Promise<number> {
    if (!browser.runtime?.id) {
      retire();
      return 0;
    }
    if (!begun) {
      changedBefore = true;
      return 0;
    }
    const began = performance.now();
    if (reading.marks.dropStale()) cards?.now()?.recheck();
    const dropping = performance.now() - began;
    const { value: now, took } = await takeReading(document, signal);
    if (now) compare(now);
    return dropping + took;
  }

  function compare(now: Reading): void {
    if (now.article.text === (asked ?? reading).article.text && now.address === reading.address) {
      if (!reading.regions.every((region) => region.isConnected)) show(now, state); // the same words in new nodes
      return;
    }
    asked = now;
    reads(now.address);
    void askForAnalysis(now.article, forced).then((answer) => {
      if (asked !== now || signal.aborted) return;
      // Whoever reads a card goes on reading it: what is new is painted when it closes.
      const paint = () => asked === now && !signal.aborted && show(now, answer);
      const open = cards?.now();
      if (now.address === reading.address && open?.isOpen()) open.whenClosed(paint);
      else paint();
    });
  }

  function show(now: Reading, answer: typeof state): void {
    if (now !== reading) {
      cards?.now()?.close();
      reading.marks.clear();
    } // else its names are there already, and a card of theirs may be open
    if (now.root !== reading.root) stopPainting(); // `document.open` takes every listener off the page, ours too
    reading = now;
    asked = null;
    state = { ...answer, article: now.article, page: answer.page ?? state.page };
    repaint();
    follow();
  }

  // Read at once, since it says whether and of what kinds the first names are painted.
  const told = askFromPage('settings', {}).then((stored) => {
    if (stored.ok) settings = stored.value.settings;
  });

  serveInPage(
    {
      describe: async () => state,
      named: async ({ analysis, early: number }) => {
        await told;
        if (begun || number !== early.number || signal.aborted) return { taken: false };
        early.mentions = analysis.mentions;
        state = { ...state, analysis };
        const patience = early.sent + TOGETHER_MS - performance.now();
        setTimeout(() => begun || signal.aborted || repaint(), Math.max(0, patience));
        return { taken: true };
      },
      show: async (span) => ({ shown: (await cards?.show(span)) ?? false }),
      step: async ({ direction }) => ({ shown: (await cards?.step(direction === 'next' ? 1 : -1)) ?? false }),
      openCard: async () => ({ shown: (await cards?.openCard()) ?? false }),
      leave: async () => {
        reads(''); // so that the script is put in again when access comes back
        retire();
        return {};
      },
    },
    signal,
  );
  whenOrphaned(window, () => !browser.runtime?.id, retire, signal);
  watchSettings((changed) => {
    settings = changed;
    void speak();
    cards?.now()?.close();
    repaint();
    follow();
  }, signal);
  signal.addEventListener('abort', () => {
    following?.end.abort();
    repaint();
  });

  follow();
  const { value } = await takeReading(document, signal);
  if (!value) return;
  reading = value;
  state = waitingState(value.article, forced);
  early.sent = performance.now();
  const [first] = await Promise.all([askForAnalysis(value.article, forced, early), told]);
  if (signal.aborted) return;
  void speak();
  begun = true;
  show(reading, first);
  if (following && changedBefore) void look();
}

/** A page that the reader asked for by hand is shown also where Sidelight is paused. */
function showsHere(settings: Settings, { forced, page }: PageState): boolean {
  return forced ? settings.enabled : readsOn(settings, page ?? location.href);
}
