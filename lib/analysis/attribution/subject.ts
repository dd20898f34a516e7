import { pattern } from '../../model/pattern.ts';
import type { Word } from '../text/words.ts';
import { ADVERBS, DAYS, PERSONS } from './lexicon.ts';
import type { Line } from './line.ts';
import { nameAfter, nameBefore } from './noun-phrase.ts';
import { isPronoun } from './source-name.ts';

/** Words of a sentence: the first index and the one after the last. */
export interface Stretch {
  from: number;
  to: number;
}

const LONGEST_ASIDE = 22;

/** Words of a clause between a name and its verb that are stepped over at most. */
const LONGEST_CLAUSE = 12;

/** The words that name who a verb of saying belongs to: first index and the one after the last. */
export function subjectOf(line: Line, verb: number): Stretch | null {
  const { words, classes } = line;
  let to = verb;
  while (to > 0 && isBetween(words[to - 1]?.lower ?? '')) to--;
  if (isHere(words[to - 1])) to--;
  const pronoun = words[to - 1];
  if (pronoun && isPronoun(pronoun.lower)) return { from: to - 1, to };
  const which = asRelative(line, to);
  if (which) return which;
  const from = nameBefore(classes, to);
  if (from !== null && from < to)
    return (
      quotedBy(line, from) ??
      apposedTo(line, from, to) ??
      beforeWhich(line, from, to) ??
      workerIn(line, from, to) ??
      behindPlace(line, from, to) ?? { from, to }
    );
  return inQuotes(line, to) ?? beforeAside(line, to) ?? beforeClause(line, to) ?? coordinated(line, to);
}

/** What a body is called beside its name: "the Observatory, a Britain-based monitoring group". */
const BODY_NOUN = /^(?:monitor|monitors|group|watchdog|ngo|organi[sz]ation|network|charity|agency|body)$/;

/** A name of several capitalised words: "the Syrian Centre for Policy Research". */
const TITLE = pattern(String.raw`^(?:[Tt]he )?\p{Lu}\S+(?: (?:of |for |and |the )*\p{Lu}\S+){2,}$`);

/**
 * "The Observatory a Britain-based monitoring group said", "SCPR, an NGO, has put the toll at": the name before what the body
 * is. Null where no name stands at once before it.
 */
function apposedTo({ text, words, classes, isBody }: Line, noun: number, end: number): Stretch | null {
  if (!/^an?$/.test(words[noun]?.lower ?? '') || !BODY_NOUN.test(words[end - 1]?.lower ?? '')) return null;
  let to = noun;
  while (to > 0 && (words[to - 1]?.text === ',' || words[to - 1]?.lower === 'however')) to--;
  const from = nameBefore(classes, to);
  if (from === null || from >= to) return null;
  const name = text.slice(words[from]?.start, words[to - 1]?.end);
  return isBody(name.replace(/^the /i, '')) || TITLE.test(name) ? { from, to } : null;
}

/** "near Homs Sham News Network reports", "in eastern Syria UNICEF said": a body behind the place that ends what it reports. */
function behindPlace(
  { text, words, classes, isBody, isTown }: Line,
  from: number,
  end: number,
): Stretch | null {
  for (let at = from + 1; at < end; at++) {
    const before = words[at - 1];
    if (classes[at] !== 'C' || !before || /[DPA]/.test(classes[at - 1] ?? '')) continue;
    const place = isTown(before.text) || /^(?:syrias?|countryside|province|governorate)$/.test(before.lower);
    if (place && isBody(text.slice(words[at]?.start, words[end - 1]?.end))) return { from: at, to: end };
  }
  return null;
}

const SAYS = /^(?:sa(?:ys?|id)|put|puts|estimates?d?|claims?|claimed)$/;

/** "The SDF, which says nine of its men died, …": whoever the relative clause is of. */
function asRelative({ words, classes }: Line, to: number): Stretch | null {
  if (!/^(?:which|who)$/.test(words[to - 1]?.lower ?? '') || words[to - 2]?.text !== ',') return null;
  if (!SAYS.test(words[to]?.lower ?? '')) return null;
  const from = nameBefore(classes, to - 2);
  return from !== null && from < to - 2 ? { from, to: to - 2 } : null;
}

