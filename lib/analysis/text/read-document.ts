import type { Span } from '../../model/span.ts';
import type { Document, Sentence } from './document.ts';
import { isSentenceEnd } from './sentence-end.ts';
import { type Word, wordsOf } from './words.ts';

/** Marks that may end a sentence, with the quotes and brackets that close after them. */
const END_MARKS = /[.!?…؟]+["'”’»)\]]*/gu;

/**
 * Cuts a text into paragraphs (at line feeds) and sentences. Takes any string, never throws; time grows with
 * the length only. An ordinal list number ("1. The army …") stays with its sentence.
 */
export function readDocument(text: string): Document {
  const paragraphs: Span[] = [];
  const sentences: Sentence[] = [];
  for (let from = 0; from <= text.length; ) {
    const feed = text.indexOf('\n', from);
    const to = feed < 0 ? text.length : feed;
    const paragraph = trimmed(text, from, to);
    if (paragraph) {
      for (const span of sentencesOf(text, paragraph)) {
        sentences.push({ ...span, index: sentences.length, paragraph: paragraphs.length });
      }
      paragraphs.push(paragraph);
    }
    from = to + 1;
  }
  const words: (readonly Word[])[] = [];
  return {
    text,
    paragraphs,
    sentences,
    words: (sentence) => {
      words[sentence.index] ??= wordsOf(text, sentence);
      return words[sentence.index] ?? [];
    },
  };
}

function sentencesOf(text: string, paragraph: Span): Span[] {
  const spans: Span[] = [];
  const marks = text.slice(paragraph.start, paragraph.end).matchAll(END_MARKS);
  let start = paragraph.start;
  for (const mark of marks) {
    const at = paragraph.start + mark.index;
    const end = at + mark[0].length;
    if (isListNumber(text.slice(start, Math.min(at, start + 4)), at - start)) continue;
    if (end === paragraph.end || !isSentenceEnd(text, at, end)) continue;
    const span = trimmed(text, start, end);
    if (span) spans.push(span);
    start = end;
  }
  const last = trimmed(text, start, paragraph.end);
  if (last) spans.push(last);
  return spans;
}

function isListNumber(head: string, length: number): boolean {
  return length <= 3 && /^\s*(?:\d{1,2}|[a-zA-Z])$/.test(head);
}

/** The span without white space at its ends; null when nothing is left. */
function trimmed(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return start < end ? { start, end } : null;
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}
