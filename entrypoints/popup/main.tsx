import { browserLocale, message } from '../../lib/messages/page-words.ts';
import { Popup } from '../../lib/ui/popup/Popup.tsx';
import { pageRenderer } from '../../lib/ui/render-page.tsx';
import { createPopup } from './create-popup.ts';

const { draw } = pageRenderer(document, message, browserLocale(), 'name');
const popup = createPopup(new URL(location.href).searchParams.get('tab'), (state) =>
  draw(<Popup state={state} events={popup.events} />),
);
void popup.start();
