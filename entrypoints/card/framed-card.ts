import frameCss from '../../assets/styles/card-frame.css?inline';
import { catalogue } from '../../lib/messages/catalogue.ts';
import { askFromPage } from '../../lib/messages/from-page.ts';
import { browserWords, type PageWords, wordsIn } from '../../lib/messages/page-words.ts';
import type { Day } from '../../lib/model/date.ts';
import type { Language } from '../../lib/model/settings.ts';
import { adoptCss } from '../../lib/page/card-host/adopt-css.ts';
import type { FromCard, ToCard } from '../../lib/ui/card/card-line.ts';
import { answered, type CardState, type LookUp } from '../../lib/ui/card/card-state.ts';
import { mountCard } from '../../lib/ui/card/mount-card.tsx';
import { createVoice } from './voice.ts';
import { watchReader } from './watch-reader.ts';

/** Draws what it is told into a frame's document, and tells what the reader does there and how large the card would be. */
export function createFramedCard(document: Document, tell: (message: FromCard) => void) {
  adoptCss(document, document, frameCss);
  const slot = document.createElement('div');
  slot.hidden = true;
  document.body.append(slot);
  const say = createVoice(document);

  let number = 0;
  let article: { url: string | null; published: Day | null } = { url: null, published: null };
  let language: Language = 'auto';
  let words = browserWords();
  let card = mount(words);
  /** Messages are heard in their order, also while the words of a language are on their way. */
  let heard: Promise<void> = Promise.resolve();

  const tellSize = () => {
    const shown = slot.firstElementChild;
    if (slot.hidden || !shown) return;
    tell({ tells: 'size', number, width: widthOf(document), height: Math.ceil(heightOf(shown)) });
  };
  const sizes = new ResizeObserver(tellSize);

  function mount({ t, locale }: PageWords) {
    document.documentElement.lang = t('locale');
    return mountCard(slot, { t, locale, say, lookUp, onClose: () => tell({ tells: 'closed' }) });
  }

  /** Asks the background for another place or unit that a card names. */
  async function lookUp({ kind, id, name }: LookUp): Promise<CardState> {
    const { url, published } = article;
    const asked = { id, alternatives: [], url };
    const answer =
      kind === 'place'
        ? await askFromPage('placeCard', asked)
        : await askFromPage('unitCard', { ...asked, published });
    return answered(answer, kind, { text: name }, published);
  }

  async function speak(wanted: Language): Promise<void> {
    if (wanted === language) return;
    words = await wordsIn(wanted, catalogue);
    language = wanted;
    card.unmount();
    card = mount(words);
  }

  async function show(message: Extract<ToCard, { do: 'show' }>): Promise<void> {
    await speak(message.language);
    ({ number } = message);
    article = message;
    slot.hidden = false;
    card.show(message.state);
    for (const part of slot.querySelectorAll('.card-head, .card-body')) sizes.observe(part);
    tellSize();
  }

  async function follow(message: ToCard): Promise<void> {
    if (message.do === 'show') await show(message);
    if (message.do === 'hide') slot.hidden = true;
    if (message.do === 'focus') slot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
    if (message.do === 'sayTitle') card.say();
    if (message.do === 'say') say(message.text);
  }

  watchReader(document, tell);
  return {
    hear(message: ToCard): void {
      // What can't be drawn must not keep what comes after it from being drawn.
      heard = heard.then(() => follow(message)).catch(() => {});
    },
  };
}

/** The width that text of the reader's own size wants: 360 pixels at the usual 16. */
function widthOf({ documentElement }: Document): number {
  return Math.round(22.5 * Number.parseFloat(getComputedStyle(documentElement).fontSize));
}

/** Of all that it says, whether there is room for it in the frame or not. */
function heightOf(card: Element): number {
  const borders = card.getBoundingClientRect().height - card.clientHeight;
  return card.scrollHeight + borders;
}
