import type { ArticleClaim } from '../../lib/model/claim.ts';
import type { Mention } from '../../lib/model/mention.ts';
import { GOVERNORATES } from '../../lib/model/place.ts';
import type { Span } from '../../lib/model/span.ts';
import type { GoldArticle, GoldClaim } from './gold.ts';
import type { Outcome } from './score-article.ts';
import type { ClaimOutcome, Right } from './score-claims.ts';

/** Letters shown on each side of a stretch. */
const AROUND = 40;
const NAMES = new Set<string>(Object.values(GOVERNORATES));

/** Every miss, false alarm and wrong field under a heading, each with its place in the file and the rules that made it. */
export function errorLines(outcomes: readonly Outcome[]): string[] {
  return [
    ...section('Articles judged wrongly', outcomes, (one) =>
      one.relevant === one.article.relevant ? [] : [one.article.id],
    ),
    ...section('Places missed', outcomes, ({ article, places }) =>
      places.missed.map((gold) => shown(article, gold)),
    ),
    ...section('Places that are none', outcomes, ({ article, places }) =>
      places.falseAlarms.map((found) => `${shown(article, found)}${byRule(found)}`),
    ),
    ...section('Places in the wrong governorate', outcomes, ({ article, places }) =>
      places.hits
        .filter(({ gold, found }) => NAMES.has(gold.area) && gold.area !== found.governorate)
        .map(
          ({ gold, found }) =>
            `${shown(article, gold)}\n    is in ${gold.area}, was put in ${found.governorate ?? 'none'}${byRule(found)}`,
        ),
    ),
    ...section('Units missed', outcomes, ({ article, units }) =>
      units.missed.map((gold) => `${shown(article, gold)}\n    is ${gold.organisation}`),
    ),
    ...section('Units that are none', outcomes, ({ article, units }) =>
      units.falseAlarms.map((found) => `${shown(article, found)}${byRule(found)}`),
    ),
    ...section('Claims missed', outcomes, ({ article, claims }) =>
      claims.missed.map((gold) => `${shownClaim(article, gold)}\n    is ${inWords(gold)}`),
    ),
    ...section('Claims that are none', outcomes, ({ article, claims }) =>
      claims.falseAlarms.map(
        (found) => `${shown(article, found)}\n    read as ${inWords(found)}${byRules(found)}`,
      ),
    ),
    ...section('Claims read wrongly', outcomes, ({ article, claims }) =>
      claims.hits.flatMap((hit) => wrongFields(article, hit)),
    ),
  ];
}

function section(title: string, outcomes: readonly Outcome[], of: (one: Outcome) => string[]): string[] {
  const lines = outcomes.flatMap(of);
  return lines.length === 0 ? [] : ['', `${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)];
}

function shown({ id, text, firstLine }: GoldArticle, { start, end }: Span): string {
  const line = firstLine + text.slice(0, start).split('\n').length - 1;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const around = `…${before}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}…`;
  return `${id}.gold:${line}  ${around.replace(/\s+/g, ' ')}`;
}

function shownClaim(article: GoldArticle, { id, spans }: GoldClaim): string {
  return `${shown(article, spans[0] as Span)} ${id}`;
}

const byRule = ({ name, rule }: Mention) => `\n    taken for ${name} by ${rule}`;
const byRules = ({ rules }: ArticleClaim) => `\n    by ${rules.join(', ')}`;

function inWords({ event, min, max, vague, victims }: GoldClaim | ArticleClaim): string {
  return `${event} ${rangeOf({ min, max, vague })} ${victims}`;
}

/** `10`, `35+`, `≤20`, `6–8`, `?` where no bound is printed; `~` before a vague one. */
function rangeOf({ min, max, vague }: Pick<GoldClaim, 'min' | 'max' | 'vague'>): string {
  const range = min === null ? (max === null ? '?' : `≤${max}`) : max === null ? `${min}+` : `${min}–${max}`;
  return `${vague ? '~' : ''}${min === max && min !== null ? min : range}`;
}

function wrongFields(article: GoldArticle, { gold, found, right }: ClaimOutcome['hits'][number]): string[] {
  const fields: [keyof Right, string, string][] = [
    ['count', rangeOf(gold), rangeOf(found)],
    ['victims', gold.victims, found.victims],
    ['source', gold.source ?? 'none', found.source ?? 'none'],
    ['governorate', gold.where ?? 'none', found.governorate ?? 'none'],
    ['period', gold.when ?? 'none', found.from ? `${found.from}/${found.to}` : 'none'],
  ];
  const wrong = fields
    .filter(([field]) => right[field] === false)
    .map(([field, is, read]) => `${field}: is ${is}, read as ${read}`);
  if (wrong.length === 0) return [];
  return [`${shownClaim(article, gold)}\n    ${wrong.join('; ')}${byRules(found)}`];
}
