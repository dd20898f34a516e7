import { expect, it } from 'vitest';
import { translator } from '../../../tests/gallery/translate.ts';
import { wordsFor } from '../i18n/words.ts';
import { dateOf } from './date-of.ts';

const en = wordsFor(translator('en'), 'en-GB');
const ar = wordsFor(translator('ar'), 'ar');

it.each([
  [{ published: '2016-08-22', from: '2016-08-01', to: '2016-08-02' }, '22 August 2016'],
  [{ published: null, from: '2016-08-21', to: '2016-08-21' }, 'events of 21 August 2016'],
  [{ published: null, from: '2016-08-21', to: '2016-08-23' }, 'events of 21–23 August 2016'],
  [{ published: null, from: '2016-08-21', to: null }, 'events of 21 August 2016'],
  [{ published: null, from: null, to: '2016-08-23' }, 'events of 23 August 2016'],
  [{ published: null, from: null, to: null }, 'date not known'],
])('tells of %j “%s”', (report, said) => {
  expect(dateOf(report, en).replace(/\s*–\s*/g, '–')).toBe(said);
});

it('says in Arabic too that it is the day of the event', () => {
  expect(dateOf({ published: null, from: '2016-08-21', to: '2016-08-21' }, ar)).toContain('أحداث');
});
