import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { POPUPS } from '../../../tests/gallery/states/popups.ts';
import { translator } from '../../../tests/gallery/translate.ts';
import { WordsContext } from '../i18n/context.ts';
import { wordsFor } from '../i18n/words.ts';
import { groupMentions } from './group-mentions.ts';
import { Popup } from './Popup.tsx';

const nothing = () => {};
const events = {
  onSettings: nothing,
  onShow: nothing,
  onReadAnyway: nothing,
  onAllow: nothing,
  onSave: nothing,
  onForget: nothing,
};

function popupOf(name: string, locale: 'en' | 'ar' = 'en') {
  const state = POPUPS[name];
  if (!state) throw new Error(`The gallery has no popup “${name}”`);
  const html = renderToString(
    <WordsContext.Provider value={wordsFor(translator(locale), locale)}>
      <Popup state={state} events={events} />
    </WordsContext.Provider>,
  );
  return { html, text: html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') };
}

describe('the popup', () => {
  it.each(Object.keys(POPUPS))(
    '“%s” says something wherever it asks for words, in both languages',
    (name) => {
      for (const locale of ['en', 'ar'] as const) {
        expect(popupOf(name, locale).html).not.toMatch(/undefined|\$\d|<(p|h1|h2|dt|dd|button)[^>]*><\/\1>/);
      }
    },
  );

  it.each(Object.keys(POPUPS))('“%s” can be switched off', (name) => {
    expect(popupOf(name).html).toMatch(/role="switch"/);
  });

  it('is busy until the page is read and its related reports are there', () => {
    const busy = Object.keys(POPUPS).filter((name) =>
      popupOf(name).html.includes('class="popup" aria-busy="true"'),
    );
    expect(busy).toEqual(['looking', 'reading']);
  });

  it('offers to read what was not read, and nothing else', () => {
    const offers = Object.keys(POPUPS).filter((name) => /Read this page|Try again/.test(popupOf(name).text));
    expect(offers).toEqual([
      'unread',
      'on-click',
      'revoked',
      'failed',
      'other-subject',
      'seeding',
      'unavailable',
    ]);
  });

  it('names the language that it can not read', () => {
    expect(popupOf('language').text).toContain('Turkish');
    expect(popupOf('language', 'ar').text).toContain('التركية');
  });

  it('saves nothing from a private window, and says why', () => {
    expect(popupOf('read').html).toMatch(/<button(?![^>]*disabled)[^>]*>Save this article/);
    expect(popupOf('private').html).toMatch(/<button[^>]*disabled[^>]*>Save this article/);
    expect(popupOf('private').text).toContain('private window');
  });

  it('asks for a page only where pages are read on request', () => {
    expect(popupOf('on-click').text).toContain('Read this page');
    expect(popupOf('on-click').text).not.toContain('anyway');
  });

  it('offers to allow a site again to which access was withdrawn', () => {
    expect(popupOf('revoked').text).toMatch(/Allow on this site .*Read this page once/);
  });

  it('reaches every mention, and says what is not in the data', () => {
    const { text, html } = popupOf('read');
    expect(html).toContain('aria-label="Mention 2 of Maarrat al-Numan"');
    expect(text).toMatch(/111th Brigade not in the data/);
  });

  it('calls everything by its name in the reader’s language, and says who counted', () => {
    expect(popupOf('read').text).toContain('said by \u2068Syrian Observatory for Human Rights');
    const { html, text } = popupOf('read', 'ar');
    expect(html).toMatch(/class="as-link"[^>]*><bdi[^>]*>معرة النعمان/);
    expect(text).toMatch(/بحسب \u2068المرصد السوري لحقوق الإنسان/);
    expect(text).toMatch(/يذكر أيضًا \u2068معرة النعمان/);
    expect(text).not.toContain('Maarrat');
  });

  it('counts a place that is named twice once', () => {
    expect(popupOf('read').text).toMatch(/ 1 Places highlighted/);
  });

  it('says how far a first filling of the database is', () => {
    expect(popupOf('seeding').text).toContain('1,200 of 4,812');
  });
});

describe('groupMentions', () => {
  const mention = (start: number, id: string | null, name: string) => ({
    kind: 'unit' as const,
    start,
    end: start + 3,
    text: name,
    id,
    name,
    rule: '',
    alternatives: [],
  });

  it('puts the mentions of one entity together, in order of the text', () => {
    const groups = groupMentions([mention(20, 'a', 'A'), mention(5, 'b', 'B'), mention(1, 'a', 'A')]);
    expect(groups.map(({ key, spans }) => [key, spans.map(({ start }) => start)])).toEqual([
      ['a', [1, 20]],
      ['b', [5]],
    ]);
  });

  it('takes names that are not in the data for one when they are spelt alike', () => {
    const groups = groupMentions([mention(1, null, '111th Brigade'), mention(9, null, '111th brigade')]);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.known).toBe(false);
  });
});
