import { browser } from 'wxt/browser';
import rates from '../../assets/eval/rates.json' with { type: 'json' };
import { pageWords, whenLanguageChanges } from '../../lib/messages/own-words.ts';
import { readSettings } from '../../lib/messages/settings-store.ts';
import type { ErrorRates } from '../../lib/model/error-rates.ts';
import { OptionsPage } from '../../lib/ui/options/OptionsPage.tsx';
import { pageRenderer } from '../../lib/ui/render-page.tsx';
import { createOptions } from './create-options.ts';
import { readKeys } from './keys.ts';

const { t, locale } = await pageWords();
const page = pageRenderer(document, t, locale, 'options_title');
whenLanguageChanges(page.speak);
const options = createOptions(
  {
    settings: await readSettings(),
    database: null,
    rates: rates as ErrorRates,
    version: browser.runtime.getManifest().version,
    keys: await readKeys(),
    problem: null,
  },
  (state) => page.draw(<OptionsPage state={state} events={options.events} />),
  (key) => page.words.t(key),
);
void options.start();
