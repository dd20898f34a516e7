import givenNames from '../../../assets/names/given-names.json' with { type: 'json' };
import others from '../../../assets/names/not-places.json' with { type: 'json' };
import rules from '../../../assets/names/place-words.json' with { type: 'json' };
import { pattern } from '../../model/pattern.ts';
import type { Span } from '../../model/span.ts';

/**
 * What the words around a name say about it. Strength: 3 the text says that it is a place, 2 it stands where places
 * stand, 1 nothing speaks for or against it, 0.5 a capitalised neighbour may make one longer name of both,
 * 0 it stands where a person or another thing stands.
 */
export interface Evidence {
  strength: 0 | 0.5 | 1 | 2 | 3;
  /** What it was, for the mention's rule. */
  why: string;
  /** A type word that tells which of two rows is meant (`province`, `city`, `camp` …), in the singular. */
  type: string | null;
  /** A verb of speaking stands right behind it. */
  speaks?: boolean;
}

const AFTER = new Set(rules.typesAfter.words);
const BEFORE = new Set(rules.typesBefore.words);
const LOCATIVE = new Set(rules.locatives.words);
const HEADINGS = new Set(rules.headings.words);
const TITLES = new Set(rules.personBefore.words);
const THINGS = new Set(rules.thingsAfter.words);
const SPEECH = new Set(rules.personAfter.words);
const HEADS = new Set(rules.nameHeads.words);
const GIVEN = new Set(givenNames.words);

/** Capitalised words that stand beside places without being part of their names. */
const NEIGHBOURS = new Set(
  [...others.nations.words, ...others.calendar.words].map((word) => word.toLowerCase()),
);

/** Whether a single word is no place, or not without a type word, whatever village sounds like it. */
export function isNoPlace(word: string): boolean {
  const bare = word.toLowerCase().replace(/^al-/, '');
  return NO_PLACES.has(bare) || (bare.endsWith('s') && NO_PLACES.has(bare.slice(0, -1)));
}
export function isGivenName(word: string): boolean {
  return GIVEN.has(word.toLowerCase());
}
const NO_PLACES = new Set(
  Object.values(others).flatMap(({ words }) => words.map((word) => word.toLowerCase())),
);

/** "Idlib Media Center", "Deir Ezzor 24", "Daraa Martyrs Documentation Office". */
const MEDIA = pattern(`^ (?:\\p{Lu}\\p{L}+ ){0,2}(?:${rules.mediaAfter.words.join('|')})\\b`);
const ADJECTIVE_TYPE = pattern(`^ (?:${rules.typeAdjectives.words.join('|')}) (\\p{Ll}+)`);

const LAST_WORD = pattern(
  String.raw`(?:^|[^\p{L}\p{N}'’-])([\p{L}\p{N}'’-]+)([.,]?)[ \u00a0]+(?:the[ \u00a0]+)?["“‘']?$`,
);
const NEXT_WORD = pattern(String.raw`^["”’]?[ \u00a0]+(?:al-)?([\p{L}\p{N}'’-]+)`);
const OF = pattern(
  String.raw`(?:^|[^\p{L}])([\p{L}-]+)(?:[ \u00a0]+(?:and|or)[ \u00a0]+[\p{L}-]+)?[ \u00a0]+of[ \u00a0]+(?:the[ \u00a0]+)?["“‘']?$`,
);

