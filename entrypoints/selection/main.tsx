import { pageWords, whenLanguageChanges } from '../../lib/messages/own-words.ts';
import { pageRenderer } from '../../lib/ui/render-page.tsx';
import { SelectionPage } from '../../lib/ui/selection/SelectionPage.tsx';
import { createSelection } from './create-selection.ts';

const { t, locale } = await pageWords();
const { draw, speak } = pageRenderer(document, t, locale, 'selection');
whenLanguageChanges(speak);
const page = await createSelection(new URL(location.href).searchParams.get('id') ?? '', (state) =>
  draw(<SelectionPage state={state} events={page.events} />),
);
void page.start();
