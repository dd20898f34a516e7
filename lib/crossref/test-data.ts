import type { ArticleMeta } from '../model/article.ts';
import type { ArticleClaim, ReportClaim } from '../model/claim.ts';
import type { Place } from '../model/place.ts';
import type { Report } from '../model/report.ts';

/** A few made-up and real rows, enough to tell near, nested and other places apart. */
const ROWS: (Partial<Place> & Pick<Place, 'id' | 'name'>)[] = [
  { id: 'V1', name: 'Kafr Nouran', lat: 36.07, lon: 36.86 },
  { id: 'V2', name: 'Abzimu', lat: 36.1, lon: 36.83 },
  { id: 'V3', name: 'Darat Izza', lat: 36.28, lon: 36.85, kind: 'town' },
  { id: 'V5', name: 'Kafr Example', lat: 36.07, lon: 36.97 },
  { id: 'B1', name: 'Darat Izza air base', kind: 'air_base', lat: 36.34, lon: 36.9 },
  { id: 'C1', name: 'Aleppo', kind: 'city', lat: 36.2, lon: 37.16, population: 1_600_000 },
  { id: 'Q1', name: 'Bab Antakya', kind: 'neighbourhood', lat: 36.2, lon: 37.15 },
  { id: 'R1', name: 'Queiq', kind: 'river', lat: 36.21, lon: 37.14 },
  { id: 'G1', name: 'Aleppo', kind: 'governorate', lat: 36.25, lon: 37.6 },
  { id: 'D1', name: 'Atarib', kind: 'subdistrict', lat: 36.13, lon: 36.82 },
  {
    id: 'V4',
    name: 'Neirab',
    governorate: 'Idlib',
    district: 'Ariha',
    subdistrict: 'Saraqib',
    lat: 35.91,
    lon: 36.75,
  },
  { id: 'C2', name: 'Damascus', governorate: 'Damascus', lat: 33.51, lon: 36.29, population: 1_500_000 },
  { id: 'V6', name: 'Zamalka', governorate: 'Rif Dimashq', lat: 33.526, lon: 36.354 },
  { id: 'F1', name: 'Eastern Ghouta', kind: 'region', governorate: 'Rif Dimashq', lat: 33.53, lon: 36.42 },
  { id: 'F2', name: 'Marj', kind: 'region', governorate: 'Rif Dimashq', lat: 33.49, lon: 36.45 },
  { id: 'G2', name: 'Idlib', kind: 'governorate', governorate: 'Idlib', lat: 35.9, lon: 36.6 },
];

export const PLACES = new Map<string, Place>(
  ROWS.map((row) => [
    row.id,
    {
      nameAr: null,
      aliases: [],
      kind: 'village',
      governorate: 'Aleppo',
      district: 'Jebel Saman',
      subdistrict: 'Atarib',
      lat: null,
      lon: null,
      precision: 'point',
      population: null,
      country: null,
      ...row,
    },
  ]),
);

export function placeOf(id: string): Place | null {
  return PLACES.get(id) ?? null;
}

export interface Told {
  event?: ArticleClaim['event'];
  min?: number | null;
  max?: number | null;
  vague?: boolean;
  words?: string;
  victims?: ArticleClaim['victims'];
  source?: string | null;
  root?: string | null;
  place?: string | null;
  from?: string | null;
  to?: string | null;
  partOf?: number | null;
  text?: string;
}

/** Thirteen civilians wounded at Kafr Nouran on 2 September 2024, unless told otherwise. `n` sets both ends. */
export function articleClaim({ n, ...told }: Told & { n?: number } = {}): ArticleClaim {
  const min = told.min === undefined ? (n ?? (told.max === undefined ? 13 : null)) : told.min;
  const max = told.max === undefined ? (n ?? (told.min === undefined ? 13 : null)) : told.max;
  const from = told.from === undefined ? '2024-09-02' : told.from;
  const place = told.place === undefined ? 'V1' : told.place;
  return {
    start: 0,
    end: 10,
    text: told.text ?? told.words ?? 'wounded people',
    event: told.event ?? 'wounded',
    min,
    max,
    vague: told.vague ?? false,
    words: told.words ?? `${min ?? max} people`,
    victims: told.victims ?? 'civilian',
    source: told.source ?? null,
    root: told.root ?? null,
    from,
    to: told.to === undefined ? from : told.to,
    place,
    governorate: place ? (placeOf(place)?.governorate ?? null) : null,
    partOf: told.partOf ?? null,
    rules: [],
  };
}

export const ARTICLE: ArticleMeta = {
  url: 'https://example.org/article',
  title: 'Market hit',
  published: '2024-09-03',
  lang: 'en',
};

/** A stored report of one or more claims. */
export function reportOf(claims: readonly (Told & { n?: number })[], more: Partial<Report> = {}): Report {
  const places = [...new Set(claims.map(({ place = 'V1' }) => place))].flatMap((id) => (id ? [id] : []));
  return {
    id: 'r1',
    url: 'https://example.net/report',
    outlet: { name: 'Example Wire', id: null },
    title: 'Report',
    titleBasis: 'page',
    published: '2024-09-03',
    dateBasis: 'stated',
    lang: 'en',
    event: null,
    from: '2024-09-02',
    to: '2024-09-02',
    summary: '',
    places: places.map(named),
    actors: [],
    claims: claims.map((told): ReportClaim => {
      const { event, min, max, vague, words, victims, source, root, from, to, place, partOf } =
        articleClaim(told);
      return {
        event,
        min,
        max,
        vague,
        words,
        victims,
        source,
        root,
        from,
        to,
        place: place ? named(place) : null,
        partOf,
      };
    }),
    ...more,
  };
}

function named(id: string) {
  const place = placeOf(id);
  return { name: place?.name ?? id, id: place ? id : null, governorate: place?.governorate ?? null };
}
