import type { HoldKey } from '../../model/settings.ts';
import type { Mark } from '../marks/mark.ts';
import type { Marks } from '../marks/marks.ts';
import { holds } from '../readable/flat-tree.ts';
import { dwellLeft } from './dwell-left.ts';
import { CLOSED, type HoverEvent, type HoverState, isOpen, next, type OpenState } from './hover-state.ts';
import { isControl } from './is-control.ts';

export interface HoverParts {
  /** The marks on the page at the moment. */
  marks(): Marks;
  /** The card's host element once there is one. */
  host(): Element | null;
  /** The pointer rests on a mark: its card may open when the delay has passed. */
  approach(mark: Mark): void;
  open(mark: Mark, mode: OpenState['mode']): void;
  /** Takes the focus into the open card. */
  enter(): void;
  close(): void;
  /** Milliseconds of rest before the card opens. */
  dwell(): number;
  /** The key without which the pointer opens no card; `none`: no key. */
  holdKey(): HoldKey;
}

export interface Hover {
  show(mark: Mark, by: 'popup' | 'keyboard'): void;
  close(): void;
  /** How the open card came to be open; null while none is. */
  mode(): OpenState['mode'] | null;
  /** Marks were taken away: closes the card, or waits for none, where those were its words. */
  recheck(): void;
  /** Looks anew at what the pointer rests on, after the marks were painted anew; an open card stays. */
  lookAgain(): void;
  /** The pointer or the finger did this before anything was watched. */
  heard(event: PointerEvent): void;
  /** The pointer did this in the card, whose frame keeps its events to itself. */
  inCard(what: 'over' | 'left' | 'pressed'): void;
}

/** Milliseconds in which the pointer may cross from the words to the card or come back. */
const GRACE = 300;

/**
 * Watches pointer, fingers and Escape and opens and closes the card, until `signal` aborts. Events that a script of the page
 * made are not the reader's and count for nothing.
 */
