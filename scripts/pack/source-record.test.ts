import { describe, expect, it } from 'vitest';
import { bareName, bracketOf, readRecords } from './source-record.ts';

const RECORD = {
  url: 'https://example.org/a',
  outlet: 'Example Wire',
  title: 'A raid',
  published: '2019-05-04',
  date_basis: 'stated',
  lang: 'en',
  event: 'raid-2019',
  event_date: '2019-05-03/2019-05-04',
  summary: 'A raid.',
  places: ['Neirab (Idlib)'],
  actors: [],
  claims: [
    {
      event: 'killed',
      min: 3,
      max: null,
      vague: false,
      words: 'at least three',
      victims: 'unknown',
      source: null,
      place: 'Neirab',
      when: '2019-05',
    },
  ],
};

const [CLAIM] = RECORD.claims;
const read = (value: unknown) => readRecords('t.jsonl', `\n${JSON.stringify(value)}\n`)[0];

describe('readRecords', () => {
  it('reads a record and its dates', () => {
    expect(read(RECORD)).toMatchObject({
      ok: true,
      value: {
        title_basis: 'page',
        event_date: { from: '2019-05-03', to: '2019-05-04' },
        claims: [{ when: { from: '2019-05-01', to: '2019-05-31' }, part_of: null }],
      },
    });
  });

  it.each<[string, unknown, string]>([
    ['an unknown field', { ...RECORD, colour: 'red' }, 't.jsonl:2: colour:'],
    ['a date that does not exist', { ...RECORD, published: '2019-02-30' }, 't.jsonl:2: published:'],
    ['a period that is none', { ...RECORD, event_date: 'May' }, 't.jsonl:2: event_date: "May" is no date'],
    ['an address that is none', { ...RECORD, url: 'example' }, 't.jsonl:2: url: is no address'],
    ['a long summary', { ...RECORD, summary: 'x'.repeat(351) }, 't.jsonl:2: summary: is longer'],
    [
      'an unknown group',
      { ...RECORD, claims: [{ ...CLAIM, victims: 'enemy' }] },
      't.jsonl:2: claims.0.victims:',
    ],
    [
      'a place of no list',
      { ...RECORD, claims: [{ ...CLAIM, place: 'Atlantis' }] },
      't.jsonl:2: claims.0: place',
    ],
    [
      'bounds the wrong way round',
      { ...RECORD, claims: [{ ...CLAIM, max: 2 }] },
      't.jsonl:2: claims.0: min 3',
    ],
    ['a part of itself', { ...RECORD, claims: [{ ...CLAIM, part_of: 0 }] }, 't.jsonl:2: claims.0: part_of 0'],
  ])('refuses %s', (_, value, problem) => {
    const line = read(value);
    expect(line?.ok).toBe(false);
    expect(line && !line.ok && line.problem).toContain(problem);
  });

  it('refuses what is not JSON, and reads the other lines', () => {
    const lines = readRecords('t.jsonl', `{"url":\n${JSON.stringify(RECORD)}`);
    expect(lines.map(({ ok }) => ok)).toEqual([false, true]);
    expect(lines[0]).toEqual({ ok: false, problem: 't.jsonl:1: is not JSON' });
  });
});

describe('names with a governorate', () => {
  it.each([
    ['Neirab (Idlib)', 'Neirab', 'Idlib'],
    ['Homs', 'Homs', null],
    ['Free (old) town (Daraa)', 'Free (old) town', 'Daraa'],
  ])('%s', (name, bare, bracket) => {
    expect(bareName(name)).toBe(bare);
    expect(bracketOf(name)).toBe(bracket);
  });
});
