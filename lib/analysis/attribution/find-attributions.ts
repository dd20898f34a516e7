import { withoutGenitive } from '../text/words.ts';
import type { Attribution } from './attribution-type.ts';
import { coverage } from './coverage.ts';
import {
  ACTS,
  INVERTIBLE,
  NOT_SOURCES,
  PARTICIPLES,
  PASSIVES,
  PREPOSITIONAL,
  STOPS,
  TALLIES,
} from './lexicon.ts';
import type { Line } from './line.ts';
import { nameAfter } from './noun-phrase.ts';
import { isReporting } from './reporting.ts';
import { sourceName } from './source-name.ts';
import { plainSubject, type Stretch, subjectOf } from './subject.ts';

/** Finds who says so in a sentence, in order of position. */
export function findAttributions(line: Line): Attribution[] {
  const { words } = line;
  const found: Attribution[] = [];
  const add = (attribution: Attribution | null) => {
    if (attribution && !found.some((other) => attribution.start < other.end && other.start < attribution.end))
      found.push(attribution);
  };
  for (let at = 0; at < words.length; at++) {
    add(prepositional(line, at));
    add(passive(line, at));
    add(tally(line, at));
    add(quotedAs(line, at));
  }
  for (let at = 0; at < words.length; at++) {
    if (isReporting(line, at)) add(spoken(line, at));
  }
  found.sort((a, b) => a.start - b.start);
  for (let at = 0; at < words.length; at++) add(goingOn(line, at, found));
  return found.sort((a, b) => a.start - b.start);
}

/** "according to X", "citing X". */
function prepositional(line: Line, at: number): Attribution | null {
  const { words, classes } = line;
  const phrase = PREPOSITIONAL.get(words[at]?.lower ?? '')?.find((parts) =>
    parts.every((part, k) => words[at + k]?.lower === part),
  );
  if (!phrase) return null;
  // "a strike attributed to Israel" says who struck.
  if (phrase[0] === 'attributed' && ACTS.has(words[at - 1]?.lower ?? '')) return null;
  const pronoun = phrase[0] === 'according' ? accordingToHim(line, at) : null;
  if (pronoun) return pronoun;
  const start = madeBy(line, at + phrase.length);
  const end =
    knownName(line, start) ??
    throughPaper(line, start, nameAfter(classes, start) ?? untilClause(line, start));
  const name = sourceName(line.text, words, start, end);
  const [head, last] = [words[at], words[end - 1]];
  if (!name || !head || !last || NOT_SOURCES.has(last.lower)) return null;
  // "per cent", "per day": only a speaker can be quoted.
  if (phrase.length === 1 && !/[CSN]/.test(classes.slice(start, end))) return null;
  return {
    start: head.start,
    end: last.end,
    ...name,
    covers: 'both',
    opens: at < 2,
    rule: `attribution:${phrase.join('-')}`,
  };
}

/** "according to him", "according to them": whoever spoke before. */
function accordingToHim({ words }: Line, at: number): Attribution | null {
  const [head, pronoun] = [words[at], words[at + 2]];
  if (!head || !pronoun || !/^(?:him|her|them|it)$/.test(pronoun.lower)) return null;
  // "according to her brother" has a name of its own.
  if (pronoun.lower === 'her' && words[at + 3]?.kind === 'word') return null;
  return {
    start: head.start,
    end: pronoun.end,
    source: pronoun.text,
    refers: /^h/.test(pronoun.lower) ? 'person' : 'any',
    covers: 'both',
    opens: at < 2,
    rule: 'attribution:according-to',
  };
}

/** "according to lists drawn up by local activists": on to who made the paper; else where the phrase starts. */
function madeBy({ words, classes }: Line, start: number): number {
  const by = words.findIndex((word, k) => k > start && k < start + 6 && word.lower === 'by');
  if (by < 0 || /[XA]/.test(classes.slice(start, by))) return start;
  if (!/ed$|^(?:up|drawn|given|kept|made|seen|sent)$/.test(words[by - 1]?.lower ?? '')) return start;
  return nameAfter(classes, by + 1) === null ? start : by + 1;
}

