import { browser } from 'wxt/browser';
import rates from '../../assets/eval/rates.json' with { type: 'json' };
import { pageWords, whenLanguageChanges } from '../../lib/messages/page-words.ts';
import { askBackground } from '../../lib/messages/send.ts';
import { changeSettings, readSettings } from '../../lib/messages/settings-store.ts';
import type { ErrorRates } from '../../lib/model/error-rates.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { DatabaseState } from '../../lib/ui/database/database-state.ts';
import { OptionsPage } from '../../lib/ui/options/OptionsPage.tsx';
import { pageRenderer } from '../../lib/ui/render-page.tsx';
import { changeKeys, readKeys } from './keys.ts';

const { t, locale } = await pageWords();
const { draw, speak } = pageRenderer(document, t, locale, 'options_title');
whenLanguageChanges(speak);
const { version } = browser.runtime.getManifest();
let database: DatabaseState | null = null;
let keys = await readKeys();

function show(settings: Settings): void {
  draw(
    <OptionsPage
      settings={settings}
      database={database}
      rates={rates as ErrorRates}
      version={version}
      keys={keys}
      onKeys={changeKeys}
      onSettings={async (change) => show(await changeSettings(change))}
    />,
  );
}

show(await readSettings());
const answer = await askBackground('database', {});
if (answer.ok) {
  database = answer.value;
  show(await readSettings());
}
// The popup may switch things while this page is open.
browser.storage.local.onChanged.addListener(async () => show(await readSettings()));
// The keys are changed on a page of the browser, from which the reader comes back to this one.
document.addEventListener('visibilitychange', async () => {
  if (document.hidden) return;
  keys = await readKeys();
  show(await readSettings());
});
