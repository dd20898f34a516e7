import type { Span } from '../../model/span.ts';
import type { Document, Sentence } from '../text/document.ts';
import type { Word } from '../text/words.ts';
import { classesOf } from './noun-phrase.ts';

/** A sentence as the finders read it. */
export interface Line {
  text: string;
  sentence: Span;
  words: readonly Word[];
  /** A letter for each word: see `classOf`. */
  classes: string;
  /** Does a phrase name a monitor, ministry or outlet of the data? */
  isBody(phrase: string): boolean;
  /** Does a phrase name a place of the article, and nobody who speaks? */
  isTown(phrase: string): boolean;
}

export function lineOf(
  document: Document,
  sentence: Sentence,
  { isBody, isTown }: Pick<Line, 'isBody' | 'isTown'>,
): Line {
  const words = document.words(sentence);
  return { text: document.text, sentence, words, classes: classesOf(words), isBody, isTown };
}
