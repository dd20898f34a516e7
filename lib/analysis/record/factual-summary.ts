import type { NamedPlace, ReportClaim } from '../../model/claim.ts';

/** As long as the summaries of the bundled records. */
const LONGEST = 350;
const FIGURES = 4;
const PLACES = 4;
const ACTORS = 3;

/**
 * One line composed from what was found, never from the article's sentences: its own words would be another's text, and a
 * machine's retelling would hide who said it.
 */
export function factualSummary(
  outlet: string,
  places: readonly NamedPlace[],
  actors: readonly { name: string }[],
  claims: readonly ReportClaim[],
): string {
  const parts = [
    listed('Places', places.slice(0, PLACES).map(placeWords)),
    listed(
      'Actors',
      actors.slice(0, ACTORS).map(({ name }) => name),
    ),
    listed(
      'Figures',
      claims
        .filter(({ partOf }) => partOf === null)
        .slice(0, FIGURES)
        .map(figureWords),
    ),
  ].filter((part) => part !== '');
  const text = parts.length === 0 ? `${outlet}: no place, actor or figure found.` : `${parts.join('. ')}.`;
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/[\s,;(]*\S*$/, '')}…`;
}

function listed(label: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `${label}: ${names.join('; ')}`;
}

function placeWords({ name, governorate }: NamedPlace): string {
  return governorate && governorate !== name ? `${name} (${governorate})` : name;
}

/** "at least 13 wounded (civilian), says SOHR"; a figure without a firm number keeps its words: "“dozens” killed". */
function figureWords({ event, min, max, vague, words, victims, source }: ReportClaim): string {
  const group = victims === 'unknown' ? '' : ` (${victims})`;
  return `${vague ? `“${words}”` : rangeWords(min, max)} ${event}${group}${source ? `, says ${source}` : ''}`;
}

function rangeWords(min: number | null, max: number | null): string {
  if (min === null) return max === null ? 'an untold number' : `up to ${max}`;
  if (max === null) return `at least ${min}`;
  return min === max ? `${min}` : `${min} to ${max}`;
}
