import { render } from 'preact';
import { WordsContext } from '../i18n/context.ts';
import { localeFor, type Translate, wordsFor } from '../i18n/words.ts';
import { Card } from './Card.tsx';
import type { CardState, LookUp } from './card-state.ts';

export type { CardState, LookUp } from './card-state.ts';

export interface CardDeps {
  t: Translate;
  /** The browser's locale, BCP 47. */
  locale: string;
  onClose: () => void;
  /** Gives the card of another place or unit that a card names; without it such names are plain text. */
  lookUp?: (target: LookUp) => Promise<CardState>;
  /** Says something to those who hear the page. */
  say?: (text: string) => void;
}

/** A card on the way from the first to the one that is shown. */
interface Step {
  state: CardState;
  /** Id of what was looked up to come here; null for the first. */
  id: string | null;
  /** How far the card was scrolled when another was looked up from it. */
  scrolled: number;
}

/**
 * Puts the hover card into a container whose styles come from `assets/styles/card.css`. Shows nothing until `show`.
 * What the reader looks up from within a card has a way back to it; a `show` from outside begins anew.
 */
export function mountCard(container: ShadowRoot | HTMLElement, deps: CardDeps) {
  const words = wordsFor(deps.t, localeFor(deps.t('locale'), deps.locale));
  let trail: Step[] = [];
  const cardElement = () => container.querySelector<HTMLElement>('.card');

  function draw(): void {
    const step = trail.at(-1);
    if (!step) return;
    render(
      <WordsContext.Provider value={words}>
        <Card
          state={step.state}
          onClose={deps.onClose}
          onLookUp={deps.lookUp && follow}
          onBack={trail.length > 1 ? back : undefined}
        />
      </WordsContext.Provider>,
      container,
    );
  }

  function follow(target: LookUp): void {
    const loading: CardState = { mode: 'loading', kind: target.kind, mention: { text: target.name } };
    const from = trail.at(-1);
    if (from) from.scrolled = cardElement()?.scrollTop ?? 0;
    const step: Step = { state: loading, id: target.id, scrolled: 0 };
    trail = [...trail, step];
    draw();
    cardElement()?.scrollTo({ top: 0 });
    // The button that was pressed is gone, and the focus with it.
    cardElement()?.focus({ preventScroll: true });
    void deps.lookUp?.(target).then((found) => {
      step.state = found;
      if (trail.at(-1) !== step) return;
      draw();
      say();
    });
  }

  function back(): void {
    const left = trail.at(-1);
    trail = trail.slice(0, -1);
    draw();
    const card = cardElement();
    card?.scrollTo({ top: trail.at(-1)?.scrolled ?? 0 });
    const buttons = [...(card?.querySelectorAll<HTMLElement>('[data-look-up]') ?? [])];
    const pressed = buttons.find((button) => button.dataset.lookUp === left?.id);
    (pressed ?? card)?.focus({ preventScroll: true });
    say();
  }

  /** What the card is about, for those who hear it: “Town: Atarib”. */
  function say(): void {
    const card = cardElement();
    const title = card?.querySelector('h2')?.textContent;
    if (card && title) deps.say?.(words.t('card_about', [card.ariaLabel ?? '', title]));
  }

  return {
    show(state: CardState): void {
      trail = [{ state, id: null, scrolled: 0 }];
      draw();
    },
    say,
    unmount(): void {
      trail = [];
      render(null, container);
    },
  };
}