/** A name of the data that the grammar would cut short ("Raqqa is Being Slaughtered Silently"); the longest. */
function knownName({ text, words, classes, isBody }: Line, start: number): number | null {
  const mark = words.findIndex((word, k) => k >= start && word.kind === 'mark');
  const most = Math.min(start + 8, mark < 0 ? words.length : mark);
  const first = classes[start] === 'X' ? undefined : words[start];
  for (let end = most; first && end > start; end--)
    if (/^\p{Lu}/u.test(words[end - 1]?.text ?? '') && isBody(text.slice(first.start, words[end - 1]?.end)))
      return end;
  return null;
}

/** "a statement released by X": on to the name of X. */
function throughPaper({ words, classes }: Line, start: number, end: number): number {
  if (!classes.slice(start, end).endsWith('N')) return end;
  const by = words.findIndex(
    (word, k) => k >= end && k < end + 3 && (word.lower === 'by' || word.lower === 'from'),
  );
  return by < 0 ? end : (nameAfter(classes, by + 1) ?? end);
}

/** After "according to" a name may hold words that the grammar does not know: up to the next mark or clause, eight at most. */
function untilClause({ classes }: Line, start: number): number {
  let end = start;
  while (end < classes.length && end < start + 8 && !/[XA]/.test(classes[end] ?? '')) end++;
  return end;
}

/** "documented by X". */
function passive({ text, words, classes }: Line, at: number): Attribution | null {
  const [participle, by] = [words[at], words[at + 1]];
  if (!participle || by?.lower !== 'by' || !PASSIVES.has(participle.lower)) return null;
  const end = nameAfter(classes, at + 2);
  const name = end === null ? null : sourceName(text, words, at + 2, end);
  const last = end === null ? undefined : words[end - 1];
  if (!name || !last) return null;
  // "A source quoted by state television said": the source counts.
  if (/^(?:quoted|cited)$/.test(participle.lower) && INVERTIBLE.has(words[end ?? -1]?.lower ?? ''))
    return null;
  return {
    start: participle.start,
    end: last.end,
    ...name,
    covers: 'both',
    opens: false,
    rule: 'attribution:passive',
  };
}

/** "X was quoted as saying". */
function quotedAs(line: Line, at: number): Attribution | null {
  const { words } = line;
  if (words[at]?.lower !== 'quoted' || !/^(?:was|were|is)$/.test(words[at - 1]?.lower ?? '')) return null;
  const as = words.findIndex((word, k) => k > at && k < at + 8 && word.lower === 'as');
  const last = words[as + 1];
  if (as < 0 || !last || !/^(?:saying|telling)$/.test(last.lower)) return null;
  const found = withSubject(line, at - 1, subjectOf(line, at - 1));
  return found && { ...found, end: last.end, covers: 'after', rule: 'attribution:subject' };
}

/** "X's total since Monday". */
function tally({ text, words, classes }: Line, at: number): Attribution | null {
  const owner = words[at];
  const ownerName = withoutGenitive(owner?.lower ?? '');
  if (!owner || ownerName === owner.lower || STOPS.has(ownerName)) return null;
  const noun = words.slice(at + 1, at + 4).findIndex((word) => TALLIES.has(word.lower));
  if (noun < 0) return null;
  let from = at;
  while (from > 0 && /[CSM]/.test(classes[from - 1] ?? '')) from--;
  const last = words[at + 1 + noun];
  const name = sourceName(text, words, from, at + 1);
  const head = words[from];
  if (!name || !last || !head || !/[CS]/.test(classes.slice(from, at + 1))) return null;
  return {
    start: head.start,
    end: last.end,
    ...name,
    covers: 'after',
    opens: false,
    rule: 'attribution:tally',
  };
}

/** One name behind a preposition, before "said". */
function isWhere({ words }: Line, { from, to }: Stretch, verb: number): boolean {
  return (
    to - from === 1 &&
    /^sa(?:id|ys)$/.test(words[verb]?.lower ?? '') &&
    /^(?:in|near|of|at|from|around|outside|to)$/.test(words[from - 1]?.lower ?? '')
  );
}

