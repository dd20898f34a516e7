import { mentionsOver, type Reading } from '../claims/reading.ts';
import type { Context } from '../context.ts';
import { within } from '../names/spans.ts';

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
      const words = document.words(sentence);
      const own = within(mentions, sentence);
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
