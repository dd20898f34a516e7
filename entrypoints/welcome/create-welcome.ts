import { browser } from 'wxt/browser';
import { askBackground } from '../../lib/messages/send.ts';
import { changeSettings, readSettings } from '../../lib/messages/settings-store.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { Mark } from '../../lib/ui/marked/MarkedText.tsx';
import { markOfStep } from '../../lib/ui/welcome/tour.ts';
import type { WelcomeEvents, WelcomeState } from '../../lib/ui/welcome/welcome-state.ts';
import { cardOf, readExample } from './live-example.ts';

const POLL_MS = 400;

/** The first page's state and what its events do; `show` is called with every new state. */
export function createWelcome(settings: Settings, show: (state: WelcomeState) => void) {
  let state: WelcomeState = { example: null, card: null, tour: 0, settings, database: null };
  const set = (change: Partial<WelcomeState>) => {
    state = { ...state, ...change };
    show(state);
  };

  async function open(mark: Mark): Promise<void> {
    set({ card: { mark, state: { mode: 'loading', kind: mark.kind, mention: mark.found } } });
    const card = await cardOf(mark);
    if (state.card?.mark === mark) set({ card: { mark, state: card } });
  }

  function step(tour: number | null): void {
    set({ tour });
    const marks = state.example && 'marks' in state.example ? state.example.marks : [];
    const mark = tour === null ? null : markOfStep(marks, tour);
    if (mark) void open(mark);
  }

  /** Follows the first filling of the database; the card that is open then says what there is now. */
  async function followDatabase(): Promise<void> {
    let wasFilling = false;
    for (;;) {
      const answer = await askBackground('database', {});
      if (!answer.ok) return;
      set({ database: answer.value });
      if (answer.value.state !== 'seeding') break;
      wasFilling = true;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    if (wasFilling && state.card) void open(state.card.mark);
  }

  const events: WelcomeEvents = {
    onMark(mark) {
      set({ tour: null });
      void open(mark);
    },
    onClose: () => set({ card: null, tour: null }),
    onTour: step,
    onSettings: async (change) => set({ settings: await changeSettings(change) }),
  };

  return {
    events,
    async start(): Promise<void> {
      show(state);
      browser.storage.local.onChanged.addListener(async () => set({ settings: await readSettings() }));
      void followDatabase();
      set({ example: await readExample() });
      step(state.tour);
    },
  };
}
