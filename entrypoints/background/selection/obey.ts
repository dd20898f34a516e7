import { browser } from 'wxt/browser';
import type { PageWords } from '../../../lib/messages/page-words.ts';
import { keepSelection } from '../../../lib/messages/selection-store.ts';
import { askPage } from '../../../lib/messages/send.ts';
import { localDay } from '../../../lib/model/date.ts';
import type { Selection, Wish } from '../../../lib/model/selection.ts';
import { localeFor, wordsFor } from '../../../lib/ui/i18n/words.ts';
import { selectionCitation } from '../../../lib/ui/selection/selection-citation.ts';
import { showTick } from '../badge.ts';
import { type Outlets, outletAt } from '../outlet-at.ts';
import { type Place, targetOf } from '../put-reader-in.ts';

/** What a page tells of itself where nobody read it. */
const UNTOLD = { url: null, published: null, lang: null };

interface Selected {
  text: string;
  /** The frame that it stands in. */
  frame: number;
  url: string | null;
}

interface Tab {
  id?: number;
  index: number;
  windowId: number;
  title?: string;
}

/**
 * Does with a selection what the reader asked for: its citation goes to the clipboard; all else, and a citation that the
 * page does not let through, is shown on a page of the extension.
 */
export async function obey(
  wish: Wish,
  { text, frame, url }: Selected,
  tab: Tab | undefined,
  { t, locale }: PageWords,
  outlets: Outlets,
): Promise<void> {
  const kept: Selection = { wish, text, from: await metaOf(tab, url, outlets) };
  if (wish === 'cite' && tab?.id !== undefined) {
    const words = wordsFor(t, localeFor(t('locale'), locale));
    const citation = selectionCitation(words, kept, localDay(new Date()));
    if (await copied(citation, { tab: tab.id, frame })) return showTick(tab.id);
  }
  await browser.tabs.create({
    url: browser.runtime.getURL(`/selection.html?id=${await keepSelection(kept)}`),
    ...(tab?.id === undefined ? {} : { index: tab.index + 1, openerTabId: tab.id }),
  });
}

/** What the reader script knows of the article; of a page without one, what the tab says. */
async function metaOf(
  tab: Tab | undefined,
  address: string | null,
  knowledge: Outlets,
): Promise<Selection['from']> {
  const told = tab?.id === undefined ? null : await askPage(tab.id, 'describe', {});
  const { title, published, lang, url } = told?.ok
    ? told.value.article
    : { ...UNTOLD, title: tab?.title ?? '' };
  const known = url ?? address;
  return {
    url: known,
    title,
    published,
    lang,
    outlet: outletAt(known, knowledge),
  };
}

/** The page's clipboard takes a text for some seconds after a press in it, and the press was on the menu's words. */
async function copied(text: string, place: Place): Promise<boolean> {
  try {
    const target = targetOf(place);
    const [answer] = await browser.scripting.executeScript({ target, func: copy, args: [text] });
    return answer?.result === true;
  } catch {
    return false; // the browser lets no extension into this page
  }
}

/** Runs in the page. */
async function copy(text: string): Promise<boolean> {
  // A browser that asks its user first leaves this waiting, and the reader without an answer.
  const late = new Promise<false>((resolve) => setTimeout(resolve, 1000, false));
  try {
    return await Promise.race([navigator.clipboard.writeText(text).then(() => true), late]);
  } catch {
    return false;
  }
}
