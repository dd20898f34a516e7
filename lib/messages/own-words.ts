import { browser } from 'wxt/browser';
import { packagedFile } from './packaged-file.ts';
import { type Catalogue, type PageWords, type Spoken, wordsIn } from './page-words.ts';
import { readSettings } from './settings-store.ts';

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
