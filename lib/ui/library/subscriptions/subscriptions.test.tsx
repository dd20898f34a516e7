import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { translator } from '../../../../tests/gallery/translate.ts';
import { WordsContext } from '../../i18n/context.ts';
import { wordsFor } from '../../i18n/words.ts';
import { Subscriptions } from './Subscriptions.tsx';
import type { SubscriptionsEvents } from './subscriptions-state.ts';

const nothing = () => {};
const events: SubscriptionsEvents = {
  onSubscribe: nothing,
  onUnsubscribe: nothing,
  onAsk: nothing,
  onDaily: nothing,
};

function shown(urls: readonly string[]): string {
  const list = urls.map((url) => ({ url, daily: false, pack: null, checked: null, problem: null }));
  return renderToString(
    <WordsContext.Provider value={wordsFor(translator('en'), 'en')}>
      <Subscriptions state={{ list, asking: null, outcome: null }} packs={[]} events={events} />
    </WordsContext.Provider>,
  );
}

describe('the list of subscriptions', () => {
  const mistyped = 'https://packs.example:99999/p';

  it('lets an address that no browser can open be taken away, and not be asked', () => {
    const html = shown([mistyped]);
    expect(html).toContain('Remove the address');
    expect(html).toContain('The address must begin with https://');
    expect(html).not.toMatch(/Ask .* now|role="switch"/);
  });

  it('shows the other addresses beside it', () => {
    const html = shown([mistyped, 'https://packs.example/a']);
    expect(html).toContain('Ask packs.example now');
    expect(html.match(/>Remove the address</g)).toHaveLength(2);
  });
});
