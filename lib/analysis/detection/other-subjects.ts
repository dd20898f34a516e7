import data from '../../../assets/language/en/detection.json' with { type: 'json' };
import { type Count, countTerms, LEAD, termsOf } from './terms.ts';
import type { NameEvidence } from './weigh-names.ts';

const RIVALS = termsOf(data.rivals.words);
const ELSEWHERE = termsOf(data.elsewhere.words);
const PASSING = termsOf(data.passing.words);

/** So many kinds of words of war outweigh another matter, each word of organised violence half of one word of it, up to one. */
const WAR_TO_OUTWEIGH = 3;
const OUTWEIGHED = 1;

/** What a word in passing brings: alone beside organised violence it says nothing. */
const IN_PASSING = 0.5;

/** More peoples or places of other wars are what an article is about. */
const MOST_IN_PASSING = 2;

/** Years before this war, told as years are, and those since. */
const FORMER_YEAR =
  /\b(?:in|since|january|february|march|april|may|june|july|august|september|october|november|december),? (?:1\d{3}|200\d)\b/gi;
const YEAR_OF_WAR = /\b20[1-9]\d\b/;

/** What speaks for an article being about something else. */
export interface OtherSubjects {
  /** Points for another matter for which Syrian names are borrowed, less what the words of war outweigh. */
  matter: number;
  /** How often other wars are named. */
  rivals: number;
  /** The headline names another war, and nothing of Syria. */
  headed: boolean;
  /** Nothing speaks for another matter or another war but a word in passing. */
  clear: boolean;
}

/** Kinds of words of war, those of organised violence and its actors among them. */
export interface WarEvidence {
  all: number;
  fought: number;
}

/** `own`: how often Syria is named in the text; `first`: the word at which it is for the first time; `title`: how many words are its title. */
export function findOtherSubjects(
  words: readonly string[],
  text: string,
  war: WarEvidence,
  names: NameEvidence,
  { own, first, title }: { own: number; first: number; title: number },
): OtherSubjects {
  const rivals = countTerms(words, RIVALS, LEAD);
  const headed = first >= title && names.heading !== 'syria' && (rivals.at[0] ?? title) < title;
  const besides = !headed && isInPassing(rivals, names.rivals, own, first);
  const matter = Math.max(0, matterOf(words, text) + (besides ? IN_PASSING : 0) - outweighedBy(war));
  const headedAbroad = headed || (first >= title && names.heading === 'abroad');
  return {
    matter,
    rivals: besides ? rivals.at.length : rivals.weight + names.rivals,
    headed,
    clear: matter <= (war.fought > 0 ? IN_PASSING : 0) && (besides || rivals.kinds === 0) && !headedAbroad,
  };
}

function matterOf(words: readonly string[], text: string): number {
  const found =
    countTerms(words, ELSEWHERE, LEAD).kinds + countTerms(words, PASSING, LEAD).kinds * IN_PASSING;
  if (YEAR_OF_WAR.test(text)) return found;
  // One year may be told of a person or of an older war; with more of them and none since, the article is of those days.
  const years = new Set((text.match(FORMER_YEAR) ?? []).map((found) => found.slice(-4))).size;
  return found + Math.max(0, 2 * years - 1);
}

function outweighedBy({ all, fought }: WarEvidence): number {
  return all < WAR_TO_OUTWEIGH ? 0 : Math.min(OUTWEIGHED, fought / 2);
}

/** Other wars or peoples are named no more often than Syria, and after it. */
function isInPassing({ kinds, at }: Count, more: number, own: number, first: number): boolean {
  const [earliest] = at;
  return earliest !== undefined && earliest > first && kinds <= MOST_IN_PASSING && at.length + more <= own;
}
