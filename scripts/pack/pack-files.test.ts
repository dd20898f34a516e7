import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../lib/model/report.ts';
import { packText } from './pack-text.ts';
import { readText } from './packed-text.ts';
import { parsePack } from './read-pack.ts';

const ABOUT = { id: 'mine', title: 'Mine', version: '2026-01-01', licence: 'CC0-1.0', attribution: 'me' };

function report(id: string, from: string | null): Report {
  return {
    id,
    url: `https://example.org/${id}`,
    outlet: { name: 'Example Wire', id: null },
    title: `Report ${id}`,
    titleBasis: 'page',
    published: from,
    dateBasis: from ? 'stated' : 'unknown',
    lang: 'en',
    event: null,
    from,
    to: from,
    summary: '',
    places: [],
    actors: [],
    claims: [],
  };
}

describe('a pack', () => {
  const text = packText(ABOUT, [
    report('b', '2024-09-02'),
    report('a', '2024-09-02'),
    report('c', '2019-01-01'),
  ]);

  it('is read back as it was written', () => {
    const { header, reports } = parsePack('mine.jsonl', text);
    expect(header).toMatchObject({
      ...ABOUT,
      count: 3,
      coverage: { from: '2019-01-01', to: '2024-09-02', outlets: 1 },
    });
    expect(reports.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('is the same bytes whatever the order of its records', () => {
    expect(
      packText(ABOUT, [report('a', '2024-09-02'), report('c', '2019-01-01'), report('b', '2024-09-02')]),
    ).toBe(text);
  });

  it('may be empty', () => {
    const { header, reports } = parsePack('none.jsonl', packText(ABOUT, []));
    expect(header.coverage).toEqual({ from: null, to: null, outlets: 0, claims: 0, events: 0 });
    expect(reports).toEqual([]);
  });

  it.each<[string, (whole: string) => string, RegExp]>([
    ['cut short', (whole) => whole.split('\n').slice(0, -2).join('\n'), /announces 3 records, 2 follow/],
    ['changed', (whole) => whole.replace('Report b', 'Report x'), /do not match the header's hash/],
    ['without a header', (whole) => whole.slice(whole.indexOf('\n') + 1), /^p\.jsonl:1: sidelight/],
    ['no JSON', () => 'hello', /^p\.jsonl:1: is not JSON/],
  ])('is refused when it is %s', (_, damage, reason) => {
    expect(() => parsePack('p.jsonl', damage(text))).toThrow(reason);
  });

  it('is refused with the line of a wrong record', () => {
    const bad = packText(ABOUT, [{ ...report('a', '2024-09-02'), url: 'no address' }]);
    expect(() => parsePack('p.jsonl', bad)).toThrow(/^p\.jsonl:2: url:/);
  });
});

describe('the bundled pack', () => {
  const packs = new URL('../../public/packs/', import.meta.url);
  const [listed] = JSON.parse(readFileSync(new URL('index.json', packs), 'utf8'));
  const { header, reports } = parsePack(listed.file, readText(new URL(listed.file, packs)));

  it('is the one that the index announces', () => {
    expect(listed).toEqual({ id: header.id, version: header.version, file: `${header.id}.jsonl.gz` });
  });

  it('holds each page once', () => {
    expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
  });

  it('resolves at least 97 % of the names of places and actors', () => {
    const names = reports.flatMap(({ places, actors }) => [...places, ...actors]);
    const reviewed = readFileSync(
      new URL('../../assets/reports/reviewed-names.tsv', import.meta.url),
      'utf8',
    );
    const generic = new Set(
      reviewed
        .split('\n')
        .map((line) => line.split('\t'))
        .flatMap(([, name = '', id]) => (id === 'generic' ? [name] : [])),
    );
    const proper = names.filter(({ name }) => !generic.has(name));
    expect(proper.filter(({ id }) => id !== null).length / proper.length).toBeGreaterThanOrEqual(0.97);
  });

  it('gives every claim a place that its report names', () => {
    for (const { places, claims } of reports)
      for (const { place } of claims) if (place) expect(places).toContainEqual(place);
  });
});
