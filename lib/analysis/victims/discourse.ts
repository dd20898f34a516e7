import type { Mention } from '../../model/mention.ts';
import { mentionsOver, type Reading } from '../claims/reading.ts';
import type { Context } from '../context.ts';
import { wordsOf } from '../text/words.ts';

/** The sentences around a claim's own, read on demand for the actors and people they name. */
export interface Discourse {
  /** The sentence `back` sentences before that of a reading; null at the text's beginning. */
  before: (reading: Reading, back: number) => Reading | null;
}

/** Readings of whole sentences without their counts, each made once, when asked for. */
export function createDiscourse({ document, mentions }: Context): Discourse {
  const made = new Map<number, Reading>();
  return {
    before: ({ sentence: { index } }, back) => {
      const sentence = document.sentences[index - back];
      if (!sentence) return null;
      const known = made.get(sentence.index);
      if (known) return known;
      const words = wordsOf(document.text, sentence);
      const own = within(mentions, sentence.start, sentence.end);
      const reading: Reading = {
        sentence,
        span: sentence,
        words,
        units: mentionsOver(words, own, 'unit'),
        places: mentionsOver(words, own, 'place'),
        people: [],
        peopleAt: new Map(),
        predicateAt: new Map(),
      };
      made.set(sentence.index, reading);
      return reading;
    },
  };
}

/** The mentions that touch a stretch of text; they are in order of position. */
function within(mentions: readonly Mention[], start: number, end: number): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let i = low; i < mentions.length && (mentions[i]?.start ?? end) < end; i++) {
    const mention = mentions[i];
    if (mention) found.push(mention);
  }
  return found;
}
