import { GOVERNORATES } from '../../lib/model/place.ts';
import { countLinked } from './link-units.ts';
import type { Outcome } from './score-article.ts';
import type { Right } from './score-claims.ts';

/** Right ones out of those looked at. */
export interface Share {
  right: number;
  of: number;
}

/** Per cent with one decimal; null where there was nothing to look at. */
export type Figures = Record<string, Record<string, number | null>>;

const NAMES = new Set<string>(Object.values(GOVERNORATES));

/** Every figure that a mark can be set for, by what it is about. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  return {
    articles: { relevant: percent(shareOf(outcomes, (one) => one.relevant === one.article.relevant)) },
    places: {
      ...found(outcomes.map(({ places }) => places)),
      governorate: percent(governorates(outcomes)),
    },
    units: { ...found(outcomes.map(({ units }) => units)), linked: percent(linked(outcomes)) },
    claims: {
      ...found(outcomes.map(({ claims }) => claims)),
      count: percent(fieldShare(outcomes, 'count')),
      victims: percent(fieldShare(outcomes, 'victims')),
      source: percent(fieldShare(outcomes, 'source')),
      governorate: percent(fieldShare(outcomes, 'governorate')),
      period: percent(fieldShare(outcomes, 'period')),
      whole: wholeClaims(outcomes),
    },
  };
}

export interface Counts {
  hits: number;
  missed: number;
  falseAlarms: number;
}

/** Sums of outcomes of one kind. */
export function countsOf(outcomes: readonly Record<keyof Counts, readonly unknown[]>[]): Counts {
  const sum = (key: keyof Counts) => outcomes.reduce((total, outcome) => total + outcome[key].length, 0);
  return { hits: sum('hits'), missed: sum('missed'), falseAlarms: sum('falseAlarms') };
}

/** How often a field of the claims that were found is right. */
export function fieldShare(outcomes: readonly Outcome[], field: keyof Right): Share {
  const told = outcomes
    .flatMap(({ claims }) => claims.hits.map(({ right }) => right[field]))
    .filter((right) => right !== null);
  return shareOf(told, (right) => right);
}

export function percent({ right, of }: Share): number | null {
  return of === 0 ? null : Math.round((1000 * right) / of) / 10;
}

function shareOf<T>(all: readonly T[], isRight: (one: T) => boolean): Share {
  return { right: all.filter(isRight).length, of: all.length };
}

function found(outcomes: Parameters<typeof countsOf>[0]) {
  return precisionAndRecall(countsOf(outcomes));
}

function precisionAndRecall({ hits, missed, falseAlarms }: Counts) {
  return {
    precision: percent({ right: hits, of: hits + falseAlarms }),
    recall: percent({ right: hits, of: hits + missed }),
    f1: percent({ right: 2 * hits, of: 2 * hits + missed + falseAlarms }),
  };
}

/** F1 of claims of which event, count and victims are all right. */
function wholeClaims(outcomes: readonly Outcome[]): number | null {
  const { hits, missed, falseAlarms } = countsOf(outcomes.map(({ claims }) => claims));
  const whole = outcomes
    .flatMap(({ claims }) => claims.hits)
    .filter(({ right }) => right.count && right.victims).length;
  const wrong = hits - whole;
  return precisionAndRecall({ hits: whole, missed: missed + wrong, falseAlarms: falseAlarms + wrong }).f1;
}

function governorates(outcomes: readonly Outcome[]): Share {
  const told = outcomes.flatMap(({ places }) => places.hits).filter(({ gold }) => NAMES.has(gold.area));
  return shareOf(told, ({ gold, found }) => gold.area === found.governorate);
}

function linked(outcomes: readonly Outcome[]): Share {
  const links = outcomes.flatMap(({ units }) =>
    units.hits.map(({ gold, found }) => ({ organisation: gold.organisation, id: found.id })),
  );
  return { right: countLinked(links), of: links.length };
}
