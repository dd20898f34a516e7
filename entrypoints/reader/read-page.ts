import { browser } from 'wxt/browser';
import { toPage } from '../../lib/messages/contract.ts';
import { serve } from '../../lib/messages/serve.ts';
import { readsOn, type Settings, settingsFrom } from '../../lib/model/settings.ts';
import { createMarks } from '../../lib/page/marks/marks.ts';
import { readArticle } from '../../lib/page/read-article.ts';
import { liveLayout } from '../../lib/page/readable/layout.ts';
import { watchText } from '../../lib/page/watch-text.ts';
import { askForAnalysis, waitingState } from './ask-for-analysis.ts';
import { createCards } from './cards.ts';
import { marksOf } from './marks-of.ts';

export interface Run {
  /** Marks are wanted even where the article is not about the conflict. */
  forced: boolean;
  /** Takes everything back when it aborts. */
  signal: AbortSignal;
  /** Ends this run: the extension was updated or removed while the page was open, and nobody answers it any more. */
  retire: () => void;
}

/** Reads the page, paints what was found, and answers for it until it retires. */
export async function readPage({ forced, signal, retire }: Run): Promise<void> {
  const { map, ...article } = readArticle(document, { layout: liveLayout(window) });
  const marks = createMarks(document, map);
  let state = waitingState(article);
  let settings = settingsFrom(null);
  let painting: AbortController | null = null;
  let cards: ReturnType<typeof createCards> | null = null;

  function repaint(): void {
    painting?.abort();
    cards = null;
    const wanted =
      !signal.aborted && showsHere(settings, forced) ? marksOf(state.analysis, settings.kinds) : [];
    marks.paint(wanted);
    if (wanted.length === 0) return;
    painting = new AbortController();
    watchText(
      document,
      () => {
        if (!browser.runtime?.id) retire();
        else if (marks.dropStale()) cards?.recheck();
      },
      painting.signal,
    );
    cards = createCards({
      marks,
      painted: wanted,
      state,
      dwell: settings.dwell,
      retire,
      signal: painting.signal,
    });
  }

  serve(
    toPage,
    { describe: async () => state, show: async (span) => ({ shown: cards?.show(span) ?? false }) },
    signal,
  );
  watchSettings((changed) => {
    settings = changed;
    repaint();
  }, signal);
  signal.addEventListener('abort', repaint);

  const [stored, answer] = await Promise.all([
    browser.storage.local.get('settings'),
    askForAnalysis(article, forced),
  ]);
  settings = settingsFrom(stored.settings);
  state = answer;
  repaint();
}

/** A page that the reader asked for by hand is shown also where Sidelight is paused. */
function showsHere(settings: Settings, forced: boolean): boolean {
  return forced ? settings.enabled : readsOn(settings, location.href);
}

function watchSettings(tell: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes.settings) tell(settingsFrom(changes.settings.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    // After an update of the extension its interfaces are gone from the page.
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(onChanged);
  });
}
