import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../marks/mark.ts';
import { CLOSED, type HoverEvent, type HoverState, isOpen, next } from './hover-state.ts';

const town: Mark = { kind: 'place', index: 0, start: 0, end: 4 };
const brigade: Mark = { kind: 'unit', index: 1, start: 9, end: 14 };

const waiting: HoverState = { mode: 'waiting', mark: town };
const peeking: HoverState = { mode: 'peeking', mark: town };
const leaving: HoverState = { mode: 'leaving', mark: town };
const pinned: HoverState = { mode: 'pinned', mark: town };
const keyboard: HoverState = { mode: 'keyboard', mark: town };
const touch: HoverState = { mode: 'touch', mark: town };
const STATES = { closed: CLOSED, waiting, peeking, leaving, pinned, keyboard, touch };

/** What can happen, while a card (or the wait for one) is about the town. */
const EVENTS = {
  'moves on the town': { type: 'move', over: town },
  'moves on the brigade': { type: 'move', over: brigade },
  'moves on plain text': { type: 'move', over: null },
  'moves in the card': { type: 'moveInCard' },
  'dwell passes': { type: 'dwellPassed' },
  'grace passes': { type: 'gracePassed' },
  'presses in the card': { type: 'pressInCard' },
  'presses outside': { type: 'pressOutside' },
  'taps the town': { type: 'tap', over: town },
  'taps the brigade': { type: 'tap', over: brigade },
  'taps plain text': { type: 'tap', over: null },
  escape: { type: 'escape' },
  'mark is gone': { type: 'markGone' },
  'popup shows the brigade': { type: 'show', mark: brigade, by: 'popup' },
  'a key shows the brigade': { type: 'show', mark: brigade, by: 'keyboard' },
} satisfies Record<string, HoverEvent>;

/** Every transition: a row for each event, a column for each state. A `2` says that it is the brigade's. */
const TABLE = `
                        | closed    | waiting   | peeking   | leaving   | pinned    | keyboard  | touch
moves on the town       | waiting   | waiting   | peeking   | peeking   | pinned    | keyboard  | touch
moves on the brigade    | waiting2  | waiting2  | leaving   | leaving   | pinned    | keyboard  | touch
moves on plain text     | closed    | closed    | leaving   | leaving   | pinned    | keyboard  | touch
moves in the card       | closed    | waiting   | peeking   | peeking   | pinned    | keyboard  | touch
dwell passes            | closed    | peeking   | peeking   | leaving   | pinned    | keyboard  | touch
grace passes            | closed    | waiting   | peeking   | closed    | pinned    | keyboard  | touch
presses in the card     | closed    | waiting   | pinned    | pinned    | pinned    | keyboard  | touch
presses outside         | closed    | closed    | closed    | closed    | closed    | closed    | closed
taps the town           | touch     | touch     | closed    | closed    | closed    | closed    | closed
taps the brigade        | touch2    | touch2    | touch2    | touch2    | touch2    | touch2    | touch2
taps plain text         | closed    | closed    | closed    | closed    | closed    | closed    | closed
escape                  | closed    | closed    | closed    | closed    | closed    | closed    | closed
mark is gone            | closed    | closed    | closed    | closed    | closed    | closed    | closed
popup shows the brigade | pinned2   | pinned2   | pinned2   | pinned2   | pinned2   | pinned2   | pinned2
a key shows the brigade | keyboard2 | keyboard2 | keyboard2 | keyboard2 | keyboard2 | keyboard2 | keyboard2
`;

function transitions() {
  const [head = [], ...rows] = TABLE.trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  // The first line has lost its empty first cell to the trimming.
  const states = head.slice(-Object.keys(STATES).length) as (keyof typeof STATES)[];
  return rows.flatMap(([event = '', ...afters]) =>
    states.map((before, i) => ({ event: event as keyof typeof EVENTS, before, after: afters[i] ?? '' })),
  );
}

/** `waiting2`: waiting on the brigade. */
function named(state: HoverState): string {
  return state.mode === 'closed' || state.mark === town ? state.mode : `${state.mode}2`;
}

describe('transitions', () => {
  it('are told for every state and every event', () => {
    expect(new Set(transitions().map(({ before }) => before))).toEqual(new Set(Object.keys(STATES)));
    expect(new Set(transitions().map(({ event }) => event))).toEqual(new Set(Object.keys(EVENTS)));
  });

  it.each(transitions())('$before, $event: $after', ({ before, event, after }) =>
    expect(named(next(STATES[before], EVENTS[event]))).toBe(after),
  );

  it('begins the dwell anew with every move on the mark', () =>
    expect(next(waiting, EVENTS['moves on the town'])).not.toBe(waiting));
});

const anyEvent: fc.Arbitrary<HoverEvent> = fc.constantFrom(...Object.values(EVENTS));

describe('whatever happens', () => {
  const run = (events: readonly HoverEvent[]) => events.reduce(next, CLOSED as HoverState);

  it('never opens under a moving pointer', () =>
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const before = run(events);
        const after = next(before, EVENTS['moves on the brigade']);
        if (!isOpen(before)) expect(isOpen(after)).toBe(false);
      }),
    ));

  it('is closed after Escape', () =>
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        expect(next(run(events), { type: 'escape' })).toBe(CLOSED);
      }),
    ));

  it('closes a card that came by hovering when the pointer goes and stays away, and no other', () =>
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const before = run(events);
        const after = next(next(before, EVENTS['moves on plain text']), { type: 'gracePassed' });
        const stays = ['pinned', 'keyboard', 'touch'].includes(before.mode);
        expect(after).toEqual(stays ? before : CLOSED);
      }),
    ));
});
