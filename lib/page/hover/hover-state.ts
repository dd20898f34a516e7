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
  | { mode: 'pinned'; mark: Mark }
  /** As pinned, and the focus is in the card; when it closes the focus goes back to where it was. */
  | { mode: 'keyboard'; mark: Mark }
  /** The card stays until Escape, its close button or a tap beside it; a finger that scrolls the page leaves it open. */
  | { mode: 'touch'; mark: Mark };

export type OpenState = Extract<
  HoverState,
  { mode: 'peeking' | 'leaving' | 'pinned' | 'keyboard' | 'touch' }
>;

export type HoverEvent =
  /** The pointer moved, over a mark or over none. */
  | { type: 'move'; over: Mark | null }
  /** The pointer moved over the card. */
  | { type: 'moveInCard' }
  | { type: 'dwellPassed' }
  | { type: 'gracePassed' }
  /** The pointer was pressed; fingers tell by `tap`, since a press of theirs may become a scroll. */
  | { type: 'pressInCard' }
  | { type: 'pressOutside' }
  /** A finger tapped outside the card: on a mark, or on none (also where a link or a button lies under the mark). */
  | { type: 'tap'; over: Mark | null }
  | { type: 'escape' }
  /** The mark left the window or its text changed. */
  | { type: 'markGone' }
  /** The card of a mark is asked for from elsewhere: from the popup's list, or by a key. */
  | { type: 'show'; mark: Mark; by: 'popup' | 'keyboard' };

export const CLOSED: HoverState = { mode: 'closed' };

/** The next state. Pure: timers, painting and requests follow from the state. */
export function next(state: HoverState, event: HoverEvent): HoverState {
  switch (event.type) {
    case 'show':
      return { mode: event.by === 'keyboard' ? 'keyboard' : 'pinned', mark: event.mark };
    case 'tap':
      return tapped(state, event.over);
    case 'escape':
    case 'markGone':
      return CLOSED;
    case 'pressOutside':
      // A press on a waiting mark is a click or a selection: the reader is doing something else.
      return CLOSED;
    case 'pressInCard':
      return isPassing(state) ? { mode: 'pinned', mark: state.mark } : state;
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
    case 'keyboard':
    case 'touch':
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

/** A second tap on the same words closes, as a tap beside them does. */
function tapped(state: HoverState, over: Mark | null): HoverState {
  if (!over || (isOpen(state) && over === state.mark)) return CLOSED;
  return { mode: 'touch', mark: over };
}

/** Whether a card is on the screen. */
export function isOpen(state: HoverState): state is OpenState {
  return state.mode !== 'closed' && state.mode !== 'waiting';
}

/** Whether the card goes by itself when the pointer goes. */
function isPassing(state: HoverState): state is Extract<HoverState, { mode: 'peeking' | 'leaving' }> {
  return state.mode === 'peeking' || state.mode === 'leaving';
}
