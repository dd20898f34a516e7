import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PackedKnowledge } from '../../lib/knowledge/packed.ts';
import { bundledPack } from './bundled-pack.ts';
import { reviewList } from './review-list.ts';

const packed: PackedKnowledge = JSON.parse(
  readFileSync(new URL('../../public/knowledge.json', import.meta.url), 'utf8'),
);
const ABOUT = { id: 'mine', title: 'Mine', version: '1', licence: 'CC0-1.0', attribution: 'me' };
const REVIEWED = [
  'table\tname\tid\tnote',
  'actor\tthe state forces\tsyrian_armed_forces_assad|new_syrian_army\t',
  'actor\tlocal men\tgeneric\t',
].join('\n');

function record(more: Record<string, unknown> = {}) {
  return {
    url: 'https://example.org/a',
    outlet: 'Town Courier (Reuters)',
    title: 'A raid',
    published: '2019-05-04',
    date_basis: 'stated',
    lang: 'en',
    event: null,
    event_date: '2019-05-03',
    summary: 'A raid.',
    places: [],
    actors: [],
    claims: [],
    ...more,
  };
}

function build(...records: ReturnType<typeof record>[]) {
  const content = records.map((line) => JSON.stringify(line)).join('\n');
  return bundledPack([{ name: 't.jsonl', content }], ABOUT, REVIEWED, packed);
}

function placesOf(...places: string[]) {
  return build(record({ places })).reports[0]?.places.map(({ name, id, governorate }) => [
    name,
    id,
    governorate,
  ]);
}

describe('names of a record', () => {
  it('take the place in the governorate in brackets', () => {
    expect(placesOf('Neirab (Idlib)')?.[0]?.[2]).toBe('Idlib');
    expect(placesOf('Neirab (Aleppo)')?.[0]?.[2]).toBe('Aleppo');
    expect(placesOf('Neirab (Idlib)')?.[0]?.[1]).not.toBe(placesOf('Neirab (Aleppo)')?.[0]?.[1]);
  });

  it('tell a city from its governorate', () => {
    const [city] = placesOf('Homs (Homs)') ?? [];
    const [province] = placesOf('Homs province') ?? [];
    expect(city?.[1]).not.toBe(province?.[1]);
    expect(province?.[1]).toBe('SY04');
  });

  it('read Arabic', () => {
    expect(placesOf('خان شيخون (Idlib)')?.[0]?.[1]).toBe(placesOf('Khan Shaykhun (Idlib)')?.[0]?.[1]);
  });

  it('keep their spelling where nothing bears them', () => {
    expect(placesOf('Xyzzy al-Plugh (Homs)')).toEqual([['Xyzzy al-Plugh', null, 'Homs']]);
  });

  it('take the actor of the day from the reviewed table, and leave descriptions alone', () => {
    const [before, after] = build(
      record({ actors: ['the state forces', 'local men'] }),
      record({ url: 'https://example.org/b', event_date: '2025-03-07', actors: ['The State Forces'] }),
    ).reports;
    expect(before?.actors.map(({ id }) => id)).toEqual(['syrian_armed_forces_assad', null]);
    expect(after?.actors.map(({ id }) => id)).toEqual(['new_syrian_army']);
  });

  it('give a figure without a source the agency whose text it is', () => {
    const claim = {
      event: 'killed',
      min: 3,
      max: 3,
      vague: false,
      words: 'three',
      victims: 'unknown',
      source: null,
      place: null,
      when: null,
    };
    const { reports } = build(record({ claims: [claim, { ...claim, source: 'SOHR' }] }));
    expect(reports[0]?.claims.map(({ root }) => root)).toEqual(['reuters', 'sohr']);
  });
});

describe('the build', () => {
  it('stops at a page that is there twice, under whatever address', () => {
    const { problems } = build(record(), record({ url: 'http://www.example.org/a/' }));
    expect(problems).toEqual([
      'http://www.example.org/a/: the page is there already, as https://example.org/a',
    ]);
  });

  it('stops at a reviewed id that the knowledge does not hold', () => {
    const { problems } = bundledPack([], ABOUT, 'head\nplace\tHere\tC0\t', packed);
    expect(problems).toEqual(['reviewed-names.tsv:2: no place has the id C0']);
  });

  it('stops at a malformed reviewed line', () => {
    expect(() => bundledPack([], ABOUT, 'head\ntown\tHere', packed)).toThrow(/reviewed-names\.tsv:2/);
  });

  it('counts what it resolved and lists what it did not', () => {
    const built = build(record({ places: ['Xyzzy al-Plugh (Homs)', 'Homs'], actors: ['local men'] }));
    expect(reviewList(built, true)).toBe(
      [
        '1 reports, 0 claims',
        'place names resolved: 1 of 2 (50.0 %)',
        'actor names resolved: 0 of 0 (100.0 %)',
        'source names resolved: 0 of 0 (100.0 %)',
        'place\tXyzzy al-Plugh (Homs)\t1',
      ].join('\n'),
    );
  });
});
