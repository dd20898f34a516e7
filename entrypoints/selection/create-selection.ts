import { browser } from 'wxt/browser';
import { askCard } from '../../lib/messages/ask-card.ts';
import { keptSelection } from '../../lib/messages/selection-store.ts';
import { askBackground } from '../../lib/messages/send.ts';
import { readSettings } from '../../lib/messages/settings-store.ts';
import type { Analysis } from '../../lib/model/article.ts';
import { localDay } from '../../lib/model/date.ts';
import type { Selection } from '../../lib/model/selection.ts';
import { answered, type CardState } from '../../lib/ui/card/card-state.ts';
import type { Mark } from '../../lib/ui/marked/MarkedText.tsx';
import { marksIn } from '../../lib/ui/marked/marks-in.ts';
import type { SelectionEvents, SelectionState } from '../../lib/ui/selection/selection-state.ts';

/** The page of a selection: its state and what its events do; `show` is called with every new state. */
export async function createSelection(id: string, show: (state: SelectionState) => void) {
  const selection = (await keptSelection(id)) ?? 'gone';
  const { styles } = await readSettings();
  let state: SelectionState = {
    selection,
    read: null,
    card: null,
    styles,
    today: localDay(new Date()),
    versions: { extension: browser.runtime.getManifest().version, packs: [] },
  };
  const set = (change: Partial<SelectionState>) => {
    state = { ...state, ...change };
    show(state);
  };

  async function open(mark: Mark): Promise<void> {
    if (selection === 'gone' || !state.read || 'problem' in state.read) return;
    set({ card: { mark, state: { mode: 'loading', kind: mark.kind, mention: mark.found } } });
    const card = await cardOf(mark, selection, state.read);
    if (state.card?.mark === mark) set({ card: { mark, state: card } });
  }

  const events: SelectionEvents = {
    onMark: (mark) => void open(mark),
    onClose: () => set({ card: null }),
  };

  return {
    events,
    async start(): Promise<void> {
      show(state);
      if (selection === 'gone') return;
      const database = await askBackground('database', {});
      const packs = database.ok
        ? database.value.packs.map(({ header }) => `${header.id} ${header.version}`)
        : [];
      const article = { ...selection.from, text: selection.text };
      const answer = await askBackground('analyse', { article, forced: true });
      const read = answer.ok ? answer.value.analysis : { problem: answer.problem };
      set({ read, versions: { ...state.versions, packs } });
      const [only, more] = answer.ok ? marksIn(answer.value.analysis) : [];
      if (only && !more && selection.wish === 'look-up') await open(only);
    },
  };
}

async function cardOf({ kind, found }: Mark, { from }: Selection, read: Analysis): Promise<CardState> {
  const answer = await askCard(askBackground, found, from, read);
  return answered(answer, kind, found, from.published);
}
