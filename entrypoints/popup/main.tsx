import { pageWords, whenLanguageChanges } from '../../lib/messages/own-words.ts';
import { Popup } from '../../lib/ui/popup/Popup.tsx';
import { pageRenderer } from '../../lib/ui/render-page.tsx';
import { createPopup } from './create-popup.ts';

const { t, locale } = await pageWords();
const { draw, speak } = pageRenderer(document, t, locale, 'name');
whenLanguageChanges(speak);
const popup = createPopup(new URL(location.href).searchParams.get('tab'), (state) =>
  draw(<Popup state={state} events={popup.events} />),
);
void popup.start();
