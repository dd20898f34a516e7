import forms from '../../../assets/names/place-forms.json' with { type: 'json' };
import { pattern } from '../../model/pattern.ts';
import type { Span } from '../../model/span.ts';
import { isGivenName, isNoPlace } from './place-evidence.ts';

/** A stretch that is a place's name by its form. */
export interface FormedPlace extends Span {
  rule: string;
}

const any = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace('.', '\\.'))
    .join('|');

const ARTICLE = '(?:[aA](?:[lsnrdtz]|sh)|[eE][lz])[- ]';
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’‘]+";
/** A name of at most three words, the way a type word before or after it allows. */
const SHORT = `(?:${ARTICLE})?${WORD}(?:[ -](?:${ARTICLE})?${WORD}){0,2}`;

const TYPE_OF = pattern(`\\b(?:${any(forms.typeOf.words)}) of (${SHORT})`, 'g');
const MORE = pattern(`^(?:,? and |, )(${SHORT})(?=[\\s.,;:)]|$)`);
const TYPE_AFTER = pattern(`(?<![\\p{L}\\p{N}'’-])(${SHORT}) (?:${any(forms.typeAfter.words)})\\b`, 'g');
const ARABIC_TYPE_AFTER = pattern(
  `(?<![\\p{L}\\p{N}'’-])((?:[aA]l|[eE]l|[aA]s|[aA]sh|[aA]r|[aA]n)-${WORD}(?:[ -](?:${ARTICLE})?${WORD})?) (?:${any(forms.weakTypeAfter.words)})\\b`,
  'g',
);
/** "in al-Shaafa", "near al-Hasiba": the article and a preposition of place; names in -i are people's. */
const LOCATIVE_ARTICLE = pattern(
  `\\b(?:[Ii]n|[Nn]ear|[Aa]t|[Aa]round|towards|outside|between) ([aA]l[- ]${WORD}(?<!i)(?<!ia))(?=[,.;:)]|$| (?:and|or|in|on|by|near|where|which|a|to|after|from|with|district|east|west|north|south)\\b)`,
  'g',
);
const LISTED = pattern(
  `((?:${SHORT}(?:, | and |, and ))+)${SHORT} (?:${any(forms.pluralTypeAfter.words)})\\b`,
  'g',
);
const ITEM = pattern(SHORT, 'g');
/** "in the Zanbaq area of Raqqa". */
const AREA_OF = pattern(
  `\\b(?:in|of|from|to|on) the (${SHORT}) (?:area|district|region|quarter|sector) of \\p{Lu}`,
  'g',
);
const HEADED = pattern(
  `(?<![\\p{L}\\p{N}'’.-])((?:${any(forms.heads.words)}) (?:${ARTICLE})?${WORD}(?:[ -]${ARTICLE}${WORD})?)`,
  'g',
);

/** Places that are recognised by the form of their names only: "the village of X", "X neighbourhood", "Tal X". */
export function findFormedPlaces(text: string): FormedPlace[] {
  const found: FormedPlace[] = [];
  const add = (span: Span, rule: string) => {
    const trimmed = withoutEnds(text, span);
    if (trimmed) found.push({ ...trimmed, rule });
  };
  for (const match of text.matchAll(TYPE_OF)) {
    const name = match[1] ?? '';
    let end = match.index + match[0].length;
    add({ start: end - name.length, end }, 'form:type-of');
    if (!/s of /.test(match[0])) continue;
    // A plural opens a list: "the villages of X, Y and Z".
    for (let more = MORE.exec(text.slice(end, end + 80)); more; more = MORE.exec(text.slice(end, end + 80))) {
      end += more[0].length;
      add({ start: end - (more[1] ?? '').length, end }, 'form:type-of-list');
    }
  }
  for (const match of text.matchAll(LISTED))
    for (const item of (match[1] ?? '').matchAll(ITEM)) {
      const start = match.index + item.index;
      add({ start, end: start + item[0].length }, 'form:type-after-list');
    }
  for (const match of text.matchAll(AREA_OF)) {
    const start = match.index + match[0].indexOf(match[1] ?? '');
    add({ start, end: start + (match[1] ?? '').length }, 'form:area-of');
  }
  for (const match of text.matchAll(LOCATIVE_ARTICLE)) {
    const end = match.index + match[0].length;
    add({ start: end - (match[1] ?? '').length, end }, 'form:locative-article');
  }
  for (const [pattern, rule] of [
    [TYPE_AFTER, 'form:type-after'],
    [ARABIC_TYPE_AFTER, 'form:type-after'],
    [HEADED, 'form:head'],
  ] as const)
    for (const match of text.matchAll(pattern))
      add({ start: match.index, end: match.index + (match[1] ?? '').length }, rule);
  return found;
}

const LISTED_ARTICLE = pattern(`^(?:,? and |, )([aA]l[- ]${WORD}(?:[ -]${ARTICLE}${WORD})?)(?=[\\s.,;:)]|$)`);
const BETWEEN = pattern(`^, (${SHORT})(?:,? and |, )`);

/**
 * Unlisted members of lists of places: with the Arabic article right after a known place, or any name between two of
 * them ("Saraqib, Zanbaq and Sarmin"). `known` are in order of position.
 */
export function findListedPlaces(text: string, known: readonly Span[]): FormedPlace[] {
  const found: FormedPlace[] = [];
  known.forEach(({ end }, i) => {
    const after = text.slice(end, end + 60);
    const withArticle = LISTED_ARTICLE.exec(after);
    const between = BETWEEN.exec(after);
    const match = between && known[i + 1]?.start === end + between[0].length ? between : withArticle;
    if (!match?.[1]) return;
    const start = end + match[0].indexOf(match[1]);
    const trimmed = withoutEnds(text, { start, end: start + match[1].length });
    if (trimmed && trimmed.start === start) found.push({ ...trimmed, rule: 'form:listed' });
  });
  return found;
}

const FIRST_WORD = pattern(String.raw`^([\p{L}\p{M}'’‘]+)[ -]`);

/**
 * The stretch without words at its head that are no part of a place's name ("The", "Syrian", "On Sunday"); null where
 * nothing is left or a word in it belongs to a person or an organisation.
 */
function withoutEnds(text: string, { start, end }: Span): Span | null {
  let from = start;
  for (;;) {
    const word = FIRST_WORD.exec(text.slice(from, end));
    if (!word?.[1] || !(isNoPlace(word[1]) || LEADERS.has(word[1].toLowerCase()))) break;
    from += word[0].length;
  }
  const name = text.slice(from, end);
  const words = name.split(/[ -]/);
  if (words.some((word) => isNoPlace(word) || OUTSIDERS.has(word.toLowerCase()))) return null;
  if (words.length === 1 && (LEADERS.has(name.toLowerCase()) || isGivenName(name))) return null;
  return { start: from, end };
}

const LEADERS = new Set(forms.leaders.words);
const OUTSIDERS = new Set(forms.outsiders.words);
