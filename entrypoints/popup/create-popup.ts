import { askBackground, askPage } from '../../lib/messages/send.ts';
import { changeSettings, readSettings } from '../../lib/messages/settings-store.ts';
import { idsOf } from '../../lib/model/ids-of.ts';
import { isPaused } from '../../lib/model/settings.ts';
import { settingsFrom } from '../../lib/model/stored-settings.ts';
import type { PageStatus, PopupEvents, PopupState } from '../../lib/ui/popup/popup-state.ts';
import { statusOf } from '../../lib/ui/popup/popup-state.ts';
import { askForAccess, hasAccess } from './access.ts';
import { relatedTo } from './related-to.ts';
import { type ReadTab, tabOf } from './tab.ts';

const POLL_MS = 250;
/** Longest wait for a page to be read before it counts as failed; a first start may still be unpacking data. */
const PATIENCE_MS = 30_000;

/** The popup's state and what its events do; `show` is called with every new state. */
export function createPopup(asked: string | null, show: (state: PopupState) => void) {
  let tab: ReadTab | null = null;
  /** How often following the page began; only the last goes on. */
  let followed = 0;
  let state: PopupState = {
    page: { state: 'looking' },
    host: null,
    settings: settingsFrom(null),
    database: null,
    related: null,
    places: [],
    names: {},
    savedAs: null,
    saving: 'idle',
    isPrivate: false,
  };
  const set = (change: Partial<PopupState>) => {
    state = { ...state, ...change };
    show(state);
  };

  async function start(): Promise<void> {
    show(state);
    const [settings, found] = await Promise.all([readSettings(), tabOf(asked)]);
    tab = found;
    set({ settings, host: tab?.host ?? null, isPrivate: tab?.isPrivate ?? false });
    await Promise.all([followPage(), followDatabase()]);
  }

  /**
   * Shows the page's state until it is known for good. A page without a reader script may yet get one: the popup can
   * be opened sooner than a slow page is looked at. Following anew ends the following before it.
   */
  async function followPage(): Promise<void> {
    followed += 1;
    const turn = followed;
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const page = await look();
      if (turn !== followed) return;
      const late = page.state === 'reading' && Date.now() >= end;
      if (late) return set({ page: { state: 'failed', problem: 'no-answer' } });
      if (page.state !== state.page.state || page.state === 'read') set({ page });
      if (page.state === 'read') {
        await Promise.all([findRelated(page), findSaved(page), findPlaces(page), findNames(page)]);
        return;
      }
      if (page.state !== 'reading' && page.state !== 'unread') return;
      await pause();
    }
  }

  async function look(): Promise<PageStatus> {
    const { settings, host } = state;
    if (!settings.enabled) return { state: 'off', where: 'everywhere' };
    if (host && isPaused(settings.pausedHosts, host)) return { state: 'off', where: 'site' };
    if (!tab) return { state: 'no-access' };
    const told = await askPage(tab.id, 'describe', {});
    const isShown = told.ok && (settings.where === 'everywhere' || told.value.forced);
    if (isShown) return statusOf(told.value);
    if (!host) return { state: 'no-access' };
    if (!(await hasAccess(host))) return { state: 'revoked' };
    return { state: 'unread', why: settings.where === 'click' ? 'on-click' : 'no-cues' };
  }

  async function findRelated({ article, analysis }: Extract<PageStatus, { state: 'read' }>) {
    const answer = await relatedTo(article, analysis);
    set({ related: answer.ok ? answer.value : { problem: answer.problem } });
  }

  async function findPlaces({ analysis }: Extract<PageStatus, { state: 'read' }>) {
    const answer = await askBackground('places', { ids: idsOf(analysis.mentions, 'place') });
    if (answer.ok) set({ places: answer.value.places });
  }

  async function findNames({ analysis: { mentions, claims } }: Extract<PageStatus, { state: 'read' }>) {
    const ids = [...mentions.map(({ id }) => id), ...claims.map(({ root }) => root)];
    const answer = await askBackground('names', { ids: [...new Set(ids)].filter((id) => id !== null) });
    if (answer.ok) set({ names: answer.value.names });
  }

  async function findSaved({ article }: Extract<PageStatus, { state: 'read' }>) {
    if (!article.url) return;
    const answer = await askBackground('isSaved', { url: article.url });
    if (answer.ok) set({ savedAs: answer.value.id });
  }

  async function followDatabase(): Promise<void> {
    for (;;) {
      const answer = await askBackground('database', {});
      if (!answer.ok) return;
      const wasFilling = state.database?.state === 'seeding';
      set({ database: answer.value });
      if (answer.value.state !== 'seeding') {
        // What was found in a half-filled database may be less than what is there now.
        if (wasFilling && state.page.state === 'read') await findRelated(state.page);
        return;
      }
      await pause();
    }
  }

  const events: PopupEvents = {
    async onSettings(change) {
      set({ settings: await changeSettings(change) });
      await followPage();
    },
    onShow: (start, end) => void (tab && askPage(tab.id, 'show', { start, end })),
    async onReadAnyway() {
      if (!tab) return;
      followed += 1; // what the page says meanwhile is from before it was asked
      set({ page: { state: 'reading' } });
      const answer = await askBackground('readAnyway', { tab: tab.id });
      if (!answer.ok) set({ page: { state: 'failed', problem: answer.problem } });
      else if (!answer.value.reading) set({ page: { state: 'no-access' } });
      else await followPage();
    },
    async onAllow() {
      // The browser asks only in answer to the press itself, so nothing may come before.
      const granted = state.host !== null && (await askForAccess(state.host));
      if (granted) await events.onReadAnyway();
    },
    async onSave() {
      if (state.page.state !== 'read' || state.isPrivate) return;
      set({ saving: 'busy' });
      const answer = await askBackground('save', { article: state.page.article });
      set(answer.ok ? { savedAs: answer.value.id, saving: 'idle' } : { saving: { problem: answer.problem } });
    },
    async onForget() {
      if (!state.savedAs) return;
      const answer = await askBackground('forget', { id: state.savedAs });
      set(answer.ok ? { savedAs: null } : { saving: { problem: answer.problem } });
    },
  };
  return { start, events };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, POLL_MS));
}
