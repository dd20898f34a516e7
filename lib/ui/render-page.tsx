import { type ComponentChild, render } from 'preact';
import { WordsContext } from './i18n/context.ts';
import { localeFor, type Translate, type Words, wordsFor } from './i18n/words.ts';

export interface PageRenderer {
  words: Words;
  /** Draws into the page's `#app`. */
  draw(view: ComponentChild): void;
  /** Says what was drawn in another language, at once. */
  speak(next: { t: Translate; locale: string }): void;
}

/** Sets language, direction and title of a page of the extension, and draws it. `title` is a message's key. */
export function pageRenderer(
  page: Document,
  t: Translate,
  browserLocale: string,
  title: string,
): PageRenderer {
  const app = page.getElementById('app');
  if (!app) throw new Error('The page has no #app');
  let drawn: ComponentChild = null;
  const renderer: PageRenderer = {
    words: wordsFor(t, localeFor(t('locale'), browserLocale)),
    draw(view) {
      drawn = view;
      render(<WordsContext.Provider value={renderer.words}>{view}</WordsContext.Provider>, app);
    },
    speak(next) {
      renderer.words = wordsFor(next.t, localeFor(next.t('locale'), next.locale));
      introduce();
      renderer.draw(drawn);
    },
  };
  function introduce(): void {
    page.documentElement.lang = renderer.words.locale;
    page.documentElement.dir = renderer.words.dir;
    page.title = renderer.words.t(title);
  }
  introduce();
  return renderer;
}
