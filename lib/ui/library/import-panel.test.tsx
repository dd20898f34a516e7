import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { translator } from '../../../tests/gallery/translate.ts';
import { WordsContext } from '../i18n/context.ts';
import { wordsFor } from '../i18n/words.ts';
import { ImportPanel } from './ImportPanel.tsx';
import type { ImportEvents, ImportUnderWay } from './import-state.ts';

const nothing = () => {};
const events: ImportEvents = {
  onFile: nothing,
  onPause: nothing,
  onResume: nothing,
  onCancel: nothing,
  onDiscard: nothing,
};

function shown(step: ImportUnderWay['step']): string {
  const counts = { added: 7, elsewhere: 0, bad: [], badTotal: 0, replaces: null };
  return renderToString(
    <WordsContext.Provider value={wordsFor(translator('en'), 'en')}>
      <ImportPanel
        importing={{ step, file: 'events.csv', share: 1, ...counts }}
        unfinished={null}
        events={events}
      />
    </WordsContext.Provider>,
  );
}

describe('an import under way', () => {
  it.each<[ImportUnderWay['step'], string[]]>([
    ['running', ['Pause', 'Cancel the import']],
    ['paused', ['Go on', 'Cancel the import']],
    ['finishing', []],
    ['cancelling', []],
  ])('that is %s offers only what can be done: %j', (step, buttons) => {
    const html = shown(step);
    expect([...html.matchAll(/<button[^>]*>([^<]*)<\/button>/g)].map(([, text]) => text)).toEqual(buttons);
    expect(html).toMatch(/<input type="file"[^>]* disabled/);
    expect(html).toMatch(/<p role="status"[^>]*>[^<]+<\/p>/);
  });
});