/** Who a verb of saying belongs to: "X said …", "…, X said", "…, said X". */
function spoken(line: Line, verb: number): Attribution | null {
  if (closes(line, verb)) return inverted(line, verb);
  const subject = subjectOf(line, verb) ?? plainSubject(line, verb, true);
  // "40 were killed east of Homs said the Observatory, which …": a town tells where; who speaks comes after.
  if (subject)
    return (isWhere(line, subject, verb) ? inverted(line, verb) : null) ?? withSubject(line, verb, subject);
  return inverted(line, verb) ?? withSubject(line, verb, plainSubject(line, verb, false));
}

/**
 * Nothing but a name stands between "said" and the end of a long sentence, so it is the speaker's, whatever stands before:
 * in texts that have lost their commas, "… trained by Washington said the Observatory."
 */
function closes({ words, classes, text, sentence, isBody }: Line, verb: number): boolean {
  const [word, first] = [words[verb], words[verb + 1]];
  if (!word || !first || verb < 4 || !INVERTIBLE.has(word.lower)) return false;
  const end = nameAfter(classes, verb + 1);
  const last = end === null ? undefined : words[end - 1];
  if (!last || !/^[.”"\s]*$/u.test(text.slice(last.end, sentence.end))) return false;
  return /[SN]/.test(classes.slice(verb + 1, end ?? 0)) || isBody(text.slice(first.start, last.end));
}

/** "raised the toll of the blast, saying that …": no figure speaks. */
const TOLL = /^(?:an? )?(?:[a-z]+ )?(?:death |casualty )?(?:toll|count|tally|total|number|losses)\b/;

/** "X said …", "…, X said". */
function withSubject(line: Line, verb: number, subject: Stretch | null): Attribution | null {
  const name = subject && sourceName(line.text, line.words, subject.from, subject.to);
  const [head, last] = [line.words[subject?.from ?? -1], line.words[verb]];
  if (!name || !head || !last || TOLL.test(name.source?.toLowerCase() ?? '')) return null;
  return {
    start: head.start,
    end: last.end,
    ...name,
    covers: coverage(line, head.start, verb),
    opens: (subject?.from ?? 9) < 2,
    rule: 'attribution:subject',
  };
}

/** "…, said X". */
function inverted({ text, words, classes }: Line, verb: number): Attribution | null {
  const word = words[verb];
  if (!word || !INVERTIBLE.has(word.lower)) return null;
  const end = nameAfter(classes, verb + 1);
  const name = end === null ? null : sourceName(text, words, verb + 1, end);
  const last = end === null ? undefined : words[end - 1];
  if (!name || !last || name.source === null) return null;
  return {
    start: word.start,
    end: last.end,
    ...name,
    covers: lists(text, last.end) ? 'both' : 'before',
    opens: false,
    rule: 'attribution:inverted',
  };
}

/** "…, says X: five in the town, two in the camp": a colon opens what X lists. */
function lists(text: string, end: number): boolean {
  return /^\)?:/.test(text.slice(end, end + 2));
}

/** "A spokesman dismissed the report, saying that …": who speaks heads the sentence. */
function headVoice({ text, words, classes }: Line, at: number): Attribution | null {
  if (words[at - 1]?.text !== ',') return null;
  const whole = nameAfter(classes, 0) ?? 0;
  // "A spokesman in the capital dismissed": what he did is no part of the name.
  const verb = words.slice(0, whole).findIndex((word) => /^[a-z]+ed$/.test(word.text));
  const end = verb < 0 ? whole : verb;
  const name = end === 0 || end >= at ? null : sourceName(text, words, 0, end);
  const [head, last] = [words[0], words[end - 1]];
  if (!name?.source || !head || !last || !/[SN]/.test(classes.slice(0, end))) return null;
  return {
    start: head.start,
    end: last.end,
    ...name,
    covers: 'after',
    opens: true,
    rule: 'attribution:subject',
  };
}

/** "…, he said, adding that …": the voice of the sentence goes on. */
function goingOn(line: Line, at: number, found: readonly Attribution[]): Attribution | null {
  const word = line.words[at];
  if (!word || !PARTICIPLES.has(word.lower)) return null;
  const voice = found.filter((other) => other.end <= word.start).at(-1) ?? headVoice(line, at);
  if (!voice) return null;
  return {
    ...voice,
    start: word.start,
    end: word.end,
    covers: 'after',
    opens: false,
    rule: 'attribution:going-on',
  };
}
