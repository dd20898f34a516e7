import { browser } from 'wxt/browser';
import type { PageState } from '../../lib/messages/contract.ts';
import { askFromPage, serveInPage } from '../../lib/messages/from-page.ts';
import { browserWords, wordsIn } from '../../lib/messages/page-words.ts';
import { withoutFragment } from '../../lib/model/address.ts';
import { DEFAULTS, readsOn, type Settings } from '../../lib/model/settings.ts';
import type { Change } from '../../lib/page/follow/change.ts';
import { type Following, followText } from '../../lib/page/follow/follow-text.ts';
import { watchLanguage } from '../../lib/page/follow/watch-language.ts';
import { watchTheme } from '../../lib/page/follow/watch-theme.ts';
import type { Mark } from '../../lib/page/marks/mark.ts';
import { marksOf } from '../../lib/page/marks/marks-of.ts';
import { PageMemory } from '../../lib/page/readable/page-memory.ts';
import { whenOrphaned } from '../../lib/page/renewed.ts';
import { askForAnalysis, type Early, waitingState } from './ask-for-analysis.ts';
import { cardsWhenWanted } from './cards-when-wanted.ts';
import { catalogue } from './catalogue.ts';
import { heightsOf, isCurrent, nothingRead, type Reading, takeReading } from './reading.ts';
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

/**
 * So long after a document, or the address that a single-page site went on to in it, was first read, a text that is not of the
 * conflict may still be what stands there until the article comes.
 */
const HOPE_MS = 10_000;

/** Reads the page, paints what was found, follows the article as it changes, and answers for it until it retires. */
export async function readPage({ forced, signal, retire, reads }: Run): Promise<void> {
  const memory = new PageMemory();
  let reading = nothingRead(document);
  let state = waitingState(reading.article, forced);
  let settings: Settings = DEFAULTS;
  let words = browserWords();
  let painted: Mark[] = [];
  let painting: AbortController | null = null;
  let following: ({ end: AbortController } & Following) | null = null;
  /** Where the article is in a language that is not read. */
  let foreign: AbortController | null = null;
  let hopesUntil = 0;
  let cards: ReturnType<typeof cardsWhenWanted> | null = null;
  /** The newest reading whose analysis was asked for; answers to older ones come too late. */
  let asked: Reading | null = null;
  /** Until the first analysis is there, changes are only noticed. */
  let begun = false;
  let changedBefore = false;
  /** Marks were taken away since their words were others. */
  let lost = false;
  /** How tall the article was when it was last looked at: what a class around it shows or hides makes it taller or shorter. */
  let heights = '';
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
    watchTheme(window, reading, () => reading.marks.recolour(), painting.signal);
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
    const shows = !signal.aborted && showsHere(settings, state);
    const { relevant, skipped } = state.analysis;
    const mayCome = performance.now() < hopesUntil;
    const wanted = begun ? shows && (relevant || forced || mayCome) : !signal.aborted;
    if (!wanted) following?.end.abort();
    if (!wanted) following = null;
    else if (following) following.renew();
    else {
      const end = new AbortController();
      const isElsewhere = () => !isCurrent(reading);
      const followed = { parts: () => reading, isElsewhere, changed, look, giveUp };
      memory.forget(); // nobody has told what changed until now
      following = { end, ...followText(document, followed, end.signal) };
    }
    foreign?.abort();
    foreign = null;
    if (!shows || wanted || skipped !== 'language') return;
    foreign = new AbortController();
    watchLanguage(reading.root, hopeAnew, foreign.signal);
  }

  function hope(): void {
    hopesUntil = performance.now() + HOPE_MS;
    setTimeout(follow, HOPE_MS + 1);
  }

  function hopeAnew(): void {
    hope();
    follow();
    void look('text');
  }

  async function speak(): Promise<void> {
    const spoken = await wordsIn(settings.language, catalogue);
    if (!signal.aborted) words = spoken;
  }

  function changed(records: readonly MutationRecord[]): void {
    memory.tell(records);
    // A mark must not stand on other words until the page is looked at again.
    for (const { type, target } of records) if (type === 'characterData') dropStale(target);
  }

  function dropStale(node?: Node): void {
    if (!reading.marks.dropStale(node)) return;
    lost = true;
    cards?.now()?.recheck();
  }

  function giveUp(): void {
    const { page } = state;
    state = { ...waitingState(reading.article, forced), page, state: 'failed', problem: 'restless' };
    repaint();
  }

  async function look(change: Change): Promise<number> {
    if (!browser.runtime?.id) {
      retire();
      return 0;
    }
    if (!begun) {
      changedBefore = true;
      return 0;
    }
    const began = performance.now();
    const before = heights;
    heights = heightsOf(reading);
    if (change === 'showing' && heights === before) {
      reading.marks.recolour();
      return performance.now() - began;
    }
    dropStale();
    if (change === 'showing') memory.forget(); // what else was shown or hidden nobody tells
    const dropping = performance.now() - began;
    const { value: now, took } = await takeReading(document, memory, signal);
    if (now) compare(now);
    return dropping + took;
  }

  function compare(now: Reading): void {
    if (now.address !== reading.address) hope();
    if (now.article.text === (asked ?? reading).article.text && now.address === reading.address) {
      const gone = lost || !reading.regions.every((region) => region.isConnected);
      if (gone && !asked) showWhenFree(now, state); // the same words in new nodes
      return;
    }
    asked = now;
    reads(now.address);
    const sent = performance.now();
    void askForAnalysis(now.article, forced).then((answer) => {
      following?.answered(performance.now() - sent);
      if (asked === now && !signal.aborted) showWhenFree(now, answer);
    });
  }

  /** Whoever reads a card goes on reading it: what is new is painted when it closes. */
  function showWhenFree(now: Reading, answer: typeof state): void {
    asked = now;
    const paint = () => asked === now && !signal.aborted && show(now, answer);
    const open = cards?.now();
    if (now.address === reading.address && open?.isOpen()) open.whenClosed(paint);
    else paint();
  }

  function show(now: Reading, answer: typeof state): void {
    if (now !== reading) {
      cards?.now()?.close();
      reading.marks.clear();
    } // else its names are there already, and a card of theirs may be open
    if (now.root !== reading.root) stopPainting(); // `document.open` takes every listener off the page, ours too
    reading = now;
    asked = null;
    lost = false;
    state = { ...answer, article: now.article, page: answer.page ?? state.page };
    if (state.state === 'failed') reads(''); // so that a later look at the page tries again
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
    follow();
    repaint();
  });

  follow();
  const { value } = await takeReading(document, memory, signal);
  if (!value) return;
  reading = value;
  state = waitingState(value.article, forced);
  early.sent = performance.now();
  const [first] = await Promise.all([askForAnalysis(value.article, forced, early), told]);
  if (signal.aborted) return;
  void speak();
  begun = true;
  hope();
  show(reading, first);
  if (following && changedBefore) void look('text');
}

/** A page that the reader asked for by hand is shown also where Sidelight is paused. */
function showsHere(settings: Settings, { forced, page }: PageState): boolean {
  return forced ? settings.enabled : readsOn(settings, page ?? location.href);
}
