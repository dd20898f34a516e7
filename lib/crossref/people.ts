import people from '../../assets/crossref/people.json' with { type: 'json' };

/** What the printed quantity says of the people counted, beside their number. */
export interface People {
  /** The parts of the victims that alone are counted (`children`, `women`); empty when the count is of all of them. */
  parts: readonly string[];
  /** Counted on top of another count: "four others". */
  further: boolean;
}

const PARTS = people.parts.map(({ id, words }) => ({ id, pattern: anyOf(words) }));
const INCLUDING = anyOf(people.including);
const FURTHER = anyOf(people.further);
/** "More than 50" is a bound; "16 more" is a further count. */
const BOUNDS = anyOf(people.bounds, 'giu');
const APART = anyOf(people.apart);

/** Reads the words of a quantity: "49 children" counts a part, "108 people, including 49 children" counts all. */
export function peopleOf(words: string): People {
  const cut = words.search(INCLUDING);
  const head = cut > 0 ? words.slice(0, cut) : words;
  const parts = PARTS.filter(({ pattern }) => pattern.test(head)).map(({ id }) => id);
  return { parts, further: FURTHER.test(head.replace(BOUNDS, '')) };
}

export function sameParts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((part) => b.includes(part));
}

/** The words set the count apart from another of the same text: "another strike", "last week". */
export function isSetApart(text: string): boolean {
  return APART.test(text);
}

function anyOf(words: readonly string[], flags = 'iu'): RegExp {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${escaped.join('|')})(?![\\p{L}\\p{M}])`, flags);
}
