import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { inClosedRoot } from './firefox-shadow.ts';
import { inOwnWindow } from './firefox-window.ts';
import { browserPath } from './install-browser.ts';
import { DEFAULT_SIZE, type ExtensionApi, type OpenOptions, type Session, waitFor } from './session.ts';

/** What the extension's pages can call. */
declare const chrome: ExtensionApi;

/** Keeps the browser from calling home, so that every request that is seen is a page's or the extension's. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topsites': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.geoip.url': '',
  'captivedetect.canonicalURL': '',
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'signon.autofillForms': false,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
};

/** What the browser does for its user beside showing pages, which no driven page needs: a seventh of its processor time. */
const LEAN = {
  'accessibility.force_disabled': 1,
  'browser.chrome.site_icons': false,
  'browser.formfill.enable': false,
  'browser.ml.enable': false,
  'browser.newtab.preload': false,
  'browser.pagethumbnails.capturing_disabled': true,
  'browser.sessionstore.interval': 3_600_000,
  'browser.sessionstore.max_tabs_undo': 0,
  'browser.sessionstore.resume_from_crash': false,
  'browser.tabs.hoverPreview.enabled': false,
  'dom.ipc.processPrelaunch.enabled': false,
  'extensions.formautofill.addresses.enabled': false,
  'extensions.formautofill.creditCards.enabled': false,
  'places.history.enabled': false,
  'signon.rememberSignons': false,
  'toolkit.cosmeticAnimations.enabled': false,
};

/** Makes the database of an extension that was installed for a test outlive the browser, as its reader's would. */
const KEEPING = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // The driver puts the preferences of the profile back when it closes the browser, those that name the database too.
  'extensions.webextensions.uuids': JSON.stringify({
    'sidelight@sidelight.invalid': '5db66b11-9b0e-4a4c-8f3f-3a1c7f0f9d55',
  }),
};

/** How long a page of the extension is waited for before a second tab is opened for it, and then. */
const OPENED_MS = [6_000, 24_000] as const;

export async function openFirefox(extension: string, options: OpenOptions): Promise<Session> {
  const size = options.size ?? DEFAULT_SIZE;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless: options.headless ?? true,
    userDataDir: options.profile,
    defaultViewport: options.headless === false ? null : size,
    args: [
      `--width=${size.width}`,
      `--height=${size.height}`,
      ...(options.systemAccess ? ['--remote-allow-system-access'] : []),
    ],
    extraPrefsFirefox: {
      ...QUIET,
      ...(options.headless === false ? {} : LEAN),
      ...(options.proxy ? proxyPrefs(options.proxy) : {}),
      ...(options.profile ? KEEPING : {}),
      ...(options.backgroundIdle
        ? { 'extensions.background.idle.timeout': options.backgroundIdle * 1000 }
        : {}),
    },
  });
  try {
    await browser.installExtension(extension);
    const own = await waitFor('the page that the extension opens when it is installed', () =>
      firstExtensionPage(browser),
    );
    return await sessionOf(browser, extension, own);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function proxyPrefs(proxy: string) {
  const [host = '', port = ''] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/**
 * Firefox refuses to take a driven tab to `moz-extension:`, but a tab that the extension opened itself can be
 * driven, and from there the extension can open its other pages. So everything starts from its welcome page,
 * which is kept open.
 */
async function sessionOf(
  browser: Browser,
  extension: string,
  own: { page: Page; base: string },
): Promise<Session> {
  const { base } = own;

  const extensionPage = async (path: string) => {
    const known = new Set(await browser.pages());
    const opened = async (ms: number) => {
      await own.page.evaluate((url) => chrome.tabs.create({ url }).then(() => {}), base + path);
      return waitFor(
        `the extension's page ${path}`,
        async () => {
          for (const page of await browser.pages()) {
            if (known.has(page)) continue;
            const there = await page
              .evaluate(() => `${document.readyState} ${location.href}`)
              .catch(() => '');
            if (there === `complete ${base}${path}`) return page;
          }
          return null;
        },
        ms,
      );
    };
    // Once in some hundred times the driver never learns of a tab, or of the page in it.
    return opened(OPENED_MS[0]).catch(async () => {
      const page = await opened(OPENED_MS[1]);
      await page.bringToFront(); // it may be the first, come late, and behind the second
      return page;
    });
  };

  const tabId = async (page: Page) => {
    await page.bringToFront();
    const id = await own.page.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id;
    });
    if (id === undefined) throw new Error('No tab is in front.');
    return id;
  };

  return {
    name: 'firefox',
    version: await browser.version(),
    async page(url) {
      const page = await browser.newPage();
      if (url) await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    window: () => browser.newPage({ type: 'window' }),
    extensionPage,
    async extensionPages() {
      const pages = await browser.pages();
      const ours = await Promise.all(pages.map(async (page) => (await addressOf(page)).startsWith(base)));
      return pages.filter((_, index) => ours[index]);
    },
    tabs: () => browser.pages(),
    async popup(page) {
      return extensionPage(`popup.html?tab=${await tabId(page)}`);
    },
    tabId,
    inHost: inClosedRoot,
    async stopBackground() {
      // Firefox stops it when it has been idle; nothing can stop it at once.
      await waitFor(
        'the background to go idle; open the session with `backgroundIdle`',
        () =>
          own.page.evaluate(() =>
            chrome.extension.getViews().some((view) => view.location.pathname.includes('background'))
              ? null
              : true,
          ),
        45_000,
      );
    },
    inBrowserWindow: (run, text) => inOwnWindow(browser, run, text),
    async update() {
      await browser.installExtension(extension);
    },
    close: () => browser.close(),
  };
}

async function firstExtensionPage(browser: Browser): Promise<{ page: Page; base: string } | null> {
  for (const page of await browser.pages()) {
    const [, base] = /^(moz-extension:\/\/[^/]+\/)/.exec(await addressOf(page)) ?? [];
    if (base) return { page, base };
  }
  return null;
}

/** The driver takes a moment to learn a tab's address; the page itself knows it. */
async function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href).catch(() => '');
}
