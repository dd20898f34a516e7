import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askBackground } from '../../lib/messages/send.ts';
import type { LibraryState } from '../../lib/ui/library/library-state.ts';
import { createLibrary } from './create-library.ts';

vi.mock('../../lib/messages/send.ts', () => ({ askBackground: vi.fn() }));

/** How many reports the database tells of; another number is another database. */
let held = 2;
const ask = vi.mocked(askBackground);
const asked = (name: string) => ask.mock.calls.filter(([call]) => call === name).length;

function answer(call: string): unknown {
  if (call === 'database')
    return {
      state: 'ready',
      problem: null,
      done: 0,
      of: 0,
      packs: [],
      saved: held,
      coverage: { reports: held },
      importing: null,
    };
  if (call === 'libraryRows') return { rows: [], names: {}, mark: null };
  return call === 'subscriptions' ? { subscriptions: [] } : { total: 0, reports: [] };
}

async function libraryAt(hash: string) {
  vi.stubGlobal('location', { hash });
  let state: LibraryState | undefined;
  const library = createLibrary((now) => {
    state = now;
  });
  await library.start();
  const goTo = (next: string) => {
    vi.stubGlobal('location', { hash: next });
    return library.go();
  };
  return { library, goTo, state: () => state as LibraryState };
}

beforeEach(() => {
  held = 2;
  ask.mockReset();
  ask.mockImplementation((async (call: string) => ({ ok: true, value: answer(call) })) as never);
});
afterEach(() => vi.unstubAllGlobals());

describe('the library', () => {
  it('reads the reports for the page that searches them', async () => {
    await libraryAt('#reports');
    await vi.waitFor(() => expect(asked('libraryRows')).toBe(1));
  });

  it.each(['#data', '#report/one'])(
    'reads none of them on the page %s, whatever the database gets',
    async (hash) => {
      const { library, state } = await libraryAt(hash);
      held = 3;
      await library.followDatabase();
      expect(state().database?.saved).toBe(3);
      expect(asked('libraryRows')).toBe(0);
    },
  );

  it('reads them when the reader goes there, and again only after others came', async () => {
    const { library, goTo } = await libraryAt('#data');
    await goTo('#reports');
    await vi.waitFor(() => expect(asked('libraryRows')).toBe(1));
    await goTo('#data');
    await goTo('#reports');
    expect(asked('libraryRows')).toBe(1);
    await goTo('#data');
    held = 3;
    await library.followDatabase();
    await goTo('#reports');
    await vi.waitFor(() => expect(asked('libraryRows')).toBe(2));
  });

  it('reads them for who exports all from the data page', async () => {
    const { library, state } = await libraryAt('#data');
    await library.events.onExport('all', 'csv');
    expect(asked('libraryRows')).toBe(1);
    expect(state().exporting.work).not.toMatchObject({ step: 'failed', problem: 'no-answer' });
  });
});
