import { askBackground } from '../../lib/messages/send.ts';
import type { Period } from '../../lib/model/date.ts';
import type { Found, LibraryIndex } from '../../lib/search/create-index.ts';
import { NO_EXPORT } from '../../lib/ui/library/export/export-state.ts';
import type { LibraryEvents, LibraryState } from '../../lib/ui/library/library-state.ts';
import { hashOf, routeOf } from '../../lib/ui/library/route.ts';
import { isUnfiltered, NO_FILTERS, type Search } from '../../lib/ui/library/search.ts';
import { NO_SUBSCRIPTIONS } from '../../lib/ui/library/subscriptions/subscriptions-state.ts';
import { keepingEvents } from './data/keeping-events.ts';
import { subscriptionEvents } from './data/subscription-events.ts';
import { exportEvents } from './export/export-events.ts';
import { createImporter } from './importing.ts';
import { openReport, relatedTo } from './open-report.ts';
import { overviewOf } from './overview-of.ts';
import { readIndex } from './read-index.ts';
import { stampOf } from './stamp-of.ts';

const PAGE = 50;
const POLL_MS = 400;
/** Keys that follow one another faster than this are looked up once. */
const TYPING_MS = 60;
/** Changes of the same filter that follow one another faster than this are one step back. */
const NUDGE_MS = 1000;

