import { browser } from 'wxt/browser';
import { catalogue } from '../../lib/messages/catalogue.ts';
import type { PageState } from '../../lib/messages/contract.ts';
import { serveInPage } from '../../lib/messages/from-page.ts';
import { browserWords, wordsIn } from '../../lib/messages/page-words.ts';
import { withoutFragment } from '../../lib/model/address.ts';
import { DEFAULTS, readsOn, type Settings } from '../../lib/model/settings.ts';
import type { Change } from '../../lib/page/follow/change.ts';
import { type Following, followText, type Looked } from '../../lib/page/follow/follow-text.ts';
import { watchLanguage } from '../../lib/page/follow/watch-language.ts';
import { watchTheme } from '../../lib/page/follow/watch-theme.ts';
import { watchVeil } from '../../lib/page/follow/watch-veil.ts';
import { OWN_TEXT } from '../../lib/page/frames.ts';
import type { Mark } from '../../lib/page/marks/mark.ts';
import { createSurface } from '../../lib/page/marks/marks.ts';
import { marksOf } from '../../lib/page/marks/marks-of.ts';
import { liveLayout } from '../../lib/page/readable/layout.ts';
import { PageMemory } from '../../lib/page/readable/page-memory.ts';
import { isAtOther } from '../../lib/page/readable/stories.ts';
import { whenOrphaned } from '../../lib/page/renewed.ts';
import { askForAnalysis, type Early, waitingState } from './ask-for-analysis.ts';
import { cardsWhenWanted } from './cards-when-wanted.ts';
import { createHope, HOPE_MS, TRANSLATED_MS } from './hope.ts';
import {
  isCurrent,
  isInPage,
  isOfSameNodes,
  nothingRead,
  type Reading,
  takeReading,
  watchAhead,
} from './reading.ts';
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
  /** Told what to ask before the script is put in again for another address: whether this run goes on to that. */
  goesOn: (asked: (() => boolean) | null) => void;
}

/**
 * So long after the text was sent its names wait to be painted together with its claims: painting is a tenth of what an article
 * costs a page, and nobody has read to the first name by then.
 */
const TOGETHER_MS = 90;

