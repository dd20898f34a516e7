import { browser } from 'wxt/browser';
import type { Language } from '../model/settings.ts';
import { packagedFile } from './packaged-file.ts';
import { readSettings } from './settings-store.ts';

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
    locale: browser.i18n.getUILanguage(),
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

/** The catalogue that ships with the extension; only its own pages and the background may read it. */
export async function packagedCatalogue(language: Spoken): Promise<Catalogue> {
  const messages: Record<string, { message: string }> = JSON.parse(
    await packagedFile(`_locales/${language}/messages.json`),
  );
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

/** The words of a page of the extension. */
export async function pageWords(): Promise<PageWords> {
  return wordsIn((await readSettings()).language, packagedCatalogue);
}

/** Calls back with the words of another language when the reader chooses one. */
export function whenLanguageChanges(speak: (words: PageWords) => void): void {
  browser.storage.local.onChanged.addListener(({ settings }) => {
    const language = (stored: unknown) => (stored as { language?: unknown } | undefined)?.language;
    if (settings && language(settings.oldValue) !== language(settings.newValue)) void pageWords().then(speak);
  });
}

/** Fills `$1`, `$2` … in as the browser does. */
function translatorOf(catalogue: Catalogue): PageWords['t'] {
  return (key, values = []) =>
    (catalogue[key] ?? '').replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
}
