import { type ComponentChild, render } from 'preact';
import { WordsContext } from './i18n/context.ts';
import { localeFor, type Translate, type Words, wordsFor } from './i18n/words.ts';

/** Sets language, direction and title of a page of the extension and gives what draws into its `#app`. */
export function pageRenderer(
  page: Document,
  t: Translate,
  browserLocale: string,
  title: string,
): { words: Words; draw(view: ComponentChild): void } {
  const words = wordsFor(t, localeFor(t('locale'), browserLocale));
  page.documentElement.lang = words.locale;
  page.documentElement.dir = words.dir;
  page.title = t(title);
  const app = page.getElementById('app');
  if (!app) throw new Error('The page has no #app');
  return {
    words,
    draw: (view) => render(<WordsContext.Provider value={words}>{view}</WordsContext.Provider>, app),
  };
}
