import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { CARDS } from '../../../tests/gallery/states/cards.ts';
import { translator } from '../../../tests/gallery/translate.ts';
import { WordsContext } from '../i18n/context.ts';
import { wordsFor } from '../i18n/words.ts';
import { Card } from './Card.tsx';

/** Markup and its text, of a card in a language. */
function cardOf(name: string, locale: 'en' | 'ar' = 'en') {
  const state = CARDS[name];
  if (!state) throw new Error(`The gallery has no card “${name}”`);
  const html = renderToString(
    <WordsContext.Provider value={wordsFor(translator(locale), locale)}>
      <Card state={state} onClose={() => {}} onLookUp={() => {}} />
    </WordsContext.Provider>,
  );
  const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  return { html, text };
}

const NAMES = Object.keys(CARDS);

describe('a card', () => {
  it.each(NAMES)('“%s” has one heading of the second level, in both languages', (name) => {
    for (const locale of ['en', 'ar'] as const)
      expect(cardOf(name, locale).html.match(/<h2/g)).toHaveLength(1);
  });

  it.each(NAMES)('“%s” says something wherever it asks for words', (name) => {
    expect(cardOf(name).html).not.toMatch(/undefined|\$\d|>null<|<(p|h2|h3|dd|dt|summary)[^>]*><\/\1>/);
  });

  it('is busy only while it loads', () => {
    const busy = NAMES.filter((name) => cardOf(name).html.includes('aria-busy="true"'));
    expect(busy).toEqual(['loading']);
  });

  it('runs from right to left in Arabic, with the Arabic name first', () => {
    const { html } = cardOf('place', 'ar');
    expect(html).toMatch(/<section[^>]*dir="rtl"/);
    expect(html.indexOf('معرة النعمان')).toBeLessThan(html.indexOf('Maarrat al-Numan'));
  });
});

describe('a place’s card', () => {
  it('says where it is in words beside the map', () => {
    const { html, text } = cardOf('place');
    expect(text).toContain('Maarrat An Numan › Al-Mara › Idlib');
    expect(html).toMatch(/role="img" aria-label="Map of Syria: Maarrat al-Numan lies in the north-west/);
  });

  it('marks an area where only the subdistrict is known', () => {
    expect(cardOf('ambiguous').html).toContain('map-area');
    expect(cardOf('place').html).not.toContain('map-area');
  });

  it('shows the article’s other places smaller, and tells them in words', () => {
    const { html } = cardOf('ambiguous');
    expect(html).toContain('map-spot-small');
    expect(html).toMatch(/aria-label="[^"]*the other places of this article: Maarrat al-Numan\./);
  });

  it('leads to the areas that it lies in, each in the reader’s language', () => {
    const { html } = cardOf('place');
    for (const id of ['SY070302', 'SY0703', 'SY07']) expect(html).toContain(`data-look-up="${id}"`);
    expect(cardOf('place', 'ar').text).toContain('معرة النعمان › المعرة › إدلب');
  });

  it('offers the others of the name', () => {
    expect(cardOf('ambiguous').text).toContain('2 other places of this name');
  });

  it('draws no map of places abroad', () => {
    expect(cardOf('abroad').html).not.toContain('<svg class="map"');
  });

  it('says what silence does not mean', () => {
    expect(cardOf('ambiguous').text).toMatch(/4,812 reports.*says nothing about the event/);
  });
});

describe('a unit’s card', () => {
  it('tells the side at the article’s day, and the names before and after', () => {
    const { text, html } = cardOf('unit');
    expect(text).toMatch(/HTS and its allies \(on August 22, 2016\)/);
    expect(text).toMatch(/Jabhat al-Nusra 2012–2016 .*Hayat Tahrir al-Sham 2017–2025/);
    expect(html).toMatch(/aria-current="true"[^>]*>.*?Jabhat Fatah al-Sham/);
  });

  it('draws each name over its own years, and the article’s day under the one of that day', () => {
    const { html, text } = cardOf('unit');
    expect(html.match(/class="lineage-bar"/g)).toHaveLength(3);
    expect(text).toMatch(/2012 this article, August 22, 2016 2026/);
    const arabic = cardOf('unit', 'ar').html;
    const x = (of: string) => Number(/class="lineage-day" x1="([\d.]+)"/.exec(of)?.[1]);
    expect(x(html) + x(arabic)).toBeCloseTo(300, 0);
  });

  it('claims nothing of a unit that is not in the data', () => {
    expect(cardOf('unknown-unit').text).toContain('does not know whose it is');
  });
});

