import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../model/date.ts';
import type { Context } from '../context.ts';
import { readDocument } from '../text/read-document.ts';
import { createDating } from './period-of.ts';

/** A Wednesday. */
const PUBLISHED = '2016-08-17';

/** The date of the claim that stands in brackets, as `from/to`, or `from` for one day; `-` for none. */
function dateOf(marked: string, published: Day | null = PUBLISHED): string {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const end = marked.indexOf(']') - 1;
  const document = readDocument(text);
  const sentence = document.sentences.find((one) => one.start <= start && start < one.end)?.index ?? 0;
  const article = { url: null, title: '', published, lang: 'en', text };
  const { from, to } = createDating({ article, document, mentions: [] } as unknown as Context)({
    start,
    end,
    sentence,
  });
  if (!from || !to) return '-';
  return from === to ? from : `${from}/${to}`;
}

describe('days reckoned from the day of publication', () => {
  it.each([
    ['[Two died] on Wednesday.', '2016-08-17'],
    ['[Two died] on Tuesday night.', '2016-08-16'],
    ['[Two died] on Thursday.', '2016-08-11'],
    ['[Two died] Monday morning near the bridge.', '2016-08-15'],
    ["[Two died] in Sunday's raid.", '2016-08-14'],
    ['[Two died] last Wednesday.', '2016-08-10'],
    ['[Two died] on Thursday, August 11, in the raid.', '2016-08-11'],
    ['[Two died] yesterday, Tuesday, in the raid.', '2016-08-16'],
    ['[Two died] yesterday.', '2016-08-16'],
    ['[Two died] today.', '2016-08-17'],
    ['[Two died] this morning.', '2016-08-17'],
    ['[Two died] overnight.', '2016-08-16/2016-08-17'],
    ['[Two died] last night.', '2016-08-16/2016-08-17'],
    ['[Two died] three days ago.', '2016-08-14'],
    ['[Two died] two weeks ago.', '2016-08-01/2016-08-07'],
    ['[Two died] a month ago.', '2016-07-01/2016-07-31'],
    ['[Two died] the day before yesterday.', '2016-08-15'],
    ['[Ninety died] over the past 72 hours.', '2016-08-14/2016-08-17'],
    ['[Ninety died] in the last 24 hours.', '2016-08-16/2016-08-17'],
    ['[Ninety died] during the past week.', '2016-08-10/2016-08-17'],
    ['[Ninety died] in the past ten days.', '2016-08-07/2016-08-17'],
    ['[Ninety died] last week.', '2016-08-08/2016-08-14'],
    ['[Ninety died] this week.', '2016-08-15/2016-08-17'],
    ['[Ninety died] last month.', '2016-07-01/2016-07-31'],
    ['[Ninety died] earlier this month.', '2016-08-01/2016-08-17'],
    ['[Ninety died] this year.', '2016-01-01/2016-08-17'],
    ['[Ninety died] last year.', '2015-01-01/2015-12-31'],
  ])('%s', (text, period) => expect(dateOf(text)).toBe(period));
});

describe('days and months without a year', () => {
  it.each([
    ['[Two died] on August 3.', '2016-08-03'],
    ['[Two died] on Aug. 3.', '2016-08-03'],
    ['[Two died] on 3 August.', '2016-08-03'],
    ['[Two died] on the 3rd of August.', '2016-08-03'],
    ['[Two died] on December 20.', '2015-12-20'],
    ['[Two died] on 20 August.', '2016-08-20'],
    ['[Ninety died] in July.', '2016-07-01/2016-07-31'],
    ['[Ninety died] in October.', '2015-10-01/2015-10-31'],
    ['[Ninety died] in May.', '2016-05-01/2016-05-31'],
    ['[Ninety died] between 2 and 6 August.', '2016-08-02/2016-08-06'],
    ['[Ninety died] from 2 to 6 August.', '2016-08-02/2016-08-06'],
    ['[Ninety died] on 2-6 August.', '2016-08-02/2016-08-06'],
    ['[Ninety died] on August 2–6.', '2016-08-02/2016-08-06'],
    ['[Ninety died] on the night of 2/3 August.', '2016-08-02/2016-08-03'],
    ['[Ninety died] between 28 July and 2 August.', '2016-07-28/2016-08-02'],
    ['[Ninety died] in early July.', '2016-07-01/2016-07-10'],
    ['[Ninety died] in mid-July.', '2016-07-10/2016-07-20'],
    ['[Ninety died] in late July.', '2016-07-20/2016-07-31'],
    ['Nothing matched July. On the 29th, [thirty died].', '2016-07-29'],
  ])('%s', (text, period) => expect(dateOf(text)).toBe(period));
});

