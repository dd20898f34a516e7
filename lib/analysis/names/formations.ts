import rules from '../../../assets/names/unit-words.json' with { type: 'json' };
import { pattern } from '../../model/pattern.ts';
import type { Span } from '../../model/span.ts';
import type { UnitCandidate } from './unit-candidate.ts';

const any = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.]/g, '\\.'))
    .join('|');

const HEAD = pattern(String.raw`(?<![\p{L}])\p{L}`, 'g');

/** The words with a small or capital letter at the head of each. */
const anyCase = (words: readonly string[]) =>
  any(words).replace(HEAD, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);

const GAP = '[ \\u00a0]';
/** A capitalised word; `-linked`, `-led` and the like stay outside. */
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’‘]*(?:-(?:\\p{Lu}|\\d)[\\p{L}\\p{M}'’‘]*)*";
const ARTICLE = '(?:[aA](?:[lsnrdtz]|sh)|[eE]l)[-\\u2010\\u2011 ]';
const NAME = `(?:${ARTICLE})?${WORD}`;
const ARABIC_LINK = '(?:(?:bin|ibn|ben|wa|fi|bi|li)[ -]|wal-|lil-|bil-)';
const START = "(?<![\\p{L}\\p{N}'’-])";
const ORDINAL =
  '(?:\\d{1,3}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|Sixteenth|Seventeenth|Eighteenth|Nineteenth|Twentieth|Thirtieth)';

/** Patterns of formations' names, each with its name and an example of what it finds. */
const PATTERNS: readonly { rule: string; example: string; pattern: RegExp; refuse?: RegExp }[] = [
  {
    rule: 'form:number+noun',
    example: '111th Mechanised Brigade',
    pattern: new RegExp(
      `\\b${ORDINAL}(?:${GAP}(?:${anyCase(rules.qualifiers.words)}))*[ -](?:${anyCase(rules.ordinalFormations.words)})\\b`,
      'g',
    ),
    // The second division of a league, the first army that …
    refuse:
      /^(?:first|second|third)\s|^(?:First|Second|Third)\s(?:company|army|fleet|squadron|division|Company|Fleet|Squadron)$/,
  },
  {
    rule: 'form:noun+number',
    example: 'Brigade 52',
    pattern: /\b(?:Brigade|Division|Regiment|Battalion|Corps)[ -]\d{1,3}\b/g,
  },
  {
    rule: 'form:nation+army',
    example: 'the Iraqi army',
    pattern: pattern(
      `${START}(?:${any(rules.nations.words)})(?:['’]?s)?${GAP}(?:(?:[Aa]rab|[Dd]efen[cs]e|[Rr]oyal|[Nn]ational|[Oo]ccupation)${GAP})?(?:${anyCase(rules.armies.words)})\\b`,
      'g',
    ),
  },
  {
    rule: 'form:phrase-of',
    example: 'Martyrs of Daraya Battalion',
    pattern: pattern(
      `${START}(?:(?:${any(rules.headsOfPhrase.words)})${GAP}of${GAP}(?:the${GAP})?|Martyrs?${GAP})(?:${NAME}${GAP}${ARABIC_LINK}?){1,4}(?:${any(rules.formations.words)})\\b`,
      'g',
    ),
  },
  {
    rule: 'form:name+noun',
    example: 'Sham Falcons Brigade',
    pattern: pattern(
      `${START}(?:${NAME}${GAP}${ARABIC_LINK}?){1,5}(?:${any(rules.formations.words)})\\b`,
      'g',
    ),
  },
  {
    rule: 'form:arabic-head',
    example: 'Liwa Shuhada al-Badr',
    pattern: pattern(
      `${START}(?:[aA]l-)?(?:${any(rules.arabicHeads.words)})${GAP}(?:(?:${any(rules.arabicHeads.words)})${GAP})?${ARABIC_LINK}?${NAME}(?:${GAP}(?:${ARABIC_LINK}${NAME}|${ARTICLE}${WORD}))*`,
      'g',
    ),
  },
];

const CIVIL = new Set(rules.civil.words);
const INNER_NOUN = new RegExp(`(?:${any(rules.formations.words)}|Army|Front|Movement) `, 'g');
const STARTS = new Set(rules.notFormations.words);

/** Formations that are recognised by the form of their names, whether or not the data has them. */
export function findFormations(text: string): UnitCandidate[] {
  const found: UnitCandidate[] = [];
  for (const { rule, pattern, refuse } of PATTERNS)
    for (const match of text.matchAll(pattern)) {
      const span = rule === 'form:nation+army' ? spanOf(match) : trimmed(match[0], match.index);
      if (!span || refuse?.test(text.slice(span.start, span.end))) continue;
      if (match[0].split(/[ \u00a0]/).some((word) => CIVIL.has(word))) continue;
      found.push({ ...span, actors: [], rule });
    }
  return found;
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

const FIRST_WORD = pattern(String.raw`^([\p{L}\p{N}'’]+)[ \u00a0]+`);

/** Leaves out words before the name that only begin a sentence, and space after it. */
function trimmed(words: string, start: number): { start: number; end: number } | null {
  // What stands before a possessive is the owner: "the army's 47th Brigade".
  let from = Math.max(0, ...[...words.matchAll(/['’]s /g)].map((match) => match.index + match[0].length));
  // Names without commas between them, as headlines and damaged texts have them: only the last one is whole.
  for (const inner of words.matchAll(INNER_NOUN)) {
    const after = inner.index + inner[0].length;
    if (inner.index > 0 && after > from && /\s/.test(words.slice(after).trim())) from = after;
  }
  for (;;) {
    const first = FIRST_WORD.exec(words.slice(from));
    if (!first?.[1] || !STARTS.has(first[1])) break;
    from += first[0].length;
  }
  const rest = words.slice(from).replace(/[\s-]+$/, '');
  const isBare = !/[\s-]/.test(rest) || rest === '';
  return isBare ? null : { start: start + from, end: start + from + rest.length };
}
