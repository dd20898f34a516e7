import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../../scripts/browsers/find-browser.ts';
import type { Doing, Fate, fateOfFrame } from '../../../tests/framing/fate-of-frame.ts';
import { openBuilt } from '../../../tests/support/built-site.ts';

/** What decides what is in a frame, and what it may do. */
const CHANGES: Doing[] = [
  'takes the sandbox away',
  'lets scripts run, and takes that back',
  'gives it another document',
  'gives it an address',
];

describe.each(BROWSERS)('the frame of a card, in %s', (name) => {
  let opened: Awaited<ReturnType<typeof openBuilt>>;
  beforeAll(async () => {
    opened = await openBuilt(name, 'tests/framing/index.html');
  });
  afterAll(() => opened.close());

  const fate = (doing: Doing, when: 'at once' | 'while filled', isFilled = true): Promise<Fate> =>
    opened.page.evaluate(
      (...parts) => (window as unknown as { fateOfFrame: typeof fateOfFrame }).fateOfFrame(...parts),
      doing,
      when,
      isFilled,
    );

  it('has a document that nobody can read, and a line for whoever fills it', async () => {
    expect(await fate('nothing', 'at once')).toEqual({
      filled: 1,
      lost: 0,
      lives: true,
      isOpen: false,
      ports: 1,
    });
  });

  it('is lost where it can’t be filled', async () => {
    expect(await fate('nothing', 'at once', false)).toMatchObject({
      filled: 1,
      lost: 1,
      lives: false,
      ports: 0,
    });
  });

  it.each<Doing>(CHANGES)('is lost, and never filled, where the page comes to it and %s', async (doing) => {
    expect(await fate(doing, 'at once')).toMatchObject({ filled: 0, lost: 1, lives: false, ports: 0 });
  });

  it.each<Doing>([...CHANGES, 'takes it out', 'puts it elsewhere'])(
    'is lost, and its line is handed to nobody, where the page %s while it is filled',
    async (doing) => {
      expect(await fate(doing, 'while filled')).toMatchObject({ filled: 1, lost: 1, lives: false, ports: 0 });
    },
  );
});