/** Reads the words before and after a name. */
export function evidenceFor(text: string, span: Span): Evidence {
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  const after = text.slice(span.end, span.end + 40);
  const previous = LAST_WORD.exec(before);
  const next = NEXT_WORD.exec(after)?.[1] ?? '';
  const last = previous?.[1] ?? '';
  const nextLower = next.toLowerCase().replace(/['’]s$/, '');

  const other = otherThing(text, span, last, after);
  if (other) return { strength: 0, why: other, type: null };
  const typed = ADJECTIVE_TYPE.exec(after)?.[1] ?? '';
  if (AFTER.has(typed)) return { strength: 3, why: `before:${typed}`, type: singular(typed) };
  if (THINGS.has(nextLower)) return { strength: 0, why: `before:${nextLower}`, type: null };
  if (AFTER.has(nextLower) && !(next !== nextLower && isPlural(nextLower)))
    return { strength: 3, why: `before:${nextLower}`, type: singular(nextLower) };
  const of = OF.exec(before)?.[1]?.toLowerCase() ?? '';
  if (BEFORE.has(of)) return { strength: 3, why: `after:${of} of`, type: singular(of) };
  const lastLower = last.toLowerCase();
  if (BEFORE.has(lastLower) && last === lastLower && !LOCATIVE.has(lastLower))
    return { strength: 2, why: `after:${lastLower}`, type: null };
  if (isPerson(last, previous?.[2] ?? '')) return { strength: 0, why: 'person', type: null };
  if (SPEECH.has(nextLower) && hasCompany(last, previous?.[2] ?? '', before, ''))
    return { strength: 0, why: 'person', type: null, speaks: true };
  if (hasCompany(last, previous?.[2] ?? '', before, next))
    return { strength: 0.5, why: 'company', type: null };
  if (SPEECH.has(nextLower) && !LOCATIVE.has(lastLower))
    return { strength: 0.5, why: `before:${nextLower}`, type: null, speaks: true };
  if (LOCATIVE.has(lastLower)) return { strength: 2, why: `after:${lastLower}`, type: null };
  if (HEADINGS.has(lastLower)) return { strength: 2, why: `after:${lastLower}`, type: null };
  return { strength: 1, why: 'bare', type: null };
}

/** What the words beside a name make of it, when it is no place: an outlet, a part of a longer name, a person. */
function otherThing(text: string, span: Span, last: string, after: string): string | null {
  if (MEDIA.test(after) && !LOCATIVE.has(last.replace(/^and$/, ''))) return 'media';
  if (isHeadOfName(text.slice(span.start, span.end), after)) return 'part of a name';
  return isPersonHere(text, span, last, after) ? 'person' : null;
}

/** "said Umm Khaled", "Rojhat Kobane, the commander", "Muzahem al-Saloum of the group". */
function isPersonHere(text: string, { start, end }: Span, last: string, after: string): boolean {
  const name = text.slice(start, end);
  if (KUNYA.test(name) && TELLING.test(last)) return true;
  // "In Ariha, a doctor said": the first word of a sentence is no given name.
  if (LOCATIVE.has(last.toLowerCase())) return false;
  if (!CAPITALISED.test(last) || !WORD_ENDS.test(text.slice(start - 2, start))) return false;
  if (isTitled(after)) return true;
  return /^al-/.test(name) && OF_BODY.test(after) && !/(?:ing|ed|s)$/.test(last);
}

/** "Khan" in "Khan Skeikhoun": the first word of a longer name. */
function isHeadOfName(name: string, after: string): boolean {
  return HEADS.has(name) && NAME_FOLLOWS.test(after);
}

const WORD_ENDS = pattern(String.raw`[\p{L}] $`);
const OF_BODY = pattern(String.raw`^ of \p{Ll}|^,? who\b`);
const NAME_FOLLOWS = pattern(String.raw`^ (?:al-)?\p{Lu}`);
const SMALL = pattern(String.raw`^\p{Ll}`);
const KUNYA = /^(?:Umm?|Abu|Abou) /;
const TELLING = /^(?:said|says|added|recalled|told)$/;
const APPOSITION = pattern(String.raw`^, (?:the |an? )?(?:\p{L}+ )?(\p{L}+)`);

/** "…, the commander": who is said to have an office is a person. */
function isTitled(after: string): boolean {
  const title = APPOSITION.exec(after)?.[1] ?? '';
  return SMALL.test(title) && TITLES.has(title);
}

function isPlural(word: string): boolean {
  return word.endsWith('s');
}

function singular(word: string): string {
  if (word === 'cities') return 'city';
  return word.replace(/s$/, '');
}

/** A title or a given name right before makes a person of it. */
function isPerson(last: string, stop: string): boolean {
  const lower = last.toLowerCase();
  // "Gen. Salem" is one phrase, "told a fighter. Salem was" two.
  if (TITLES.has(lower) && (stop === '' || (stop === '.' && lower.length <= 4))) return true;
  return stop === '' && GIVEN.has(lower) && CAPITALISED.test(last);
}

const CAPITALISED = pattern(String.raw`^\p{Lu}\p{Ll}`);
const HEAD_OF_SENTENCE = /(?:^|[.!?:;\n"“”(–—-])\s*$/u;

/** A capitalised word right before, itself not at the head of its sentence, or right after. */
function hasCompany(last: string, stop: string, before: string, next: string): boolean {
  const lower = last.toLowerCase();
  const isNeutral = HEADINGS.has(lower) || LOCATIVE.has(lower) || NEIGHBOURS.has(lower);
  if (stop === '' && CAPITALISED.test(last) && !isNeutral) {
    const head = before
      .trimEnd()
      .replace(/["“‘']$/u, '')
      .slice(0, -last.length);
    if (!HEAD_OF_SENTENCE.test(head)) return true;
  }
  const nextLower = next.toLowerCase();
  return CAPITALISED.test(next) && !AFTER.has(nextLower) && !NEIGHBOURS.has(nextLower);
}
