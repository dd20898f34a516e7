import { daysBetween, type Period } from '../model/date.ts';
import type { Report } from '../model/report.ts';
import { BETWEEN_WORDS } from './between-words.ts';
import { THRESHOLDS } from './thresholds.ts';

/**
 * True where two reports are likely one text: agency copy under two outlets, or a site's copy of another's page. Figures
 * alone never make them one: two texts that repeat one monitor share its figures, in its words, and are two texts.
 */
export function areReprints(a: Report, b: Report): boolean {
  if (a.id === b.id || !publishedTogether(a, b) || !ofOneScene(a, b)) return false;
  const alike = likeness(titleWords(a.title), titleWords(b.title));
  if (alike >= THRESHOLDS.sameTitle) return true;
  return alike >= THRESHOLDS.likeTitle && shareRareFigure(a, b);
}

/** Both are texts that were published, within a few days. A row of a table of events is no text, and bears a title made for it. */
function publishedTogether(a: Report, b: Report): boolean {
  return (
    a.url !== null &&
    b.url !== null &&
    a.published !== null &&
    b.published !== null &&
    Math.abs(daysBetween(a.published, b.published)) <= THRESHOLDS.reprintDays &&
    a.lang === b.lang
  );
}

/** Nothing sets them apart by where and when: one text names the same places and tells of the same days. */
function ofOneScene(a: Report, b: Report): boolean {
  const [first, second] = [daysTold(a), daysTold(b)];
  if (first && second && (first.from > second.to || second.from > first.to)) return false;
  const places = new Set(a.places.map(placeKey));
  return (
    a.places.length === 0 || b.places.length === 0 || b.places.some((place) => places.has(placeKey(place)))
  );
}

function daysTold({ from, to }: Report): Period | null {
  return from === null ? null : { from, to: to ?? from };
}

function placeKey({ id, name }: Report['places'][number]): string {
  return id ?? name.toLowerCase();
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

/** Whether most of their figures are the same, in the same words and of the same counter, and one of these is seldom met by chance. */
function shareRareFigure(a: Report, b: Report): boolean {
  const [mine, theirs] = [figuresOf(a), figuresOf(b)];
  const shared = [...theirs].filter(([key]) => mine.has(key));
  // A long list of figures of one monitor is shared by every text on the event; most of it must agree.
  if (shared.length * 2 <= Math.max(mine.size, theirs.size)) return false;
  return shared.some(([, { min, max }]) => (min ?? max ?? 0) >= THRESHOLDS.rareFigure);
}

type Claim = Report['claims'][number];

function figuresOf({ claims }: Report): Map<string, Claim> {
  return new Map(claims.map((claim) => [figureKey(claim), claim]));
}

function figureKey({ event, min, max, victims, words, source, root }: Claim): string {
  return [event, min, max, victims, words.toLowerCase(), root ?? source].join('|');
}
