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
}

/**
 * Puts the hover card into a container whose styles come from `assets/styles/card.css`. Shows nothing until `show`.
 * What the reader looks up from within a card has a way back to it; a `show` from outside begins anew.
 */
export function mountCard(container: ShadowRoot | HTMLElement, deps: CardDeps) {
  const words = wordsFor(deps.t, localeFor(deps.t('locale'), deps.locale));
  let trail: CardState[] = [];

  function draw(): void {
    const state = trail.at(-1);
    if (!state) return;
    render(
      <WordsContext.Provider value={words}>
        <Card
          state={state}
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
    trail = [...trail, loading];
    draw();
    void deps.lookUp?.(target).then((found) => {
      if (trail.at(-1) !== loading) return;
      trail = [...trail.slice(0, -1), found];
      draw();
    });
  }

  function back(): void {
    trail = trail.slice(0, -1);
    draw();
  }

  return {
    show(state: CardState): void {
      trail = [state];
      draw();
    },
    unmount(): void {
      trail = [];
      render(null, container);
    },
  };
}
