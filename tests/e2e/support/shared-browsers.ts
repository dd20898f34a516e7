import type { Page } from 'puppeteer-core';
import { untilDataIsReady } from '../../../scripts/browsers/data-ready.ts';
import type { BrowserName } from '../../../scripts/browsers/find-browser.ts';
import { open } from '../../../scripts/browsers/open.ts';
import type { ExtensionApi, OpenOptions, Session } from '../../../scripts/browsers/session.ts';
import { type Answer, type Site, serve } from '../../../scripts/site/serve.ts';
import { AT_THE_END } from './environment.ts';
import { HOSTS, testSite } from './site.ts';

/** What the extension's pages can call. */
declare const chrome: ExtensionApi;

export interface BrowserWish {
  /** What the sample newspapers' server answers, if not `testSite`. */
  answer?: Answer;
  /** Idle seconds after which Firefox stops the background. */
  backgroundIdle?: number;
  /** A browser of one's own that was just started: its database is still being filled. */
  fresh?: boolean;
}

/** A browser with the built extension, and the server behind it. */
export interface Running {
  session: Session;
  site: Site;
  answer: Answer;
}

/**
 * The browsers that serve one spec file after the other: a start, with the filling of the database, costs more than most
 * files. They last as long as the process, since `vitest.config.ts` runs all files of the project in one.
 */
const shared = new Map<string, Running>();

/** A browser as it is after the installation: one that runs already and was put back to that, or a new one. */
export async function borrow(name: BrowserName, wish: BrowserWish): Promise<Running> {
  if (wish.fresh) return start(name, wish);
  const key = name === 'firefox' ? `${name} ${wish.backgroundIdle ?? ''}` : name;
  const known = shared.get(key);
  if (known) {
    try {
      known.answer = wish.answer ?? testSite;
      await asInstalled(known.session);
      return known;
    } catch {
      // A browser that hangs or is gone costs the file that broke it, not the ones after it.
      shared.delete(key);
      await end(known).catch(() => {});
    }
  }
  const running = await start(name, wish);
  shared.set(key, running);
  closeAtTheEnd(running);
  await untilDataIsReady(running.session);
  return running;
}

/** Ends a browser of one's own; a shared one goes on. */
export async function giveBack(running: Running): Promise<void> {
  if (![...shared.values()].includes(running)) await end(running);
}

/** Closes all tabs but those given; what a page left open does can then disturb no other. */
export async function closeTabs({ session }: Running, keep: ReadonlySet<Page>): Promise<void> {
  for (const page of await session.tabs()) {
    // A popup goes by itself when the focus leaves it, perhaps just now.
    if (!keep.has(page)) await page.close().catch(() => {});
  }
}

async function start(
  name: BrowserName,
  { answer = testSite, backgroundIdle }: BrowserWish,
): Promise<Running> {
  const site = await serve((host, path) => running.answer(host, path), HOSTS);
  const options: OpenOptions = {
    proxy: site.proxy,
    systemAccess: true,
    ...(backgroundIdle ? { backgroundIdle } : {}),
  };
  const running: Running = { answer, site, session: await open(name, options) };
  return running;
}

async function end({ session, site }: Running): Promise<void> {
  await session.close();
  await site.close();
}

function closeAtTheEnd(running: Running): void {
  const closing = (globalThis as unknown as Record<string, Set<() => Promise<void>>>)[AT_THE_END];
  closing?.add(() => end(running));
}

/** Takes back what earlier spec files left: settings, saved reports, packs, subscriptions, half an import. */
async function asInstalled(session: Session): Promise<void> {
  const [page] = await session.extensionPages();
  if (!page) throw new Error('No page of the extension is open.');
  const clean = await page.evaluate(async () => {
    const { value } = (await chrome.runtime.sendMessage({ call: 'database', request: {} })) as {
      value: { saved: number; packs: { removable: boolean }[]; importing: unknown };
    };
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
    return value.saved === 0 && !value.importing && !value.packs.some(({ removable }) => removable);
  });
  if (!clean) await page.evaluate(() => chrome.runtime.sendMessage({ call: 'erase', request: {} }));
  await untilDataIsReady(session);
}
