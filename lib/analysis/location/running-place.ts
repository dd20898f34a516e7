import type { PlaceMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Document, Sentence } from '../text/document.ts';
import type { Candidate } from './candidates.ts';
import { at, type Location, SEVERAL, topicOf } from './location.ts';
import { inListAcross } from './phrases.ts';
import { THE_CITY, THE_TOWN, THERE } from './place-words.ts';

/** What the running place is sought in. */
export interface Places {
  document: Document;
  bySentence: readonly (readonly Candidate[])[];
  /** For each paragraph the header that it begins with. */
  headers: readonly (Span | null)[];
  kindOf(mention: PlaceMention): string;
}

/** How many sentences back it is sought. */
const REACH = 8;

/** Kinds that "the city" and "the town" may mean, null for any; a governorate has its city's name. */
const KINDS: Readonly<Record<Wanted, ReadonlySet<string> | null>> = {
  place: null,
  town: new Set([
    'city',
    'town',
    'village',
    'populated_place',
    'subdistrict',
    'governorate',
    'neighbourhood',
    '',
  ]),
  city: new Set(['city', 'governorate']),
};

/**
 * Makes the function that tells where a text is at a sentence that names no place: where the sentences before were, no more
 * than `paragraphs` back.
 */
export function createRunningPlace(
  places: Places,
): (sentence: Sentence, rule?: string, paragraphs?: number) => Location | null {
  return (sentence, rule = 'location:running', paragraphs = Number.POSITIVE_INFINITY) =>
    seek(places, sentence, rule, REACH, paragraphs);
}

function seek(
  places: Places,
  sentence: Sentence,
  rule: string,
  reach: number,
  paragraphs: number,
): Location | null {
  const { document, bySentence, headers } = places;
  const wanted = wantedBy(lowerOf(document, sentence));
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - reach); index--) {
    const before = document.sentences[index];
    if (!before || sentence.paragraph - before.paragraph > paragraphs) break;
    const list = (bySentence[index] ?? []).filter(({ role }) => role === 'where' || role === 'bare');
    // A sentence that is "there" itself hands on where it is.
    if (list.length === 0 && THERE.test(lowerOf(document, before)))
      return seek(places, before, rule, reach - (sentence.index - index), paragraphs);
    const back = wanted && referent(list, wanted, places);
    if (back) return at(back, 'location:there');
    const found = where(document.text, list, rule);
    // "who now lives in Tripoli": a place abroad is handed on only where something happened there.
    if (found && (isInSyria(list) || HAPPENED.test(lowerOf(document, before)))) return found;
    if (before.paragraph !== sentence.paragraph && headers[before.paragraph]) break;
  }
  return null;
}

/** A sentence in lower case, as the patterns want it. */
function lowerOf({ text }: Document, { start, end }: Span): string {
  return text.slice(start, end).toLowerCase();
}

type Wanted = 'place' | 'town' | 'city';

/** Does the sentence say "there", "the town" or "the city"? */
function wantedBy(sentence: string): Wanted | null {
  if (THERE.test(sentence)) return 'place';
  if (THE_TOWN.test(sentence)) return 'town';
  return THE_CITY.test(sentence) ? 'city' : null;
}

/** The place, town or city named last. */
function referent(list: readonly Candidate[], wanted: Wanted, { kindOf }: Places): Candidate | undefined {
  const kinds = KINDS[wanted];
  return list.filter(({ mention, beside }) => !beside && (!kinds || kinds.has(kindOf(mention)))).at(-1);
}

const HAPPENED =
  /\b(?:bomb|blast|attack|strike|struck|shell|rocket|clash|raid|explo|fire|kill|wound|shot|mortar|hit|fight|fought)/;

function isInSyria(list: readonly Candidate[]): boolean {
  return list.some(({ mention }) => mention.governorate !== null);
}

/** Where a sentence is; in Syria rather than abroad when it names both. */
function where(text: string, list: readonly Candidate[], rule: string): Location | null {
  if (list.some((one) => inListAcross(text, one, list))) return SEVERAL;
  const inSyria = list.filter(({ mention }) => mention.governorate !== null);
  return topicOf(inSyria.length > 0 ? inSyria : list, rule);
}