/** Words between "which" and the end of its clause at most. */
const RELATIVE_REACH = 7;

/**
 * "The Observatory which monitors the fighting in Hama said": in texts that have lost their commas the body stands before
 * "which". Null where what stands before the verb is a body itself.
 */
function beforeWhich({ text, words, classes, isBody }: Line, name: number, end: number): Stretch | null {
  const own = text.slice(words[name]?.start, words[end - 1]?.end);
  if (isBody(own.replace(/^the /i, ''))) return null;
  for (let at = name - 1; at >= Math.max(1, name - RELATIVE_REACH); at--) {
    if (words[at]?.kind === 'mark') return null;
    if (words[at]?.lower !== 'which') continue;
    const from = nameBefore(classes, at);
    return from !== null && from < at && /[SN]/.test(classes.slice(from, at)) ? { from, to: at } : null;
  }
  return null;
}

/** "An aid worker in Saraqib said": a noun that the lists don't know, with where the speaker is. */
function workerIn({ words, classes }: Line, from: number, to: number): Stretch | null {
  if (words[from - 1]?.lower !== 'in' || to - from > 2 || /[SN]/.test(classes.slice(from, to))) return null;
  const noun = /D[MCS]{0,3}O$/.exec(classes.slice(Math.max(0, from - 1 - LONGEST_PLAIN), from - 1));
  return noun ? { from: from - 1 - noun[0].length, to } : null;
}

/** Words of a name between quotation marks at most. */
const LONGEST_QUOTED = 6;