describe('a claim’s card', () => {
  it('reads the claim back with its hedge, its counter, its day', () => {
    const { text } = cardOf('claim');
    expect(text).toMatch(/At least 35 killed|at least 35 killed/);
    expect(text).toMatch(/Said by Syrian Observatory for Human Rights/);
    expect(text).toContain('August 21, 2016');
  });

  it('keeps words without a firm number, and says how they are read', () => {
    expect(cardOf('lonely-claim').text).toMatch(/“dozens” wounded.*dozens.*read as at least 24/);
  });

  it('leads to a counter that is an actor of the data, and to the place', () => {
    const { html } = cardOf('claim');
    expect(html).toContain('data-look-up="white-helmets"');
    expect(html).not.toContain('data-look-up="sohr"');
    expect(html).toContain('data-look-up="SY0703"');
  });

  it('counts reports and sources apart', () => {
    expect(cardOf('claim').text).toMatch(/3 reports, 2 sources and 1 without a named source/);
  });

  it('draws the figures by day of publication, and tells them all in words', () => {
    const { html } = cardOf('event-aleppo');
    const label = html.match(/<svg[^>]*role="img" aria-label="([^"]*)"/)?.[1];
    expect(label).toMatch(/This article: 54, November 28, 2024\. A Syrian Observatory for Human Rights: /);
    expect(label).toContain(': at least 35, November 27, 2024.');
    expect(html).toContain('sl-fade-up');
  });

  it('draws figures without a day of publication at the end of the event, by another mark, and says so', () => {
    const { html, text } = cardOf('claim');
    const label = html.match(/<svg[^>]*role="img" aria-label="([^"]*)"/)?.[1];
    expect(label).toMatch(/^Figures by day of publication, or, .* by the last day of the event\./);
    expect(label).toContain('B Syria Civil Defence (White Helmets): 21, events of August 21, 2016.');
    expect(html.match(/plot-by-event/g)).toHaveLength(1);
    expect(text).toMatch(/by day of publication · by last day of the event/);
    expect(text).toMatch(/وكالة الفرات · events of August 21, 2016/);
    expect(cardOf('event-aleppo').html).not.toMatch(/plot-by-event|last day of the event/);
  });

  it('says how many figures it could not draw', () => {
    expect(cardOf('undrawn-claim').text).toContain('1 figure without a number or a day is not drawn');
    expect(cardOf('claim').text).not.toContain('not drawn');
  });

  it('says that no report gives a figure only where reports were looked up', () => {
    expect(cardOf('lonely-claim').text).toMatch(/No other report in the database.*4,812 reports/);
    const unsought = cardOf('unsought-claim').text;
    expect(unsought).toMatch(/Other figures were not looked up.*the page has no date/);
    expect(unsought).not.toMatch(/No other report|4,812/);
  });

  it('folds totals and parts away from other counts of the same people', () => {
    const { html, text } = cardOf('event-aleppo');
    expect(text).toMatch(/\d+ figures that count more or fewer people/);
    expect(html.indexOf('relation-total')).toBeGreaterThan(html.indexOf('<details'));
    expect(html.indexOf('relation-same')).toBeLessThan(html.indexOf('<details'));
  });

  it.each(['aleppo', 'nouran', 'suwayda'])('shows the figures of %s in both languages', (event) => {
    for (const locale of ['en', 'ar'] as const)
      expect(cardOf(`event-${event}`, locale).html.match(/class="plot-mark/g)?.length).toBeGreaterThan(2);
  });

  it('shows reasons for and against', () => {
    const { text } = cardOf('claim');
    expect(text).toMatch(/Why: the same day, August 21, 2016/);
    expect(text).toMatch(/But: “\u2068at least 35\u2069” here, “21” there/);
  });

  it('gives no verdict', () => {
    for (const name of NAMES)
      expect(cardOf(name).text).not.toMatch(/\b(true|false|correct|wrong figure|reliable)\b/i);
  });
});
