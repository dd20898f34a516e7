import type { CDPSession, ConsoleMessage, Page, Protocol } from 'puppeteer-core';
import type { Session } from '../../../scripts/browsers/session.ts';

/** What sites themselves bring about: what is missing there, and what their own policy keeps from them. */
const OF_THE_SITE = /Failed to load resource|Content[- ]Security[- ]Policy|favicon/;

/** A new window; whatever is thrown, rejected or written to the console in its pages is written down with its address. */
export async function watchedWindow(session: Session, said: string[]): Promise<Page> {
  const page = await session.window();
  const write = (words: string) => {
    if (!OF_THE_SITE.test(words)) said.push(`${page.url()}: ${words}`);
  };
  if (session.name === 'chromium') await watch(await page.createCDPSession(), write);
  else {
    page.on('pageerror', (error) => write(String(error instanceof Error ? (error.stack ?? error) : error)));
    page.on('console', (message: ConsoleMessage) => write(`${message.type()}: ${message.text()}`));
  }
  return page;
}

/**
 * Writes down what is said in all worlds behind a line of the developer tools, the isolated ones of extensions among them: of
 * those the driver's own events tell only what is thrown.
 */
export async function watch(line: CDPSession, write: (words: string) => void): Promise<void> {
  line.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    write(`${text} ${exception?.description ?? exception?.value ?? ''}`),
  );
  line.on('Runtime.consoleAPICalled', ({ type, args }) => write(`${type}: ${args.map(wordOf).join(' ')}`));
  line.on('Log.entryAdded', ({ entry }) => write(`${entry.level}: ${entry.text}`));
  await Promise.all([line.send('Runtime.enable'), line.send('Log.enable')]);
}

function wordOf({ value, description }: Protocol.Runtime.RemoteObject): string {
  return description ?? String(value);
}
