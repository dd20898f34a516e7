import { daysBetween } from '../model/date.ts';
import type { Report } from '../model/report.ts';
import { BETWEEN_WORDS } from './between-words.ts';
import { THRESHOLDS } from './thresholds.ts';

/** True where two reports are likely one text: agency copy under two outlets, or a site's copy of another's page. */
export function areReprints(a: Report, b: Report): boolean {
  if (a.id === b.id || !publishedTogether(a, b)) return false;
  const alike = likeness(titleWords(a.title), titleWords(b.title));
  if (alike >= THRESHOLDS.sameTitle) return true;
  const shared = sharedFigures(a, b);
  // Two figures in the same words from the same counter are one text; more so under titles that resemble each other.
  return shared >= THRESHOLDS.sharedFigures || (shared >= 1 && alike >= THRESHOLDS.likeTitle);
}

function publishedTogether(a: Report, b: Report): boolean {
  const [first, second] = [a.published ?? a.to, b.published ?? b.to];
  return (
    first !== null &&
    second !== null &&
    Math.abs(daysBetween(first, second)) <= THRESHOLDS.reprintDays &&
    a.lang === b.lang
  );
}

function titleWords(title: string): Set<string> {
  const words = title
    .toLowerCase()
    .split(BETWEEN_WORDS)
    .filter((word) => word.length > 2);
  return new Set(words);
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

function sharedFigures(a: Report, b: Report): number {
  const figures = new Set(a.claims.map(figureOf));
  const all = new Set(b.claims.map(figureOf));
  const shared = [...all].filter((figure) => figures.has(figure)).length;
  // A long list of figures of one monitor is shared by every text on the event; most of it must agree.
  return shared * 2 > Math.max(figures.size, all.size) ? shared : 0;
}

function figureOf({ event, min, max, victims, words, source, root }: Report['claims'][number]): string {
  return [event, min, max, victims, words.toLowerCase(), root ?? source].join('|');
}
