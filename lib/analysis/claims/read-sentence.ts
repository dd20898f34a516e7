import type { Mention } from '../../model/mention.ts';
import { findPredicates } from '../events/find-predicates.ts';
import { CUES } from '../events/lexicon.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import type { Sentence } from '../text/document.ts';
import type { Word } from '../text/words.ts';
import { findPeople } from '../victims/find-people.ts';
import { isItem } from './list-items.ts';
import { mentionsOver, type Reading } from './reading.ts';

/** Words by which a sentence may go on with the figures of the one before: "Among them were two children". */
const GOES_ON = new Set([
  'among',
  'them',
  'whom',
  'figure',
  'number',
  'province',
  'governorate',
  'including',
  'include',
  'included',
  'includes',
  'lists',
  'rest',
  'most',
  'listed',
  'comprise',
  'comprised',
  'distributed',
  'follows',
  'were',
]);

/**
 * Reads the words of a sentence for claims; null when none of them can be of harm. `mentions` are those of the sentence, in
 * order of position; `goesOn`: figures stand shortly before; `listed`: a list is open of which it may be an item.
 */
export function readSentence(
  words: readonly Word[],
  sentence: Sentence,
  mentions: readonly Mention[],
  goesOn: boolean,
  listed = false,
): Reading | null {
  const item = listed && isItem(words);
  if (!item && !words.some((word) => CUES.has(word.lower) || (goesOn && GOES_ON.has(word.lower))))
    return null;
  return readWords(words, sentence, mentions);
}

/** Reads the words of a sentence, whatever it tells. */
export function readWords(words: readonly Word[], sentence: Sentence, mentions: readonly Mention[]): Reading {
  const units = mentionsOver(words, mentions, 'unit');
  const places = mentionsOver(words, mentions, 'place');
  const people = findPeople(
    words,
    findQuantities(words),
    (i) => Boolean(units[i]),
    (i) => Boolean(places[i]),
  );
  const predicates = findPredicates(words, people, (i) => Boolean(places[i]));
  return {
    sentence,
    span: sentence,
    words,
    units,
    places,
    people,
    peopleAt: new Map(people.map((p) => [p.first, p])),
    predicateAt: new Map(predicates.map((p) => [p.first, p])),
  };
}
