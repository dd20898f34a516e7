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
import { MethodPage } from '../../lib/ui/method/MethodPage.tsx';
import { OptionsPage } from '../../lib/ui/options/OptionsPage.tsx';
import { Popup } from '../../lib/ui/popup/Popup.tsx';
import { type PageRenderer, pageRenderer } from '../../lib/ui/render-page.tsx';
import { SelectionPage } from '../../lib/ui/selection/SelectionPage.tsx';
import { WelcomePage } from '../../lib/ui/welcome/WelcomePage.tsx';
import '@fontsource-variable/vazirmatn';
import type { ComponentChild } from 'preact';
import fixedType from './fixed-type.css?inline';
import { CARDS } from './states/cards.ts';
import { LIBRARIES } from './states/libraries.ts';
import { METHODS } from './states/methods.ts';
import { OPTIONS } from './states/options.ts';
import { POPUPS } from './states/popups.ts';
import { SELECTIONS } from './states/selections.ts';
import { WELCOMES } from './states/welcomes.ts';
import { translator } from './translate.ts';

const nothing = () => {};
/** Whatever a reader does, nothing happens. */
const noEvents = <Events extends object>() => new Proxy({}, { get: () => nothing }) as Events;
const popupEvents = {
  onSettings: nothing,
  onShow: nothing,
  onReadAnyway: nothing,
  onAllow: nothing,
  onSave: nothing,
  onForget: nothing,
};

/** What every page in a tab begins with. */
const FULL_PAGE = [pageStyle, fullPageStyle];

/** The pages of the extension: their style sheets in the order in which they name them, and what they show in a state. */
const PAGES: Record<string, { styles: readonly string[]; view(state: string): ComponentChild }> = {
  popup: {
    styles: [pageStyle, popupStyle],
    view: (name) => <Popup state={stateOf(POPUPS, name)} events={popupEvents} />,
  },
  library: {
    styles: [...FULL_PAGE, libraryStyle],
    view: (name) => <Library state={stateOf(LIBRARIES, name)} events={noEvents()} />,
  },
  options: {
    styles: [...FULL_PAGE, markedStyle, choicesStyle, optionsStyle],
    view: (name) => <OptionsPage state={stateOf(OPTIONS, name)} events={noEvents()} />,
  },
  welcome: {
    styles: [...FULL_PAGE, textWithCardsStyle, choicesStyle, welcomeStyle],
    view: (name) => <WelcomePage state={stateOf(WELCOMES, name)} events={noEvents()} />,
  },
  method: {
    styles: [...FULL_PAGE, methodStyle],
    view: (name) => <MethodPage {...stateOf(METHODS, name)} />,
  },
  selection: {
    styles: [...FULL_PAGE, textWithCardsStyle, selectionStyle],
    view: (name) => <SelectionPage state={stateOf(SELECTIONS, name)} events={noEvents()} />,
  },
};

function stateOf<State>(states: Record<string, State>, name: string): State {
  const state = states[name];
  if (!state) throw new Error(`No state “${name}”: one of ${Object.keys(states).join(', ')}`);
  return state;
}

function dress(root: Document | ShadowRoot, styles: readonly string[]): void {
  root.adoptedStyleSheets = styles.map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
}

/** Each card in a shadow root of its own, as on a foreign page. */
function drawCards({ draw, words }: PageRenderer, more: readonly string[]): void {
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
    dress(root, [cardStyle, ...more]);
    const { t, locale } = words;
    mountCard(root, { t, locale, onClose: nothing, lookUp: async () => state }).show(state);
  }
}

let shown: PageRenderer | undefined;

/**
 * Draws in place of what was there: `locale=ar` for Arabic; `popup=read`, `library=found`, `options=…`, `welcome=…`,
 * `method=…`, `selection=…` for one state of a page, else all cards; `type=fixed` for letters that are the same on every machine.
 */
async function show(query: string): Promise<void> {
  shown?.draw(null);
  const asked = new URLSearchParams(query);
  const locale = asked.get('locale') === 'ar' ? 'ar' : 'en';
  const type = asked.get('type') === 'fixed' ? [fixedType] : [];
  shown = pageRenderer(document, translator(locale), locale, 'name');
  document.documentElement.removeAttribute('style');
  const [name, page] = Object.entries(PAGES).find(([name]) => asked.has(name)) ?? [];
  dress(document, [...(page?.styles ?? []), ...type]);
  if (name && page) shown.draw(page.view(asked.get(name) ?? ''));
  else drawCards(shown, type);
  for (const folded of document.querySelectorAll<HTMLDetailsElement>('.library details')) folded.open = true;
  scrollTo(0, 0);
  // Fonts are asked for when text is first laid out in them.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  // What the components do once they are drawn, such as to take the focus, is done after the next frame.
  for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
}

Object.assign(window, { show });
await show(location.search);
document.body.dataset.drawn = 'true';