/** '"Jaysh al-Sharq" said': names of groups may stand in quotation marks. */
function inQuotes({ words, classes }: Line, end: number): Stretch | null {
  if (!/^["”»]$/.test(words[end - 1]?.text ?? '')) return null;
  for (let i = end - 2; i >= Math.max(0, end - 2 - LONGEST_QUOTED); i--) {
    if (/^["“«]$/.test(words[i]?.text ?? '')) return i < end - 2 ? { from: i + 1, to: end - 1 } : null;
    if (!/[CSP]/.test(classes[i] ?? '')) return null;
  }
  return null;
}

/** "A source quoted by state television said": who was quoted. */
function quotedBy({ words, classes }: Line, relay: number): Stretch | null {
  const to = relay - 2;
  if (words[relay - 1]?.lower !== 'by' || !/^(?:quoted|cited)$/.test(words[to]?.lower ?? '')) return null;
  const from = nameBefore(classes, to);
  return from === null || from === to ? null : { from, to };
}

/** "A shepherd", "regime": with a verb that always has one, the subject needs no noun of speaking. */
const PLAIN = /(?:D[MC]{0,3}O|[MCO]?[MO])(?:P{1,2}[DM]*[MCOSN]{1,3})?$/;
const ALWAYS_SPOKEN = /^(?:said|says?|told|tells|added|recalled)$/;

/**
 * The plain noun before a verb of saying. At the head of a clause it is the subject; elsewhere it has to begin with an article,
 * and is taken only when nothing else is.
 */
export function plainSubject(line: Line, verb: number, heads: boolean): Stretch | null {
  const { words, classes } = line;
  if (!ALWAYS_SPOKEN.test(words[verb]?.lower ?? '')) return null;
  let to = verb;
  while (to > 0 && isBetween(words[to - 1]?.lower ?? '')) to--;
  const from = PLAIN.exec(classes.slice(Math.max(0, to - LONGEST_PLAIN), to))?.[0].length;
  if (!from) return null;
  // "his cousin said".
  const owned = /^(?:his|her|their|my)$/.test(words[to - from - 1]?.lower ?? '');
  const first = owned ? to - from - 1 : to - from;
  const isHead = first === 0 || words[first - 1]?.kind === 'mark' || words[first - 1]?.lower === 'that';
  if (heads !== isHead || !(isHead || owned || classes[first] === 'D')) return null;
  // "fears for his own safety".
  if (words.slice(first, to).some(({ lower }) => lower === 'own')) return null;
  return beforeWhich(line, first, to) ?? { from: first, to };
}

const LONGEST_PLAIN = 8;

/** "residents there": where the speaker is. */
function isHere(word: Word | undefined): boolean {
  return word?.lower === 'there' || word?.lower === 'here';
}

/** "the group has also", "the group on Tuesday". */
function isBetween(lower: string): boolean {
  return ADVERBS.has(lower) || DAYS.has(lower) || lower === 'on';
}

/** "The director, who was there, said": the name before what stands between two commas or dashes before the verb. */
function beforeAside(line: Line, end: number): Stretch | null {
  const { text, words, classes, isBody } = line;
  const mark = words[end - 1]?.text;
  if (mark !== ',' && mark !== '—' && mark !== '–') return null;
  let nearest: Stretch | null = null;
  for (let to = end - 2; to > Math.max(0, end - LONGEST_ASIDE); to--) {
    if (/^[.;:"“”]$/.test(words[to]?.text ?? '')) break;
    if (words[to]?.text !== mark) continue;
    const nameEnd = isHere(words[to - 1]) ? to - 1 : to;
    const from = nameBefore(classes, nameEnd);
    if (from === null || from === nameEnd) {
      // "A soldier who was there, speaking from Hama, said".
      nearest ??= beforeClause(line, to);
      continue;
    }
    // "Salim Haddad, director of the hospital, told": the name with the office.
    if (isOffice(words, to + 1, end - 1) && /^[MS]?C+$/.test(classes.slice(from, nameEnd)))
      return { from, to: end - 1 };
    // "A war monitor, the Syrian Observatory, recorded": the name says more than the noun.
    const [first, last] = [words[to + 1], words[end - 2]];
    if (first && last && isBody(text.slice(first.start, last.end))) return { from: to + 1, to: end - 1 };
    // "a monitor in Coventry, England, warned": a noun of speaking wins over a bare name inside the aside.
    // "The head of security, Salim Haddad, said": the name belongs to the office.
    if (/[SN]/.test(classes.slice(from, nameEnd)))
      return isOfficer(words, from, nameEnd) && /^C{2,4}$/.test(classes.slice(to + 1, end - 1))
        ? { from, to: end - 1 }
        : { from, to: nameEnd };
    nearest ??= { from, to: nameEnd };
  }
  return nearest;
}

const GERUND = pattern(String.raw`\p{L}{3}ing$`);

/** Words that lead to the office in "the director of …" at most. */
const OFFICE = 5;

/** Whether a name is of one person by the office: "the head of security", no ministry. */
function isOfficer(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ lower }) => PERSONS.has(lower));
}

/** Whether an aside begins with an office of a person. */
function isOffice(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + OFFICE); i++) {
    const lower = words[i]?.lower ?? '';
    if (PERSONS.has(lower)) return true;
    if (/^(?:of|who|which|in|at|for|with)$/.test(lower) || words[i]?.kind === 'mark') return false;
  }
  return false;
}

/** "a campaigner who keeps a ledger insists", "a group tracking the violence said". */
function beforeClause({ words, classes }: Line, end: number): Stretch | null {
  for (let at = end - 1; at > Math.max(0, end - LONGEST_CLAUSE); at--) {
    const lower = words[at]?.lower ?? '';
    const begins = /^(?:who|which|that|whose)$/.test(lower) || GERUND.test(lower) || REACHED.test(lower);
    if (!begins) continue;
    const to = words[at - 1]?.text === ',' ? at - 1 : at;
    const from = nameBefore(classes, to);
    if (from !== null && from < to && /[SN]/.test(classes.slice(from, to))) return { from, to };
  }
  return null;
}

/** "a commander reached by telephone told". */
const REACHED = /^(?:reached|contacted|interviewed|asked|stationed|posted|identified|named|trapped)$/;

/** "State television showed footage and said": the subject at the head of the sentence goes for both verbs. */
function coordinated({ words, classes }: Line, end: number): Stretch | null {
  const before = words[end - 1]?.lower;
  if (before !== 'and' && before !== 'but') return null;
  const to = nameAfter(classes, 0);
  return to !== null && to < end && /[SNC]/.test(classes.slice(0, to)) ? { from: 0, to } : null;
}
