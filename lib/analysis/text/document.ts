import type { Span } from '../../model/span.ts';
import type { Word } from './words.ts';

export interface Sentence extends Span {
  index: number;
  /** Index of the paragraph it belongs to. */
  paragraph: number;
}

/** A text cut into paragraphs and sentences; spans are trimmed of white space and cover all else. */
export interface Document {
  text: string;
  paragraphs: readonly Span[];
  sentences: readonly Sentence[];
  /** The words of a sentence: cut once, however many steps read them. */
  words(sentence: Sentence): readonly Word[];
}
