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
const states: HoverState[] = [CLOSED, waiting, peeking, leaving, pinned];

const onTown: HoverEvent = { type: 'move', over: town };
const onBrigade: HoverEvent = { type: 'move', over: brigade };
const onNothing: HoverEvent = { type: 'move', over: null };

describe('transitions', () => {
  it.each<[string, HoverState, HoverEvent, HoverState]>([
    ['the pointer comes to a mark', CLOSED, onTown, waiting],
    ['the pointer wanders over plain text', CLOSED, onNothing, CLOSED],
    [
      'it goes on to another mark before the dwell has passed',
      waiting,
      onBrigade,
      { mode: 'waiting', mark: brigade },
    ],
    ['it leaves before the dwell has passed', waiting, onNothing, CLOSED],
    ['it rests for the dwell', waiting, { type: 'dwellPassed' }, peeking],
    ['it moves on the same words while peeking', peeking, onTown, peeking],
    ['it leaves the words', peeking, onNothing, leaving],
    ['it crosses another mark on its way to the card', peeking, onBrigade, leaving],
    ['it comes back to the words in time', leaving, onTown, peeking],
    ['it reaches the card in time', leaving, { type: 'moveInCard' }, peeking],
    ['it strays further', leaving, onBrigade, leaving],
    ['the grace passes', leaving, { type: 'gracePassed' }, CLOSED],
    ['the reader presses in the card', peeking, { type: 'pressInCard' }, pinned],
    ['the reader presses in the card that was about to close', leaving, { type: 'pressInCard' }, pinned],
    ['the pointer leaves a pinned card', pinned, onNothing, pinned],
    ['the pointer comes to another mark beside a pinned card', pinned, onBrigade, pinned],
    [
      'the popup asks for another mark',
      pinned,
      { type: 'show', mark: brigade },
      { mode: 'pinned', mark: brigade },
    ],
    ['a late timer of the dwell', CLOSED, { type: 'dwellPassed' }, CLOSED],
    ['a late timer of the grace', pinned, { type: 'gracePassed' }, pinned],
    ['a late timer of the grace while peeking again', peeking, { type: 'gracePassed' }, peeking],
    ['a press where no card is', CLOSED, { type: 'pressInCard' }, CLOSED],
  ])('%s', (_, before, event, after) => expect(next(before, event)).toEqual(after));

  it.each(states)('Escape, a press outside and a lost mark close from $mode', (state) => {
    for (const type of ['escape', 'pressOutside', 'markGone'] as const)
      expect(next(state, { type })).toEqual(CLOSED);
  });

  it.each(states)('a card that is asked for opens pinned from $mode', (state) =>
    expect(next(state, { type: 'show', mark: town })).toEqual(pinned),
  );

  it('begins the dwell anew with every move on the mark', () =>
    expect(next(waiting, onTown)).not.toBe(waiting));
});

const anyEvent: fc.Arbitrary<HoverEvent> = fc.oneof(
  fc.constantFrom(onTown, onBrigade, onNothing),
  fc
    .constantFrom(
      'moveInCard',
      'dwellPassed',
      'gracePassed',
      'pressInCard',
      'pressOutside',
      'escape',
      'markGone',
    )
    .map((type) => ({ type }) as HoverEvent),
  fc.constantFrom(town, brigade).map((mark): HoverEvent => ({ type: 'show', mark })),
);

describe('whatever happens', () => {
  const run = (events: readonly HoverEvent[]) => events.reduce(next, CLOSED);

  it('never opens under a moving pointer', () =>
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const before = run(events);
        const after = next(before, onBrigade);
        if (!isOpen(before)) expect(isOpen(after)).toBe(false);
      }),
    ));

  it('is closed after Escape', () =>
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        expect(next(run(events), { type: 'escape' })).toBe(CLOSED);
      }),
    ));

  it('closes an unpinned card when the pointer goes and stays away', () =>
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const left = next(run(events), onNothing);
        if (left.mode !== 'pinned') expect(next(left, { type: 'gracePassed' })).toEqual(CLOSED);
      }),
    ));
});
