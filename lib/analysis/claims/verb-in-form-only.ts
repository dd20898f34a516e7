import { ADVERB, DETERMINER, PREPOSITION } from '../text/grammar.ts';
import type { Reading } from './reading.ts';

/**
 * Whether a word from the list of verbs is none here. `open`: a preposition stands before and waits for its noun
 * ("in the strike").
 */
export function isVerbInFormOnly(reading: Reading, i: number, open: boolean): boolean {
  if (reading.units[i] || reading.places[i]) return true;
  const lower = reading.words[i]?.lower ?? '';
  return lower.endsWith('ed') ? isParticiple(reading, i) : open && nounLike(lower);
}

/** "members backed by Turkey", "people trapped in a cellar": a participle, not the verb of the clause. */
function isParticiple({ words }: Reading, i: number): boolean {
  const before = words[i - 1]?.lower ?? '';
  if (DETERMINER.has(before) || before === 'of') return true;
  const next = words[i + 1]?.lower ?? '';
  return PREPOSITION.has(next) || ADVERB.has(next) || next === ',';
}

/** Verb forms that are as often nouns: "the strike", "a report", "use". */
function nounLike(lower: string): boolean {
  return /^(?:strikes?|reports?|claims?|fights?|attacks?|raids?|shells|bombs|storms|targets?|controls?|uses?|returns?|lead|need|needs|call|calls|move|moves|run|work|works|march|show|shows|count|counts|record|records|cause|causes|result|results|support|supports|release|state|states|take|drops|fires|clash|backs|helps|tries|live|spread|use)$/.test(
    lower,
  );
}
