import cardStyle from '../../assets/styles/card.css?inline';
import libraryStyle from '../../assets/styles/library.css?inline';
import popupStyle from '../../assets/styles/popup.css?inline';
import { mountCard } from '../../lib/ui/card/mount-card.tsx';
import { Library } from '../../lib/ui/library/Library.tsx';
import type { LibraryEvents } from '../../lib/ui/library/library-state.ts';
import { Popup } from '../../lib/ui/popup/Popup.tsx';
import { pageRenderer } from '../../lib/ui/render-page.tsx';
import { CARDS } from './states/cards.ts';
import { LIBRARIES } from './states/libraries.ts';
import { POPUPS } from './states/popups.ts';
import { translator } from './translate.ts';

/** `?locale=ar` for Arabic; `?popup=read` for one popup, `?library=found` for one library, else all cards. */
const asked = new URL(location.href).searchParams;
const locale = asked.get('locale') === 'ar' ? 'ar' : 'en';
const { words, draw } = pageRenderer(document, translator(locale), locale, 'name');
const nothing = () => {};

function adopt(css: string, root: Document | ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
}

/** Each card in a shadow root of its own, as on a foreign page. */
function showCards(): void {
  draw(
    <main>
      <h1>{words.t('name')}</h1>
      {Object.keys(CARDS).map((name) => (
        <figure key={name} data-card={name}>
          <figcaption lang="en">{name}</figcaption>
          <div />
        </figure>
      ))}
    </main>,
  );
  for (const figure of document.querySelectorAll<HTMLElement>('[data-card]')) {
    const state = CARDS[figure.dataset.card ?? ''];
    const root = figure.querySelector('div')?.attachShadow({ mode: 'open' });
    if (!state || !root) continue;
    adopt(cardStyle, root);
    mountCard(root, { t: words.t, locale, onClose: nothing, lookUp: async () => state }).show(state);
  }
}

function showPopup(name: string): void {
  const state = POPUPS[name];
  if (!state) throw new Error(`No popup “${name}”: one of ${Object.keys(POPUPS).join(', ')}`);
  adopt(popupStyle, document);
  const events = {
    onSettings: nothing,
    onShow: nothing,
    onReadAnyway: nothing,
    onSave: nothing,
    onForget: nothing,
  };
  draw(<Popup state={state} events={events} />);
}

function showLibrary(name: string): void {
  const state = LIBRARIES[name];
  if (!state) throw new Error(`No library “${name}”: one of ${Object.keys(LIBRARIES).join(', ')}`);
  adopt(libraryStyle, document);
  // Whatever a reader does in it, nothing happens.
  const events = new Proxy({}, { get: () => nothing }) as LibraryEvents;
  draw(<Library state={state} events={events} />);
  for (const folded of document.querySelectorAll('details')) folded.open = true;
}

const popup = asked.get('popup');
const library = asked.get('library');
if (popup) showPopup(popup);
else if (library) showLibrary(library);
else showCards();
document.body.dataset.drawn = 'true';
