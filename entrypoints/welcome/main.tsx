import { pageWords, whenLanguageChanges } from '../../lib/messages/own-words.ts';
import { readSettings } from '../../lib/messages/settings-store.ts';
import { pageRenderer } from '../../lib/ui/render-page.tsx';
import { WelcomePage } from '../../lib/ui/welcome/WelcomePage.tsx';
import { createWelcome } from './create-welcome.ts';

const { t, locale } = await pageWords();
const { draw, speak } = pageRenderer(document, t, locale, 'welcome_title');
whenLanguageChanges(speak);
const welcome = createWelcome(await readSettings(), (state) =>
  draw(<WelcomePage state={state} events={welcome.events} />),
);
void welcome.start();
