import type { VictimGroup } from '../../lib/model/claim.ts';
import type { ErrorRates, KindRates } from '../../lib/model/error-rates.ts';
import { resultsByGroup } from './by-group.ts';
import { countsOf, fieldShare } from './figures.ts';
import type { Outcome } from './score-article.ts';

/** The error rates that readers are shown, as whole numbers: what was looked at and how much of it was wrong. */
export function ratesOf(outcomes: readonly Outcome[]): ErrorRates {
  return {
    articles: outcomes.length,
    words: outcomes.reduce((sum, { article }) => sum + wordsIn(article.text), 0),
    places: kindRates(outcomes.map(({ places }) => places)),
    units: kindRates(outcomes.map(({ units }) => units)),
    claims: kindRates(outcomes.map(({ claims }) => claims)),
    fields: {
      count: fieldShare(outcomes, 'count'),
      victims: fieldShare(outcomes, 'victims'),
      source: fieldShare(outcomes, 'source'),
      governorate: fieldShare(outcomes, 'governorate'),
    },
    groups: resultsByGroup(outcomes).flatMap(({ group, claims }) =>
      claims > 0 ? [{ group, claims, found: claims - missedOf(outcomes, group) }] : [],
    ),
  };
}

/** The file as it is stored. */
export function ratesText(outcomes: readonly Outcome[]): string {
  return `${JSON.stringify(ratesOf(outcomes), null, 2)}\n`;
}

function kindRates(outcomes: Parameters<typeof countsOf>[0]): KindRates {
  const { hits, missed, falseAlarms } = countsOf(outcomes);
  return { annotated: hits + missed, missed, found: hits + falseAlarms, wrong: falseAlarms };
}

function missedOf(outcomes: readonly Outcome[], group: VictimGroup): number {
  return outcomes.flatMap(({ claims }) => claims.missed).filter(({ victims }) => victims === group).length;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