/** Reads the page, paints what was found, follows the article as it changes, and answers for it until it retires. */
export async function readPage({ forced, signal, retire, reads, goesOn }: Run): Promise<void> {
  const memory = new PageMemory();
  const surface = createSurface();
  let reading = nothingRead(document, surface);
  let state = waitingState(reading.article, forced);
  let settings: Settings = DEFAULTS;
  let words = browserWords();
  let painted: Mark[] = [];
  let painting: AbortController | null = null;
  let following: ({ end: AbortController } & Following) | null = null;
  const layout = liveLayout(window);
  /** Where the article is hidden, or in a language that is not read. */
  let waiting: AbortController | null = null;
  let looks: Promise<unknown> = Promise.resolve();
  const hope = createHope(peek, follow);
  let cards: ReturnType<typeof cardsWhenWanted> | null = null;
  /**
   * What is to be shown when its answer comes or a card closes: the newest reading of a text; answers about older texts come too late.
   */
  let asked: { reading: Reading } | null = null;
  /** Until the first analysis is there, changes are only noticed. */
  let begun = false;
  let changedBefore = false;
  /** Of the page's stories one was of the conflict: the reader may come back to it. */
  let hadConflict = false;
  /** Marks were taken away since their words were others. */
  let lost = false;
  /** Of this run; what is told to another one in the same document is of another article. */
  const early: Early = { number: performance.now(), sent: 0, mentions: [] };
  reads(withoutFragment(location.href));
  /** How often the reader was heard to choose otherwise: an answer to a question from before knows less. */
  let choices = 0;

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
      language: () => settings.language,
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
    const mayCome = hope.isThere() || (hadConflict && memory.story.stories !== null);
    const wanted = begun ? shows && (relevant || forced || mayCome) : !signal.aborted;
    if (!wanted) following?.end.abort();
    if (!wanted) following = null;
    else if (following) following.renew();
    else {
      const end = new AbortController();
      const isElsewhere = () => !isCurrent(reading) || isStoryGone();
      const isOfStories = () => memory.story.stories !== null;
      const followed = {
        parts: () => reading,
        isElsewhere,
        isOfStories,
        isAtOtherStory,
        changed,
        look,
        giveUp,
      };
      memory.forget(); // nobody has told what changed until now
      following = { end, ...followText(document, followed, end.signal) };
    }
    waiting?.abort();
    waiting = null;
    if (shows && !wanted) wait(skipped === 'language');
  }

  /** A page without an article of the conflict may have one when it is translated, or when what hides its text is gone. */
  function wait(isForeign: boolean): void {
    const { length } = reading.article.text;
    const isHidden = length < OWN_TEXT && memory.hiddenText > length;
    if (!isForeign && !isHidden) return;
    waiting = new AbortController();
    if (isForeign) watchLanguage(reading.root, () => hopeAnew(TRANSLATED_MS), waiting.signal);
    else watchVeil(document, () => memory.isShownOtherwise(layout) && hopeAnew(HOPE_MS), waiting.signal);
  }

  function hopeAnew(time: number): void {
    hope.begin(time);
    follow();
    look('text').catch(() => {});
  }

  /** Styles show a page without a change that is told: once its parts are defined, or at the end of an animation. */
  function peek(): void {
    if (following && !state.analysis.relevant && memory.isShownOtherwise(layout))
      look('showing').catch(() => {});
  }

  async function speak(): Promise<void> {
    const spoken = await wordsIn(settings.language, catalogue);
    if (!signal.aborted) words = spoken;
  }

  /** Takes what an answer says that the reader has chosen; `known`: how many choices had been heard of when it was asked. */
  function choose(chosen: Settings | null, known: number): void {
    if (!chosen || known < choices) return;
    const isOther = chosen.language !== settings.language;
    settings = chosen;
    if (isOther && begun) void speak();
  }

  function changed(records: readonly MutationRecord[]): void {
    memory.tell(records);
    // A mark must not stand on other words until the page is looked at again.
    for (const { type, target } of records)
      if (type === 'characterData') noteLost(reading.marks.dropStale(target));
    if (records.some(({ addedNodes }) => addedNodes.length > 0)) noteLost(reading.marks.dropSplit());
  }

  /** A site that goes on to another of its stories changes its address, and what is read and open stays. */
  function goOn(): boolean {
    if (signal.aborted || !begun || !memory.story.stories || !isInPage(reading)) return false;
    reads(withoutFragment(location.href));
    look('text').catch(() => {});
    return true;
  }

  function isStoryGone(): boolean {
    return memory.story.stories?.all.some((story) => !story.isConnected) ?? false;
  }

  function isAtOtherStory(): boolean {
    const { stories } = memory.story;
    return stories !== null && isAtOther(stories, layout);
  }

  function noteLost(dropped: boolean): void {
    if (!dropped) return;
    lost = true;
    cards?.now()?.recheck();
  }

  function giveUp(): void {
    const { page } = state;
    hope.end();
    state = { ...waitingState(reading.article, forced), page, state: 'failed', problem: 'restless' };
    repaint();
  }

  /** One after the other: they share what is remembered of the page. */
  function look(change: Change): Promise<Looked> {
    const next = looks.then(() => lookNow(change));
    looks = next.catch(() => null);
    return next;
  }

  async function lookNow(change: Change): Promise<Looked> {
    if (!browser.runtime?.id) retire();
    if (signal.aborted || !begun) {
      changedBefore = true;
      return { took: 0, found: false };
    }
    const began = performance.now();
    const isOther = memory.isShownOtherwise(layout);
    if (isOther) memory.forget(); // what else was shown or hidden nobody tells
    if (change === 'showing') {
      reading.marks.recolour();
      if (!isOther) return { took: performance.now() - began, found: false };
    }
    noteLost(reading.marks.dropStale());
    const before = performance.now() - began;
    const { value: now, took } = await takeReading(document, memory, layout, surface, signal);
    return { took: before + took, found: now !== null && compare(now) };
  }

  /** Whether there is another text, which then is read by the background. */
  function compare(now: Reading): boolean {
    if (now.address !== reading.address) hope.begin(HOPE_MS);
    const latest = asked?.reading ?? reading;
    if (now.article.text === latest.article.text && now.address === latest.address) {
      if (asked) {
        asked.reading = now; // the same words, maybe in new nodes
        return false;
      }
      if (!state.analysis.relevant) follow(); // the story that it was followed for may be gone
      // The same words in new nodes, or shown in another place of the page.
      if (lost || !isOfSameNodes(now, reading)) showWhenFree({ reading: now }, state);
      else reading.marks.recolour();
      return false;
    }
    const question = { reading: now };
    asked = question;
    reads(now.address);
    watchAhead(surface, now);
    const sent = performance.now();
    const known = choices;
    void askForAnalysis(now.article, forced).then((answer) => {
      following?.answered(performance.now() - sent);
      choose(answer.settings, known);
      if (asked === question && !signal.aborted) showWhenFree(question, answer.state);
    });
    return true;
  }

  /** Whoever reads a card goes on reading it: what is new is painted when it closes. */
  function showWhenFree(question: { reading: Reading }, answer: typeof state): void {
    asked = question;
    const paint = () => asked === question && !signal.aborted && show(question.reading, answer);
    const open = cards?.now();
    const isThere =
      question.reading.address === reading.address || (memory.story.stories && isInPage(reading));
    if (isThere && open?.isOpen()) open.whenClosed(paint);
    else paint();
  }

  function show(now: Reading, answer: typeof state): void {
    if (now !== reading) {
      cards?.now()?.close();
      reading.marks.leave();
    } // else its names are there already, and a card of theirs may be open
    if (now.root !== reading.root) stopPainting(); // `document.open` takes every listener off the page, ours too
    reading = now;
    asked = null;
    lost = false;
    state = { ...answer, article: now.article, page: answer.page ?? state.page };
    hadConflict = state.analysis.relevant || (hadConflict && memory.story.stories !== null);
    if (state.state === 'failed') reads(''); // so that a later look at the page tries again
    repaint();
    follow();
  }

  serveInPage(
    {
      describe: async () => state,
      named: async ({ analysis, settings: now, early: number }) => {
        if (begun || number !== early.number || signal.aborted) return { taken: false };
        early.mentions = analysis.mentions;
        choose(now, 0);
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
  goesOn(goOn);
  whenOrphaned(window, () => !browser.runtime?.id, retire, signal);
  watchSettings((changed) => {
    choices += 1;
    settings = changed;
    void speak();
    cards?.now()?.close();
    repaint();
    follow();
  }, signal);
  signal.addEventListener('abort', () => {
    // They hold all that the run read, and its page with it.
    hope.end();
    goesOn(null);
    follow();
    repaint();
  });

  follow();
  const { value } = await takeReading(document, memory, layout, surface, signal);
  if (!value) return;
  reading = value;
  state = waitingState(value.article, forced);
  watchAhead(surface, value);
  early.sent = performance.now();
  const first = await askForAnalysis(value.article, forced, early);
  choose(first.settings, 0);
  if (signal.aborted) return;
  void speak();
  begun = true;
  hope.begin(HOPE_MS);
  show(reading, first.state);
  if (following && changedBefore) look('text').catch(() => {});
}

/** A page that the reader asked for by hand is shown also where Sidelight is paused. */
function showsHere(settings: Settings, { forced, page }: PageState): boolean {
  return forced ? settings.enabled : readsOn(settings, page ?? location.href);
}
