import type { PlaceCard } from '../../../lib/model/card.ts';
import type { Place } from '../../../lib/model/place.ts';
import { COVERAGE, REPORTS } from './reports.ts';

export const MAARRAT: Place = {
  id: 'SY0703',
  name: 'Maarrat al-Numan',
  nameAr: 'معرة النعمان',
  aliases: ['Maaret al-Numan'],
  kind: 'town',
  governorate: 'Idlib',
  district: 'Al-Mara',
  subdistrict: 'Maarrat An Numan',
  lat: 35.643,
  lon: 36.668,
  precision: 'point',
  population: 58000,
  country: null,
};

export const TELL: Place = {
  ...MAARRAT,
  id: 'C1001',
  name: 'Tell Rifaat',
  nameAr: 'تل رفعت',
  kind: 'village',
  governorate: 'Aleppo',
  district: "A'zaz",
  subdistrict: 'Tall Refaat',
  lat: 36.47,
  lon: 37.09,
  precision: 'adm3_centroid',
};

export const ABROAD: Place = {
  ...MAARRAT,
  id: 'X1',
  name: 'Geneva',
  nameAr: 'جنيف',
  kind: 'city',
  governorate: null,
  district: null,
  subdistrict: null,
  lat: 46.2,
  lon: 6.14,
  country: 'Switzerland',
};

export const PLACE_CARD: PlaceCard = {
  kind: 'place',
  place: MAARRAT,
  areas: [
    { id: 'SY070302', name: 'Maarrat An Numan', nameAr: 'معرة النعمان', kind: 'subdistrict' },
    { id: 'SY0703', name: 'Al-Mara', nameAr: 'المعرة', kind: 'district' },
    { id: 'SY07', name: 'Idlib', nameAr: 'إدلب', kind: 'governorate' },
  ],
  others: [],
  alternatives: [],
  reports: REPORTS,
  total: 37,
  coverage: COVERAGE,
};

export const AMBIGUOUS_CARD: PlaceCard = {
  ...PLACE_CARD,
  place: TELL,
  areas: [
    { id: 'SY020402', name: 'Tall Refaat', nameAr: 'تل رفعت', kind: 'subdistrict' },
    { id: 'SY0204', name: "A'zaz", nameAr: 'اعزاز', kind: 'district' },
    { id: 'SY02', name: 'Aleppo', nameAr: 'حلب', kind: 'governorate' },
  ],
  others: [MAARRAT],
  alternatives: [MAARRAT, ABROAD],
  reports: [],
  total: 0,
};

export const ABROAD_CARD: PlaceCard = {
  ...PLACE_CARD,
  place: ABROAD,
  areas: [],
  reports: REPORTS.slice(0, 1),
  total: 1,
};

export const UNKNOWN_PLACE_CARD: PlaceCard = { ...PLACE_CARD, place: null, areas: [], reports: [], total: 0 };
