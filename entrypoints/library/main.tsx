import { browserLocale, message } from '../../lib/messages/page-words.ts';
import { Library } from '../../lib/ui/library/Library.tsx';
import { pageRenderer } from '../../lib/ui/render-page.tsx';
import { createLibrary } from './create-library.ts';

const { draw } = pageRenderer(document, message, browserLocale(), 'library_title');
const library = createLibrary((state) => draw(<Library state={state} events={library.events} />));
addEventListener('hashchange', () => void library.go());
void library.start();
