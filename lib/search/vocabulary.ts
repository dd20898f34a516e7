import MiniSearch from 'minisearch';

/** Beyond so many spellings near a word the reader is not helped by more. */
const MOST_NEAR = 12;

/** Words of the index that a typed word may stand for. */
export interface Likeness {
  /** The word itself. */
  whole: number[];
  /** Longer words that begin with it. */
  begun: number[];
  /** Only where there is neither: words of nearly the same spelling. */
  near: number[];
}

/** The distinct words of all reports; MiniSearch finds the beginnings and the near spellings among them. */
export interface Vocabulary {
  /** The word's number, given when it is first met. */
  numberOf(word: string): number;
  word(number: number): string;
  readonly size: number;
  like(word: string): Likeness;
}

/**
 * Numbers are as many as the records of a table, each of which bears its own; they have no near spellings. MiniSearch
 * took most of the time that a large table was read in for them, and going through all of them takes milliseconds.
 */
const NUMBER = /^\p{N}/u;

const asItIs = (text: string) => [text];

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const figures: number[] = [];
  const index = new MiniSearch<{ id: number; word: string }>({
    fields: ['word'],
    tokenize: asItIs,
    processTerm: (word) => word,
    // Nothing is ever taken out, so there is nothing to tidy up.
    autoVacuum: false,
  });

  const beginningWith = (word: string): number[] =>
    NUMBER.test(word)
      ? figures.filter((number) => words[number]?.startsWith(word))
      : index.search(word, { prefix: true }).map(({ id }) => id as number);

  const near = (word: string) =>
    index
      .search(word, { fuzzy: farthest(word) })
      .slice(0, MOST_NEAR)
      .map(({ id }) => id as number);

  return {
    numberOf(word) {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      const number = words.length;
      numbers.set(word, number);
      words.push(word);
      if (NUMBER.test(word)) figures.push(number);
      else index.add({ id: number, word });
      return number;
    },
    word: (number) => words[number] ?? '',
    get size() {
      return words.length;
    },
    like(word) {
      const whole = numbers.get(word);
      const begun = beginningWith(word).filter((id) => id !== whole);
      if (whole !== undefined) return { whole: [whole], begun, near: [] };
      return { whole: [], begun, near: begun.length === 0 ? near(word) : [] };
    },
  };
}

/** Letters that may be wrong, missing or too many. In short words one letter makes another word. */
function farthest(word: string): number | false {
  if (word.length < 4 || /\d/.test(word)) return false;
  return word.length < 8 ? 1 : 2;
}
