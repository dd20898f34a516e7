import cardStyle from '../../assets/styles/card.css?inline';
import choicesStyle from '../../assets/styles/choices.css?inline';
import fullPageStyle from '../../assets/styles/full-page.css?inline';
import libraryStyle from '../../assets/styles/library.css?inline';
import markedStyle from '../../assets/styles/marked.css?inline';
import methodStyle from '../../assets/styles/method.css?inline';
import optionsStyle from '../../assets/styles/options.css?inline';
import pageStyle from '../../assets/styles/page.css?inline';
import popupStyle from '../../assets/styles/popup.css?inline';
import selectionStyle from '../../assets/styles/selection.css?inline';
import textWithCardsStyle from '../../assets/styles/text-with-cards.css?inline';
import welcomeStyle from '../../assets/styles/welcome.css?inline';
import { mountCard } from '../../lib/ui/card/mount-card.tsx';
import { Library } from '../../lib/ui/library/Library.tsx';
import type { LibraryEvents } from '../../lib/ui/library/library-state.ts';
import { MethodPage } from '../../lib/ui/method/MethodPage.tsx';
import { OptionsPage } from '../../lib/ui/options/OptionsPage.tsx';
import { Popup } from '../../lib/ui/popup/Popup.tsx';
import { pageRenderer } from '../../lib/ui/render-page.tsx';
import { SelectionPage } from '../../lib/ui/selection/SelectionPage.tsx';
import { WelcomePage } from '../../lib/ui/welcome/WelcomePage.tsx';
import '@fontsource-variable/vazirmatn';
import fixedType from './fixed-type.css?inline';
import { CARDS } from './states/cards.ts';
import { LIBRARIES } from './states/libraries.ts';
import { METHODS } from './states/methods.ts';
import { OPTIONS } from './states/options.ts';
import { POPUPS } from './states/popups.ts';
import { SELECTIONS } from './states/selections.ts';
import { WELCOMES } from './states/welcomes.ts';
import { translator } from './translate.ts';

/**
 * `?locale=ar` for Arabic; `?popup=read`, `?library=found`, `?options=…`, `?welcome=…`, `?method=…`, `?selection=…` for one state of a
 * page, else all cards; `?type=fixed` for letters that are the same on every machine.
 */
const asked = new URL(location.href).searchParams;
const locale = asked.get('locale') === 'ar' ? 'ar' : 'en';
const { words, draw } = pageRenderer(document, translator(locale), locale, 'name');
const nothing = () => {};

/** What every page in a tab begins with. */
const FULL_PAGE = [pageStyle, fullPageStyle];

/** Style sheets in the order in which a page names them. */
function adopt(sheets: readonly string[], root: Document | ShadowRoot = document): void {
  for (const css of sheets) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
  }
  if (asked.get('type') === 'fixed') fixType(root);
}

function fixType(root: Document | ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(fixedType);
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
    adopt([cardStyle], root);
    mountCard(root, { t: words.t, locale, onClose: nothing, lookUp: async () => state }).show(state);
  }
}

function showPopup(name: string): void {
  const state = POPUPS[name];
  if (!state) throw new Error(`No popup “${name}”: one of ${Object.keys(POPUPS).join(', ')}`);
  adopt([pageStyle, popupStyle]);
  const events = {
    onSettings: nothing,
    onShow: nothing,
    onReadAnyway: nothing,
    onAllow: nothing,
    onSave: nothing,
    onForget: nothing,
  };
  draw(<Popup state={state} events={events} />);
}

function showLibrary(name: string): void {
  const state = LIBRARIES[name];
  if (!state) throw new Error(`No library “${name}”: one of ${Object.keys(LIBRARIES).join(', ')}`);
  adopt([...FULL_PAGE, libraryStyle]);
  // Whatever a reader does in it, nothing happens.
  const events = new Proxy({}, { get: () => nothing }) as LibraryEvents;
  draw(<Library state={state} events={events} />);
  for (const folded of document.querySelectorAll('details')) folded.open = true;
}

/** Whatever a reader does, nothing happens. */
const noEvents = <Events extends object>() => new Proxy({}, { get: () => nothing }) as Events;

function stateOf<State>(states: Record<string, State>, name: string): State {
  const state = states[name];
  if (!state) throw new Error(`No state “${name}”: one of ${Object.keys(states).join(', ')}`);
  return state;
}

function showOptions(name: string): void {
  adopt([...FULL_PAGE, markedStyle, choicesStyle, optionsStyle]);
  draw(<OptionsPage state={stateOf(OPTIONS, name)} events={noEvents()} />);
}

function showWelcome(name: string): void {
  adopt([...FULL_PAGE, textWithCardsStyle, choicesStyle, welcomeStyle]);
  draw(<WelcomePage state={stateOf(WELCOMES, name)} events={noEvents()} />);
}

function showSelection(name: string): void {
  adopt([...FULL_PAGE, textWithCardsStyle, selectionStyle]);
  draw(<SelectionPage state={stateOf(SELECTIONS, name)} events={noEvents()} />);
}

function showMethod(name: string): void {
  adopt([...FULL_PAGE, methodStyle]);
  draw(<MethodPage {...stateOf(METHODS, name)} />);
}

const pages: Record<string, (name: string) => void> = {
  popup: showPopup,
  library: showLibrary,
  options: showOptions,
  welcome: showWelcome,
  method: showMethod,
  selection: showSelection,
};
const [page] = Object.entries(pages).flatMap(([name, show]) => {
  const state = asked.get(name);
  return state ? [() => show(state)] : [];
});
if (page) page();
else {
  if (asked.get('type') === 'fixed') fixType(document);
  showCards();
}
// Fonts are asked for when text is first laid out in them.
document.body.getBoundingClientRect();
await document.fonts.ready;
document.body.dataset.drawn = 'true';
