import type { CDPSession, Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';

/** A browser with the built extension in it. */
export interface Session {
  name: BrowserName;
  version: string;
  /** A new tab in front; goes to `url` when one is given. */
  page(url?: string): Promise<Page>;
  /** A page in a window of its own: it is on the screen while others are too. */
  window(): Promise<Page>;
  /** A page of the extension in a tab, e.g. `library.html` or `popup.html?tab=3`. */
  extensionPage(path: string): Promise<Page>;
  /** The popup as it opens on `page`: the real one in Chromium, its page in a tab in Firefox, which hides the real one. */
  popup(page: Page): Promise<Page>;
  /** Pages of the extension that are open, e.g. the one it opens itself when it is installed. */
  extensionPages(): Promise<Page[]>;
  /** All tabs that are open. */
  tabs(): Promise<Page[]>;
  /** The browser's number for the tab of `page`. */
  tabId(page: Page): Promise<number>;
  /**
   * Runs a function on the closed shadow root that `page` has a card's frame in; null when no card is open.
   * The function is sent as text: it can't use anything from outside.
   */
  inHost<T>(page: Page, read: (root: ShadowRoot) => T): Promise<T | null>;
  /** Stops the background as the browser does to save memory; resolves when it is gone. */
  stopBackground(): Promise<void>;
  /** Installs the extension anew over itself, as an update does; in Firefox its pages can't be opened afterwards. */
  update(): Promise<void>;
  /** Runs a function, sent as text, in the window of the browser itself; only Firefox opened with `systemAccess` lets in. */
  inBrowserWindow?<T>(run: (text: string) => Promise<T>, text: string): Promise<T>;
  /** The developer tools' line to the running background, which keeps it awake; only Chromium has one. */
  background?(): Promise<CDPSession>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Folder of the built extension; without it, the one that `npm run build` makes for this browser. */
  extension?: string;
  headless?: boolean;
  /** Profile to use and keep; without it a fresh one that is deleted afterwards. */
  profile?: string;
  /** `host:port` of an HTTP proxy that all requests go through, those to loopback included. */
  proxy?: string;
  size?: { width: number; height: number };
  /** Lets the driver into Firefox's own window, with its menus. */
  systemAccess?: boolean;
  /** Idle seconds after which Firefox stops the background. */
  backgroundIdle?: number;
}

/** The few calls of the extension interface that the harness makes from the extension's own pages. */
export interface ExtensionApi {
  tabs: {
    create(tab: { url: string }): Promise<unknown>;
    query(which: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: unknown, to: { frameId: number }): Promise<unknown>;
  };
  extension: { getViews(): { location: Location }[] };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: Record<
    'local' | 'session',
    {
      clear(): Promise<void>;
      get(key: string): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
    }
  >;
  action: { getBadgeText(where: { tabId: number }): Promise<string> };
  permissions: { remove(given: { origins: string[] }): Promise<boolean> };
}

/** A page wide enough for an article beside its marginal column. */
export const DEFAULT_SIZE = { width: 1200, height: 900 };

/** Calls until the answer is not null or undefined. @throws with `what` when it takes more than `ms`. */
export async function waitFor<T>(
  what: string,
  look: () => Promise<T | null | undefined> | T | null | undefined,
  ms = 20_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const seen = await look();
    if (seen !== null && seen !== undefined) return seen;
    if (Date.now() > end) throw new Error(`Waited ${ms / 1000} s in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
