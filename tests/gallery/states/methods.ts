import type { ErrorRates } from '../../../lib/model/error-rates.ts';
import type { DataFacts } from '../../../lib/ui/method/data-facts.ts';
import type { MethodPage } from '../../../lib/ui/method/MethodPage.tsx';
import rates from './sample-rates.json' with { type: 'json' };

const FACTS: DataFacts = {
  reports: 764,
  claims: 1819,
  outlets: 400,
  years: { first: 2011, last: 2026 },
  undated: 3,
  languages: ['en', 'ar', 'fr', 'de', 'tr', 'ru', 'it'].map((lang, i) => ({ lang, reports: 400 >> i })),
  victims: [
    { group: 'civilian', claims: 800 },
    { group: 'government', claims: 300 },
    { group: 'opposition', claims: 300 },
    { group: 'unknown', claims: 419 },
  ],
  sourced: 1500,
  places: 9000,
  units: 300,
};

/** The method page in each of its states. */
export const METHODS: Record<string, Parameters<typeof MethodPage>[0]> = {
  counted: { facts: FACTS, rates: rates as ErrorRates },
  counting: { facts: null, rates: rates as ErrorRates },
  failed: { facts: { problem: 'packs/index.json' }, rates: rates as ErrorRates },
};
