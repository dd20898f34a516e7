import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { inClosedRoot } from './chromium-shadow.ts';
import { browserPath } from './install-browser.ts';
import { DEFAULT_SIZE, type ExtensionApi, type OpenOptions, type Session, waitFor } from './session.ts';

/** What the extension's pages can call. */
declare const chrome: ExtensionApi;

/** Keeps the browser from calling home, so that every request that is seen is a page's or the extension's. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,CertificateTransparencyComponentUpdater',
];

/** Chromium without any extension yet. */
export function launchChromium(options: OpenOptions): Promise<Browser> {
  const size = options.size ?? DEFAULT_SIZE;
  return puppeteer.launch({
    executablePath: browserPath('chromium'),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    userDataDir: options.profile,
    defaultViewport: options.headless === false ? null : size,
    args: [
      ...QUIET,
      `--window-size=${size.width},${size.height}`,
      // Root has no sandbox in Chromium on Linux; a reader's own browser is never started this way.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.proxy ? [`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
}

export async function openChromium(extension: string, options: OpenOptions): Promise<Session> {
  const browser = await launchChromium(options);
  try {
    const id = await browser.installExtension(extension);
    const session = await sessionOf(browser, extension, id);
    // It comes in front of whatever is open, so it has to be there before anything else is opened.
    await waitFor('the page that the extension opens when it is installed', async () =>
      (await session.extensionPages()).length > 0 ? true : null,
    );
    return session;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function sessionOf(browser: Browser, extension: string, id: string): Promise<Session> {
  const base = `chrome-extension://${id}/`;
  const ours = async () => (await browser.pages()).filter((page) => page.url().startsWith(base));

  const extensionPage = async (path: string) => {
    const page = await browser.newPage();
    await page.goto(base + path);
    return page;
  };

  const lines: CDPSession[] = [];

  return {
    name: 'chromium',
    version: await browser.version(),
    async page(url) {
      const page = await browser.newPage();
      if (url) await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    window: () => browser.newPage({ type: 'window' }),
    extensionPage,
    extensionPages: ours,
    tabs: () => browser.pages(),
    async popup(page) {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The extension is not loaded.');
      await extension.triggerAction(page);
      const target = await browser.waitForTarget((target) => target.url().startsWith(`${base}popup.html`), {
        timeout: 10_000,
      });
      return await target.asPage();
    },
    tabId: (page) => tabIdOf(page, extensionPage),
    inHost: inClosedRoot,
    async background() {
      const target = await browser.waitForTarget(isBackground(base));
      const line = await target.createCDPSession();
      lines.push(line);
      return line;
    },
    async stopBackground() {
      // A stopped background is not gone while someone listens to it.
      for (const line of lines.splice(0)) await line.detach().catch(() => {});
      const page = await browser.newPage();
      const cdp = await page.createCDPSession();
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.stopAllWorkers');
      await waitFor('the background to stop', () =>
        browser.targets().some(isBackground(base)) ? null : true,
      );
      await page.close();
    },
    async update() {
      // `runtime.reload()` would leave it switched off, since the driven browser is not in developer mode.
      await browser.installExtension(extension);
    },
    close: () => browser.close(),
  };
}

const isBackground = (base: string) => (target: { type(): string; url(): string }) =>
  target.type() === 'service_worker' && target.url().startsWith(base);

/** The extension sees a tab by its own number; the one in front is `page`'s. */
async function tabIdOf(page: Page, extensionPage: (path: string) => Promise<Page>): Promise<number> {
  const asker = await extensionPage('welcome.html');
  await page.bringToFront();
  const id = await asker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  await asker.close();
  if (id === undefined) throw new Error('No tab is in front.');
  return id;
}