export function createHover(document: Document, parts: HoverParts, signal: AbortSignal): Hover {
  let state: HoverState = CLOSED;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function send(event: HoverEvent): void {
    const before = state;
    state = next(state, event);
    if (state === before) return;
    clearTimeout(timer);
    if (state.mode === 'waiting') {
      parts.approach(state.mark);
      const left = dwellLeft(parts.dwell(), performance.now() - rested);
      timer = setTimeout(() => send({ type: 'dwellPassed' }), left);
    }
    if (state.mode === 'leaving') timer = setTimeout(() => send({ type: 'gracePassed' }), GRACE);
    const shown = isOpen(before) ? before.mark : null;
    const wanted = isOpen(state) ? state.mark : null;
    if (isOpen(state) && state.mark !== shown) parts.open(state.mark, state.mode);
    if (state.mode === 'keyboard') parts.enter();
    if (!wanted && shown) parts.close();
  }

  let isHeld = false;
  /** Where the pointer was seen last; null outside the window and over the card. */
  let pointer: { x: number; y: number } | null = null;
  /** When it came there. */
  let rested = 0;
  function look(point: { x: number; y: number }, since = performance.now()): void {
    pointer = point;
    rested = since;
    // An open card needs no key to stay while the pointer is on its words.
    const wanted = isOpen(state) || isHeld || parts.holdKey() === 'none';
    send({ type: 'move', over: wanted ? parts.marks().at(point.x, point.y) : null });
  }

  // Scrolling moves the words away under a resting pointer: what it rests on then is not what it came for.
  const lookUnder = latest(({ clientX: x, clientY: y, timeStamp }) => look({ x, y }, timeStamp), signal);
  const inCard = (event: Event) => event.target !== null && event.target === parts.host();
  const listening = { signal, capture: true, passive: true };
  function moved(event: PointerEvent): void {
    if (event.pointerType === 'touch' || !event.isTrusted) return;
    isHeld = isPressed(event, parts.holdKey());
    if (inCard(event)) overCard();
    else lookUnder.note(event);
  }
  function overCard(): void {
    pointer = null;
    lookUnder.takeBack(); // the card tells sooner than a frame where the pointer has gone since
    send({ type: 'moveInCard' });
  }
  document.addEventListener('pointermove', moved, listening);
  document.addEventListener(
    'pointerout',
    (event) => {
      if (event.relatedTarget !== null || !event.isTrusted) return;
      pointer = null;
      send({ type: 'move', over: null });
    },
    listening,
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      send({ type: inCard(event) ? 'pressInCard' : 'pressOutside' });
    },
    listening,
  );
  // A finger that scrolls or selects makes no click, so this is a tap. The page gets it too: a link is followed.
  function clicked(event: MouseEvent): void {
    if (!event.isTrusted || (event as PointerEvent).pointerType !== 'touch' || inCard(event)) return;
    const over = isControl(event) ? null : parts.marks().at(event.clientX, event.clientY);
    send({ type: 'tap', over });
  }
  document.addEventListener('click', clicked, listening);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted) return;
      pointer = null; // dismissed: it does not come back until the pointer moves
      send({ type: 'escape' });
    },
    listening,
  );
  for (const type of ['keydown', 'keyup'] as const) {
    document.addEventListener(
      type,
      (event) => {
        if (event.key !== parts.holdKey() || !event.isTrusted) return;
        isHeld = type === 'keydown';
        if (pointer && !isOpen(state)) look(pointer);
      },
      listening,
    );
  }
  document.addEventListener(
    'scroll',
    (event) => {
      if (moves(event.composedPath()[0])) leftBehind();
    },
    listening,
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    parts.close();
  });

  /** Whether what was scrolled holds the words that this is about, or what the pointer rests on: strips of news scroll all the time. */
  function moves(scrolled: EventTarget | undefined): boolean {
    if (!(scrolled instanceof Element)) return true;
    if (state.mode === 'closed') {
      const under = pointer && document.elementFromPoint(pointer.x, pointer.y);
      return under !== null && holds(scrolled, under);
    }
    const words = parts.marks().elementOf(state.mark);
    return words === null || holds(scrolled, words);
  }

  function leftBehind(): void {
    pointer = null;
    if (state.mode === 'waiting') send({ type: 'move', over: null });
    if (isOpen(state) && !isInView(parts.marks().boxes(state.mark), document)) send({ type: 'markGone' });
  }

  return {
    show: (mark, by) => send({ type: 'show', mark, by }),
    close: () => send({ type: 'escape' }),
    mode: () => (isOpen(state) ? state.mode : null),
    recheck() {
      const isGone =
        state.mode === 'waiting'
          ? pointer === null || parts.marks().at(pointer.x, pointer.y) !== state.mark
          : isOpen(state) && !isInView(parts.marks().boxes(state.mark), document);
      if (isGone) send({ type: 'markGone' });
    },
    heard: (event) => (event.type === 'click' ? clicked(event) : moved(event)),
    lookAgain() {
      if (pointer && !isOpen(state)) look(pointer);
    },
    inCard(what) {
      // The page may have heard already where the pointer went from there.
      if (what === 'left' && pointer === null) send({ type: 'move', over: null });
      if (what === 'over') overCard();
      if (what === 'pressed') send({ type: 'pressInCard' });
    },
  };
}

function isPressed(event: PointerEvent, key: HoldKey): boolean {
  return key !== 'none' && event.getModifierState(key);
}

function isInView(boxes: readonly DOMRect[], document: Document): boolean {
  const height = document.documentElement.clientHeight || Number.POSITIVE_INFINITY;
  return boxes.some((box) => box.bottom > 0 && box.top < height);
}

/** Calls back at most once a frame, with the latest event, until it is taken back. */
function latest(call: (event: PointerEvent) => void, signal: AbortSignal) {
  let newest: PointerEvent | null = null;
  let scheduled = false;
  return {
    note(event: PointerEvent): void {
      newest = event;
      if (scheduled) return;
      scheduled = true;
      requestAnimationFrame(() => {
        const at = newest;
        newest = null;
        scheduled = false;
        if (at && !signal.aborted) call(at);
      });
    },
    takeBack(): void {
      newest = null;
    },
  };
}
