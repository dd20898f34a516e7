import { pageWords, whenLanguageChanges } from '../../lib/messages/own-words.ts';
import { Library } from '../../lib/ui/library/Library.tsx';
import { pageRenderer } from '../../lib/ui/render-page.tsx';
import { createLibrary } from './create-library.ts';
import { onAddress } from './keep-scroll.ts';

const { t, locale } = await pageWords();
const { draw, speak } = pageRenderer(document, t, locale, 'library_title');
whenLanguageChanges(speak);
const library = createLibrary((state) => draw(<Library state={state} events={library.events} />));
onAddress(library.go);
// Reports may have been saved or forgotten elsewhere while another tab was in front.
addEventListener('focus', () => void library.followDatabase());
void library.start();
