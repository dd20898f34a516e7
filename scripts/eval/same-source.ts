import { readFileSync } from 'node:fs';
import { foldWord } from '../../lib/knowledge/fold.ts';

interface Table {
  rows: string[][];
  'passed over': string[];
}

/** Share of the shorter wording's words that the other must have too. */
const SHARE = 0.5;

export type SameSource = (annotated: string | null, found: string | null) => boolean;

/** Tells whether two wordings name one counter: most words of the shorter one stand in the other. */
export function sourceComparer(table: URL): SameSource {
  const { rows, 'passed over': passed } = JSON.parse(readFileSync(table, 'utf8')) as Table;
  const stop = new Set(passed);
  const replacements = rows.flatMap(([name = '', ...others]) =>
    others.map((other) => [` ${foldAll(other)} `, ` ${foldAll(name)} `] as const),
  );
  const wordsOf = (source: string): Set<string> => {
    let folded = ` ${foldAll(source)} `;
    for (const [from, to] of replacements) folded = folded.replaceAll(from, to);
    return new Set(folded.split(' ').filter((word) => word && !stop.has(word)));
  };
  return (annotated, found) => {
    if (!annotated || !found) return !annotated && !found;
    const a = wordsOf(annotated);
    const b = wordsOf(found);
    const shorter = Math.min(a.size, b.size);
    return shorter > 0 && a.intersection(b).size / shorter >= SHARE;
  };
}

function foldAll(text: string): string {
  return text
    .split(/[^\p{L}\p{N}+'’]+/u)
    .map(foldWord)
    .join(' ')
    .trim();
}
