import { termsOf } from '../../model/terms.ts';
import type { Database, ReportKey } from '../schema.ts';
import { keyText } from './merge.ts';

export interface TextMatch {
  key: ReportKey;
  /** How many of the words stand in the report as they are, not only as the beginning of a longer one. */
  score: number;
}

/** Reports of a generation that hold a word beginning with each of the text's; null when the text has none. */
export async function keysOfText(
  db: Database,
  gen: number,
  text: string,
): Promise<Map<string, TextMatch> | null> {
  const terms = termsOf(text);
  if (terms.length === 0) return null;
  // Long words are rare: they go first, and a word that nothing fits ends the search.
  terms.sort((a, b) => b.length - a.length);
  let found: Map<string, TextMatch> | null = null;
  for (const term of terms) {
    found = both(found, await keysOfTerm(db, gen, term));
    if (found.size === 0) break;
  }
  return found;
}

async function keysOfTerm(db: Database, gen: number, term: string): Promise<Map<string, TextMatch>> {
  const terms = db.reports.where('terms');
  const [whole, begun] = await Promise.all([
    terms.equals([gen, term]).primaryKeys(),
    db.reports
      .where('terms')
      .between([gen, term], [gen, `${term}\uffff`], false, true)
      .primaryKeys(),
  ]);
  const found = new Map<string, TextMatch>();
  for (const key of whole) found.set(keyText(key), { key, score: 1 });
  for (const key of begun) {
    const text = keyText(key);
    if (!found.has(text)) found.set(text, { key, score: 0 });
  }
  return found;
}

function both(a: Map<string, TextMatch> | null, b: Map<string, TextMatch>): Map<string, TextMatch> {
  if (!a) return b;
  const shared = new Map<string, TextMatch>();
  for (const [text, { key, score }] of a) {
    const other = b.get(text);
    if (other) shared.set(text, { key, score: score + other.score });
  }
  return shared;
}
