import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { toBackground } from '../../lib/messages/contract.ts';
import { serve } from '../../lib/messages/serve.ts';
import { recount } from './badge.ts';
import { watchCommands } from './commands.ts';
import { createHandlers } from './handlers.ts';
import { onlyFromOwnPages } from './own-pages.ts';
import { leavePages, renewPages } from './renew-pages.ts';
import { restyle } from './restyle.ts';
import { watchMenu } from './selection/menu.ts';
import { createServices } from './services.ts';
import { watchSinglePageSites } from './single-page-sites.ts';
import { checkDaily } from './subscriptions/check-subscription.ts';

/**
 * The browser may stop this worker at any time and start it for a single message, so every listener is there as
 * soon as the script has run, and what they need is loaded when it is first asked for.
 */
export default defineBackground(() => {
  const services = createServices();
  serve(toBackground, onlyFromOwnPages(createHandlers(services)));

  // What a closed page left half imported can be gone on with until the browser ends or another version reads files anew.
  const dropStoppedImport = () => void services.store.imports.cancel(null).catch(() => {});
  browser.runtime.onStartup.addListener(dropStoppedImport);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    dropStoppedImport();
    if (reason === 'update') void renewPages();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => void checkDaily(services));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || !changes.settings) return;
    void recount(services);
    void restyle(changes.settings.oldValue, changes.settings.newValue);
  });

  browser.permissions.onRemoved.addListener(() => void leavePages());
  watchSinglePageSites(services);
  watchCommands();
  watchMenu(services);

  // At every start: after an install or an update there are packs to fill, and a filling may have been stopped.
  void services.store.seed();
});