/** The library's state and what its events do; `show` is called with every new state. */
export function createLibrary(show: (state: LibraryState) => void) {
  let state: LibraryState = {
    route: routeOf(location.hash),
    database: null,
    reading: null,
    results: null,
    overview: null,
    busy: true,
    problem: null,
    report: null,
    exporting: NO_EXPORT,
    keeping: { step: 'idle' },
    subscriptions: NO_SUBSCRIPTIONS,
    importing: null,
  };
  let index: LibraryIndex | null = null;
  /** What the index was read from, and what ends the reading. */
  let read = { stamp: 'nothing', ending: new AbortController() };
  /** Who can't go on before the reports are read; told the problem where they can't be. */
  let waiting: ((problem: string | null) => void)[] = [];
  let found: Found | null = null;
  let zoom: Period | null = null;
  // Answers to older questions that arrive late are not shown.
  let asked = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;
  /** What the reader changed last and when, see `keep`. */
  let changed = { what: '', at: 0 };
  /** The search that the results in sight answer. */
  let shown: { index: LibraryIndex | null; search: string } = { index: null, search: '' };
  const set = (change: Partial<LibraryState>) => {
    state = { ...state, ...change };
    show(state);
  };

  const subscriptions = subscriptionEvents(() => state, set, followDatabase);

  async function start(): Promise<void> {
    show(state);
    await Promise.all([go(), followDatabase(), subscriptions.load()]);
  }

  /** Shows what the address asks for. */
  async function go(): Promise<void> {
    const route = routeOf(location.hash);
    asked += 1;
    clearTimeout(typing);
    changed = { what: '', at: 0 };
    set({ route, problem: null, report: null });
    if (route.page === 'reports') {
      readIfChanged();
      await find(route.search);
    } else if (route.page === 'report') await open(route.id);
    else set({ busy: false });
  }

  async function find(search: Search): Promise<void> {
    const mine = ++asked;
    if (!index) return isUnfiltered(search) ? latest(mine) : set({ busy: true, results: null });
    found = index.find(search, zoom);
    const isShown = shown.index === index && shown.search === hashOf(search) && state.results !== null;
    set({ busy: !isShown, overview: overviewOf(index, found, zoom) });
    // Who comes back from a report finds the list as long as it was.
    if (isShown) return;
    shown = { index, search: hashOf(search) };
    await fetchLines(mine, []);
  }

  /** While the reports are still being read, the latest of them can be shown already. */
  async function latest(mine: number): Promise<void> {
    set({ busy: true });
    const answer = await askBackground('latestReports', { limit: PAGE });
    if (mine === asked && answer.ok && !index) set({ results: answer.value });
  }

  /** Adds the next page of what was found to the reports in sight. */
  async function fetchLines(mine: number, before: NonNullable<LibraryState['results']>['reports']) {
    if (!found) return;
    const { total } = found;
    const ids = found.ids(before.length, before.length + PAGE);
    const answer = await askBackground('reportLines', { ids });
    if (mine !== asked) return;
    if (answer.ok) set({ busy: false, results: { total, reports: [...before, ...answer.value.reports] } });
    else set({ busy: false, problem: answer.problem, results: null });
  }

  async function open(id: string): Promise<void> {
    const mine = asked;
    set({ busy: true });
    const answer = await openReport(id);
    if (mine !== asked) return;
    if (!answer.ok) return set({ busy: false, problem: answer.problem });
    const report = answer.value;
    set({ busy: false, report: report ?? 'missing' });
    if (!report) return;
    const related = await relatedTo(report.report);
    if (mine === asked) set({ report: { ...report, related } });
  }

  async function followDatabase(): Promise<void> {
    for (;;) {
      const answer = await askBackground('database', {});
      if (!answer.ok) return set({ busy: false, problem: answer.problem });
      set({ database: answer.value });
      // The other pages search nothing: to read 100,000 reports for them would keep the background busy for no one.
      if (state.route.page === 'reports' || waiting.length > 0) readIfChanged();
      if (answer.value.state !== 'seeding') return;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }

  /** After what changes the database from the data page. */
  async function refresh(): Promise<void> {
    await Promise.all([followDatabase(), subscriptions.load()]);
  }

  /** Begins to read the reports where the database holds others than were read. */
  function readIfChanged(): void {
    if (!state.database) return;
    const stamp = stampOf(state.database);
    if (stamp !== read.stamp) void readAll(stamp, state.database.coverage.reports);
  }

  /** Reads the reports anew; until that is done the reader goes on with what was read before. */
  async function readAll(stamp: string, of: number): Promise<void> {
    read.ending.abort();
    const mine = { stamp, ending: new AbortController() };
    read = mine;
    set({ reading: { done: 0, of } });
    const answer = await readIndex((done) => set({ reading: { done, of } }), mine.ending.signal);
    if (mine !== read) return;
    const told = waiting;
    waiting = [];
    if (!answer.ok) {
      read = { ...read, stamp: 'nothing' };
      for (const tell of told) tell(answer.problem);
      return set({ reading: null, busy: false, problem: answer.problem });
    }
    index = answer.value;
    for (const tell of told) tell(null);
    set({ reading: null });
    if (state.route.page === 'reports') await find(state.route.search);
  }

  /** Ids of all reports that a search finds, once they are read. @throws with a problem in words */
  async function foundIds(search: Search): Promise<string[]> {
    readIfChanged();
    if (state.reading) {
      const problem = await new Promise<string | null>((resolve) => waiting.push(resolve));
      if (problem) throw new Error(problem);
    }
    if (!index) throw new Error(state.problem ?? 'no-answer');
    const all = index.find(search, null);
    return all.ids(0, all.total);
  }

  /**
   * Puts a search into the address. Each is a step that “back” undoes, but for one key or one nudge of a handle after
   * another: “back” leaves what was typed instead of unspelling it.
   */
  function keep(search: Search): { typed: boolean } {
    const before = state.route.page === 'reports' ? state.route.search : NO_FILTERS;
    const keys = Object.keys(search) as (keyof Search)[];
    const what = keys.filter((key) => search[key] !== before[key] && key !== 'to').join();
    const typed = what === 'text';
    const goesOn = what === changed.what && (typed || Date.now() - changed.at < NUDGE_MS);
    history[goesOn ? 'replaceState' : 'pushState'](null, '', hashOf(search));
    changed = { what, at: Date.now() };
    return { typed };
  }

  const events: LibraryEvents = {
    ...exportEvents(() => state, set, foundIds),
    ...keepingEvents((keeping) => set({ keeping }), refresh),
    ...subscriptions.events,
    onSearch(search) {
      const { typed } = keep(search);
      set({ route: { page: 'reports', search }, problem: null });
      clearTimeout(typing);
      if (typed) typing = setTimeout(() => void find(search), TYPING_MS);
      else void find(search);
    },
    onZoom(period) {
      zoom = period;
      if (index && found && state.route.page === 'reports') {
        set({ overview: overviewOf(index, index.find(state.route.search, zoom), zoom) });
      }
    },
    async onMore() {
      if (!state.results || state.busy) return;
      set({ busy: true });
      await fetchLines(asked, state.results.reports);
    },
    async onRetry() {
      set({ problem: null });
      await Promise.all([go(), followDatabase()]);
    },
    async onForget(id) {
      const answer = await askBackground('forget', { id });
      if (!answer.ok) return set({ problem: answer.problem });
      location.hash = '#reports';
      await followDatabase();
    },
    importing: createImporter((importing) => set({ importing }), followDatabase),
    async onRemovePack(id) {
      const answer = await askBackground('removePack', { id });
      set({ problem: answer.ok ? null : answer.problem, importing: null });
      await followDatabase();
    },
  };
  return { start, go, followDatabase, events };
}
