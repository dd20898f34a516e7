import type { Mark } from '../marks/mark.ts';

/** The hover card's life. Each state says what is on the screen and what is awaited. */
export type HoverState =
  /** No card; the pointer is on no mark. */
  | { mode: 'closed' }
  /** No card; the pointer rests on a mark, and the card opens when the dwell has passed. */
  | { mode: 'waiting'; mark: Mark }
  /** The card is open and goes when the pointer leaves both mark and card. */
  | { mode: 'peeking'; mark: Mark }
  /** The card is open, the pointer has left; it closes when the grace has passed, and stays if the pointer enters it. */
  | { mode: 'leaving'; mark: Mark }
  /** The card stays until Escape, its close button or a press beside it. */
  | { mode: 'pinned'; mark: Mark };

export type HoverEvent =
  /** The pointer moved, over a mark or over none. */
  | { type: 'move'; over: Mark | null }
  /** The pointer moved over the card. */
  | { type: 'moveInCard' }
  | { type: 'dwellPassed' }
  | { type: 'gracePassed' }
  | { type: 'pressInCard' }
  | { type: 'pressOutside' }
  | { type: 'escape' }
  /** The mark left the window or its text changed. */
  | { type: 'markGone' }
  /** The card of a mark is asked for from elsewhere (popup, keyboard). */
  | { type: 'show'; mark: Mark };

export const CLOSED: HoverState = { mode: 'closed' };

/** The next state. Pure: timers, painting and requests follow from the state. */
export function next(state: HoverState, event: HoverEvent): HoverState {
  switch (event.type) {
    case 'show':
      return { mode: 'pinned', mark: event.mark };
    case 'escape':
    case 'markGone':
      return CLOSED;
    case 'pressOutside':
      // A press on a waiting mark is a click or a selection: the reader is doing something else.
      return CLOSED;
    case 'pressInCard':
      return isOpen(state) ? { mode: 'pinned', mark: state.mark } : state;
    case 'dwellPassed':
      return state.mode === 'waiting' ? { mode: 'peeking', mark: state.mark } : state;
    case 'gracePassed':
      return state.mode === 'leaving' ? CLOSED : state;
    case 'moveInCard':
      return state.mode === 'leaving' ? { mode: 'peeking', mark: state.mark } : state;
    case 'move':
      return moved(state, event.over);
  }
}

function moved(state: HoverState, over: Mark | null): HoverState {
  switch (state.mode) {
    case 'pinned':
      return state;
    case 'closed':
      return over ? { mode: 'waiting', mark: over } : state;
    case 'waiting':
      // A new state also for the same mark: the dwell begins anew while the pointer moves.
      return over ? { mode: 'waiting', mark: over } : CLOSED;
    case 'peeking':
      return over === state.mark ? state : { mode: 'leaving', mark: state.mark };
    case 'leaving':
      return over === state.mark ? { mode: 'peeking', mark: state.mark } : state;
  }
}

/** Whether a card is on the screen. */
export function isOpen(
  state: HoverState,
): state is Extract<HoverState, { mode: 'peeking' | 'leaving' | 'pinned' }> {
  return state.mode === 'peeking' || state.mode === 'leaving' || state.mode === 'pinned';
}
