import { browser } from 'wxt/browser';
import { askPage } from '../../lib/messages/send.ts';
import { changeSettings } from '../../lib/messages/settings-store.ts';
import { hostOf, isPaused } from '../../lib/model/settings.ts';
import { styleCss } from '../../lib/page/marks/style-css.ts';
import { frameToRead } from './frames.ts';
import { putReaderIn } from './put-reader-in.ts';

interface Tab {
  id?: number;
  url?: string;
}

/** Does what the keys of the manifest are for. A browser without keys (Firefox for Android) has none to tell. */
export function watchCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => void obey(command, tab));
}

async function obey(command: string, told: Tab | undefined): Promise<void> {
  if (command === 'open-library') {
    await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
    return;
  }
  const tab = told ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (tab?.id === undefined) return;
  const id = tab.id;
  if (command === 'toggle-here') return toggleHere(id, tab.url);
  const answer =
    command === 'next-mention' || command === 'previous-mention'
      ? await askPage(id, 'step', { direction: command === 'next-mention' ? 'next' : 'previous' })
      : await askPage(id, 'openCard', {});
  // A key that seems to do nothing is a riddle: the popup says why there is nothing to go to.
  if (!answer.ok || !answer.value.shown) await browser.action.openPopup().catch(() => {});
}

/** Turns Sidelight off on the tab's site, or on again, there and, where it was off altogether, everywhere. */
async function toggleHere(tab: number, url: string | undefined): Promise<void> {
  const host = hostOf(url ?? '');
  if (host === null) return;
  const now = await changeSettings((settings) => {
    const isOff = !settings.enabled || isPaused(settings.pausedHosts, host);
    // What pauses a whole domain pauses its hosts too.
    const others = settings.pausedHosts.filter((one) => !isPaused([one], host));
    return { ...settings, enabled: true, pausedHosts: isOff ? others : [...others, host] };
  });
  if (isPaused(now.pausedHosts, host)) return;
  // A page that was opened while it was off there has no reader script yet; where pages are read only when the reader
  // asks for it, this asks.
  const reading = { forced: now.where === 'click', css: styleCss(now.styles) };
  await frameToRead(tab)
    .then((frame) => putReaderIn({ tab, frame }, reading))
    .catch(() => false);
}
