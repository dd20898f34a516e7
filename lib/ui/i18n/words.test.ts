import { describe, expect, it } from 'vitest';
import { translator } from '../../../tests/gallery/translate.ts';
import { reasonText, reasonTexts } from './reason.ts';
import { localeFor, wordsFor } from './words.ts';

const en = wordsFor(translator('en'), 'en-GB');
const ar = wordsFor(translator('ar'), 'ar');

describe('words', () => {
  it('write days by the Gregorian calendar, whatever the locale', () => {
    expect(en.day('2016-08-21')).toBe('21 August 2016');
    expect(wordsFor(translator('ar'), 'ar-SA-u-nu-latn').day('2016-08-21')).toContain('2016');
  });

  it.each([
    ['2016-08-21', '2016-08-21', '21 August 2016'],
    ['2016-08-21', '2016-08-23', '21–23 August 2016'],
    ['2016-08-21', null, 'from 21 August 2016'],
    [null, '2016-08-21', 'until 21 August 2016'],
    [null, null, ''],
  ])('tell the period %s – %s as “%s”', (from, to, said) => {
    // Intl puts thin or ordinary spaces around the dash, depending on its data.
    expect(en.period(from, to).replace(/\s*–\s*/g, '–')).toBe(said);
  });

  it.each([
    [1, '1 report'],
    [2, '2 reports'],
    [1200, '1,200 reports'],
  ])('count %d in English', (n, said) => {
    expect(en.count('tally_reports', n)).toBe(said);
  });

  it.each([1, 2, 3, 11, 100])('have a form for %d in Arabic', (n) => {
    expect(ar.count('tally_reports', n)).toMatch(/تقر?/);
  });

  it('run from right to left in Arabic only', () => {
    expect([en.dir, ar.dir]).toEqual(['ltr', 'rtl']);
  });
});

describe('localeFor', () => {
  it.each([
    ['en', 'en-GB', 'en-GB'],
    ['ar', 'ar-EG', 'ar-EG'],
    ['en', 'de-AT', 'en'],
  ])('messages in %s, browser in %s: %s', (messages, browser, locale) => {
    expect(localeFor(messages, browser)).toBe(locale);
  });
});

describe('the name of a language', () => {
  it.each([
    ['ar', 'Arabic'],
    ['en_US', 'American English'],
    ['x', 'x'],
    ['English, Arabic', 'English, Arabic'],
    ['', ''],
  ])('of %j is %j', (tag, name) => {
    expect(en.language(tag)).toBe(name);
  });
});

describe('reasonText', () => {
  it('puts days, numbers and words of the model into the language', () => {
    expect(reasonText(en, { key: 'reason_same_day', values: ['2016-08-21'] })).toContain('21 August 2016');
    expect(reasonText(en, { key: 'reason_same_victims', values: ['other-armed'] })).toContain('other armed');
    expect(reasonText(ar, { key: 'reason_same_event', values: ['killed'] })).toContain('قتلى');
  });

  it('keeps names in their own direction', () => {
    expect(reasonText(ar, { key: 'reason_same_place', values: ['Atarib'] })).toContain('\u2068Atarib\u2069');
  });

  it('says once what is said of several names', () => {
    const reasons = [
      { key: 'reason_shared_place', values: ['Idlib'] },
      { key: 'reason_same_days', values: [] },
      { key: 'reason_shared_actor', values: ['Syrian Arab Army'] },
    ];
    const texts = reasonTexts(en, reasons).map((text) => text.replace(/[\u2068\u2069]/g, ''));
    expect(texts).toEqual(['also names Idlib and Syrian Arab Army', 'about the same days']);
  });

  it('calls by one name what reports spell in two ways, and by its Arabic name in Arabic', () => {
    const name = { name: 'Sheikh Aqil', nameAr: 'الشيخ عقيل' };
    const known = { 'Sheikh Aqil': name, 'Sheikh Aqeel': name };
    const reasons = Object.keys(known).map((printed) => ({ key: 'reason_shared_place', values: [printed] }));
    expect(reasonTexts(en, reasons, known)).toEqual(['also names \u2068Sheikh Aqil\u2069']);
    expect(reasonTexts(ar, reasons, known)[0]).toContain('الشيخ عقيل');
  });

  it('says the values of a reason that it has no words for', () => {
    expect(reasonText(en, { key: 'reason_not_known', values: ['Atarib'] })).toContain('Atarib');
  });
});
