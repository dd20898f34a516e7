import { browser } from 'wxt/browser';
import type { Language } from '../model/settings.ts';

/** What speaks one language: the messages of `_locales`, and the locale for dates and numbers. */
export interface PageWords {
  t(key: string, values?: readonly string[]): string;
  /** BCP 47. */
  locale: string;
}

/** All messages of a language by key. */
export type Catalogue = Record<string, string>;

/** A language of the interface that has a catalogue of its own. */
export type Spoken = Exclude<Language, 'auto'>;

/** The browser's own language, or the one that messages fall back to. */
export function browserWords(): PageWords {
  return {
    t: (key, values = []) => browser.i18n.getMessage(key as never, [...values]),
    // When it is wanted: the first use of the interface costs a page as much as a hundred of its elements.
    get locale() {
      return browser.i18n.getUILanguage();
    },
  };
}

/** The language that the reader chose. Browsers speak their own only, so another one's catalogue is loaded. */
export async function wordsIn(
  language: Language,
  load: (language: Spoken) => Promise<Catalogue>,
): Promise<PageWords> {
  const own = browserWords();
  if (language === 'auto' || own.t('locale') === language) return own;
  const catalogue = await load(language).catch(() => null);
  return catalogue ? { t: translatorOf(catalogue), locale: language } : own;
}

/** Fills `$1`, `$2` … in as the browser does. */
function translatorOf(catalogue: Catalogue): PageWords['t'] {
  return (key, values = []) =>
    (catalogue[key] ?? '').replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
}
