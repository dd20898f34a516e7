import { pageWords, whenLanguageChanges } from '../../lib/messages/page-words.ts';
import { changeSettings, readSettings } from '../../lib/messages/settings-store.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { pageRenderer } from '../../lib/ui/render-page.tsx';
import type { Mark } from '../../lib/ui/welcome/MarkedText.tsx';
import { WelcomePage } from '../../lib/ui/welcome/WelcomePage.tsx';
import { askCard, readExample } from './live-example.ts';

const { t, locale } = await pageWords();
const { draw, speak } = pageRenderer(document, t, locale, 'welcome_title');
whenLanguageChanges(speak);
let settings: Settings = await readSettings();
let example: Parameters<typeof WelcomePage>[0]['example'] = null;
let card: Parameters<typeof WelcomePage>[0]['card'] = null;

function show(): void {
  draw(
    <WelcomePage
      example={example}
      card={card}
      settings={settings}
      onMark={open}
      onClose={() => {
        card = null;
        show();
      }}
      onSettings={async (change) => {
        settings = await changeSettings(change);
        show();
      }}
    />,
  );
}

async function open(mark: Mark): Promise<void> {
  card = { mark, state: { mode: 'loading', kind: mark.kind, mention: mark.found } };
  show();
  const state = await askCard(mark);
  if (card?.mark !== mark) return;
  card = { mark, state };
  show();
}

show();
example = await readExample();
show();
