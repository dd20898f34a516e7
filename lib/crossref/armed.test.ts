import { expect, it } from 'vitest';
import { matchClaims } from './match-claims.ts';
import { ARTICLE, articleClaim, placeOf, reportOf, type Told } from './test-data.ts';

function match(mine: Told & { n: number }, theirs: Told & { n: number }) {
  return (
    matchClaims(articleClaim(mine), ARTICLE, [{ report: reportOf([theirs]), claim: 0 }], placeOf)[0] ?? null
  );
}

// Words for the armed of every side, however loaded: an article's or a report's own.
const ARMED = [
  'soldiers',
  'regime troops',
  'conscripts',
  'government forces',
  'militiamen',
  'rebels',
  'opposition fighters',
  'insurgents',
  'jihadists',
  'Islamists',
  'gunmen',
  'ISIS militants',
  'terrorists',
  'mercenaries',
  'gendarmes',
  'جنود',
  'مسلحين',
  'عناصر',
];
const PAIRS = ARMED.flatMap((one, at) => ARMED.slice(at + 1).map((other) => [one, other] as const));

it.each(PAIRS)('finds no civilians among %s and %s', (one, other) => {
  const toll = (words: string): Told & { n: number } => ({ event: 'killed', n: 40, victims: 'mixed', words });
  const civilians = { event: 'killed', n: 11, words: '11 civilians' } as const;
  expect(match(civilians, toll(`40 ${one} and ${other}`))).toBeNull();
  expect(match(civilians, toll(`40 ${other} and ${one}`))).toBeNull();
  expect(match(civilians, toll(`40 ${one} and civilians`))?.relation).toBe('total');
  expect(match(civilians, toll(`40 people, among them ${one} and ${other}`))?.relation).toBe('total');
});