describe('without a day of publication only absolute dates are read, or the date at the head', () => {
  it.each([
    ['[Two died] on August 21, 2013.', '2013-08-21'],
    ['[Two died] on 21 August 2013.', '2013-08-21'],
    ['[Two died] on 21st of August, 2013.', '2013-08-21'],
    ['[Two died] on 2013-08-21.', '2013-08-21'],
    ['[Two died] on 21/08/2013.', '2013-08-21'],
    ['[Two died] on 08/21/2013.', '2013-08-21'],
    ['[Two died] on 21.08.2013.', '2013-08-21'],
    ['[Many died] in August 2013.', '2013-08-01/2013-08-31'],
    ['[Many died] in February 1982.', '1982-02-01/1982-02-28'],
    ['[Many died] in 2014.', '2014-01-01/2014-12-31'],
    ['[Many died] in the first half of 2014.', '2014-01-01/2014-06-30'],
    ['[Many died] in the third quarter of 2014.', '2014-07-01/2014-09-30'],
    ['[Many died] between 20/10/2014 and 19/11/2014.', '2014-10-20/2014-11-19'],
    ['[Many died] on 12 – 13 October 2019.', '2019-10-12/2019-10-13'],
    ['[Many died] from 28 April 2014 to 2 May 2014.', '2014-04-28/2014-05-02'],
    ['Wed 17 Aug 2016 Raid on town. [Two died] on Monday.', '2016-08-15'],
    ['Published: August 17, 2016\nJets came on Monday. [Two died].', '2016-08-15'],
    ['[Two died] on Monday.', '-'],
    ['[Two died] yesterday.', '-'],
    ['[Two died] on August 3.', '-'],
    ['[Two died].', '-'],
  ])('%s', (text, period) => expect(dateOf(text, null)).toBe(period));
});

describe('periods that last', () => {
  it.each([
    ['[Ninety died] since Monday.', '2016-08-15/2016-08-17'],
    ['[Ninety died] since 2 August.', '2016-08-02/2016-08-17'],
    ['Since the truce collapsed on 2 August, [ninety died].', '2016-08-02/2016-08-17'],
    ['[Ninety died] since the operation began on Aug. 2.', '2016-08-02/2016-08-17'],
    ['[Ninety died] since protests erupted against the government in March 2011.', '2011-03-01/2016-08-17'],
    ['[Ninety died] since July.', '2016-07-01/2016-08-17'],
    ['[Ninety died] since 2015.', '2015-01-01/2016-08-17'],
    ['[Ninety were displaced] as of 10 August.', '2016-08-10'],
  ])('%s', (text, period) => expect(dateOf(text)).toBe(period));
});

describe('which of several dates', () => {
  it.each([
    ['On Friday a mine killed a farmer; on Sunday [two shepherds died].', '2016-08-14'],
    ['On Friday [a farmer died]; on Sunday two shepherds did.', '2016-08-12'],
    ['[Two died] on Sunday, two days after a raid on Friday.', '2016-08-14'],
    ['The ministry said on Tuesday that [two died] on Sunday.', '2016-08-14'],
    ['[Two died] on Sunday, the ministry said on Tuesday.', '2016-08-14'],
    ['The army warned its neighbour on Tuesday that [two died] on Sunday.', '2016-08-14'],
    ['Jets came on Friday. On Tuesday, the monitor had documented [six deaths].', '2016-08-12'],
    ['On Tuesday the Local Network had already counted [six dead].', '2016-08-17'],
    ['On Tuesday the jets had killed [six people].', '2016-08-16'],
    ["The ministry said Sunday's strikes [killed one].", '2016-08-14'],
    ['A raid began on Friday. It went on for hours. [Six died].', '2016-08-12'],
    ['A raid began on Friday. Two days later, [six died].', '2016-08-14'],
    ['A raid began on Friday. The same day, [six died].', '2016-08-12'],
    ['A raid began on Friday. The next day [six died].', '2016-08-13'],
    ['A raid was launched on Friday.\nThe hospital was crowded.\n[Six died].', '2016-08-12'],
    ['[Six died].', '2016-08-17'],
    ['It was the first such raid since 2013. [Six died].', '2016-08-17'],
    ['Wed 17 Aug 2016 [Six killed] in raid. The raid came on Monday.', '2016-08-15'],
    ['BEIRUT, Aug 17 (Reuters) - [Six people died] on Monday, residents said.', '2016-08-15'],
    ['Tue Aug 16 2016 [Six killed] in raid. The raid came on Monday.', '2016-08-15'],
    ['August 17, 2016\nJets hit the town on Monday.\n[Six died].', '2016-08-15'],
  ])('%s', (text, period) => expect(dateOf(text)).toBe(period));

  it('gives no date to the dead of the whole war', () =>
    expect(dateOf('[More than 250,000 people have died] in the five-year conflict.')).toBe('-'));
});

describe('what is no date', () => {
  it.each([
    '[Six may have died], and the march went on.',
    '[Six died] in the 46th Regiment base.',
    '[Six died] on the M5 near Kilometre 12.',
    '[Six died] with 2016 others missing.',
    '[Six died] on the 43rd day of the operation.',
    'The second march of the day passed; [six died].',
    '[Six died], 16 March fighters said, at checkpoint 31.',
  ])('%s', (text) => {
    const period = dateOf(text);
    expect(['2016-08-17', '2016-03-16'].includes(period)).toBe(true);
  });
});

describe('for any text', () => {
  it('dates are ordered and never thrown over', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const document = readDocument(text);
        const article = { url: null, title: '', published: PUBLISHED, lang: 'en', text };
        const dating = createDating({ article, document, mentions: [] } as unknown as Context);
        for (const { start, end, index } of document.sentences) {
          const { from, to } = dating({ start, end, sentence: index });
          expect((from === null) === (to === null) && (from === null || to === null || from <= to)).toBe(
            true,
          );
        }
      }),
    ));
});
