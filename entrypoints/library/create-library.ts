import { askBackground } from '../../lib/messages/send.ts';
import { NO_EXPORT } from '../../lib/ui/library/export/export-state.ts';
import type { LibraryEvents, LibraryState } from '../../lib/ui/library/library-state.ts';
import { packText } from '../../lib/ui/library/pack-text.ts';
import { hashOf, routeOf } from '../../lib/ui/library/route.ts';
import type { Search } from '../../lib/ui/library/search.ts';
import { NO_SUBSCRIPTIONS } from '../../lib/ui/library/subscriptions/subscriptions-state.ts';
import { keepingEvents } from './data/keeping-events.ts';
import { subscriptionEvents } from './data/subscription-events.ts';
import { exportEvents } from './export/export-events.ts';
import { overviewOf } from './overview-of.ts';

const PAGE = 30;
const POLL_MS = 400;

/** The library's state and what its events do; `show` is called with every new state. */
export function createLibrary(show: (state: LibraryState) => void) {
  let state: LibraryState = {
    route: routeOf(location.hash),
    database: null,
    results: null,
    overview: null,
    busy: true,
    problem: null,
    report: null,
    imported: null,
    exporting: NO_EXPORT,
    keeping: { step: 'idle' },
    subscriptions: NO_SUBSCRIPTIONS,
  };
  // Answers to older questions that arrive late are not shown.
  let asked = 0;
  const set = (change: Partial<LibraryState>) => {
    state = { ...state, ...change };
    show(state);
  };

  const subscriptions = subscriptionEvents(() => state, set, followDatabase);

  async function start(): Promise<void> {
    show(state);
    await Promise.all([go(), followDatabase(), subscriptions.load()]);
  }

  async function go(): Promise<void> {
    const route = routeOf(location.hash);
    set({ route, problem: null, report: null });
    if (route.page === 'reports') await find(route.search);
    else if (route.page === 'report') await openReport(route.id);
    else set({ busy: false });
  }

  async function find(search: Search): Promise<void> {
    const mine = ++asked;
    set({ busy: true });
    const answer = await askBackground('reports', { ...search, offset: 0, limit: PAGE });
    if (mine !== asked) return;
    if (!answer.ok) {
      set({ busy: false, problem: answer.problem, results: null, overview: null });
      return;
    }
    set({ results: answer.value, busy: false });
    const overview = await overviewOf(search, state.database?.coverage ?? null);
    if (mine === asked) set({ overview });
  }

  async function openReport(id: string): Promise<void> {
    set({ busy: true });
    const answer = await askBackground('report', { id });
    if (!answer.ok) set({ busy: false, problem: answer.problem, report: 'missing' });
    else {
      const { report, saved } = answer.value;
      set({ busy: false, report: report ? { report, saved } : 'missing' });
    }
  }

  async function followDatabase(): Promise<void> {
    for (;;) {
      const answer = await askBackground('database', {});
      if (!answer.ok) {
        set({ problem: answer.problem });
        return;
      }
      const isNews = state.database === null || state.database.state === 'seeding';
      set({ database: answer.value });
      if (answer.value.state !== 'seeding') {
        if (isNews && state.route.page === 'reports') await find(state.route.search);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }

  /** After what changes the database from the data page. */
  async function refresh(): Promise<void> {
    await Promise.all([followDatabase(), subscriptions.load()]);
  }

  const events: LibraryEvents = {
    ...exportEvents(() => state, set),
    ...keepingEvents((keeping) => set({ keeping }), refresh),
    ...subscriptions.events,
    onSearch(search) {
      // Typing replaces the address, so that “back” leaves the search instead of unspelling it.
      history.replaceState(null, '', hashOf(search));
      set({ route: { page: 'reports', search } });
      void find(search);
    },
    async onMore() {
      if (state.route.page !== 'reports' || !state.results) return;
      const mine = asked;
      set({ busy: true });
      const { reports } = state.results;
      const answer = await askBackground('reports', {
        ...state.route.search,
        offset: reports.length,
        limit: PAGE,
      });
      if (mine !== asked) return;
      if (answer.ok) {
        set({ busy: false, results: { ...answer.value, reports: [...reports, ...answer.value.reports] } });
      } else set({ busy: false, problem: answer.problem });
    },
    async onForget(id) {
      const answer = await askBackground('forget', { id });
      if (answer.ok) location.hash = '#reports';
      else set({ problem: answer.problem });
    },
    async onImport(file) {
      set({ imported: 'busy' });
      const text = await packText(file).catch(() => null);
      const answer =
        text === null
          ? ({ ok: false, problem: 'not-a-pack' } as const)
          : await askBackground('importPack', { text });
      set({ imported: answer.ok ? { title: answer.value.header.title } : { problem: answer.problem } });
      await followDatabase();
    },
    async onRemovePack(id) {
      const answer = await askBackground('removePack', { id });
      set({ problem: answer.ok ? null : answer.problem, imported: null });
      await followDatabase();
    },
  };
  return { start, go, events };
}
