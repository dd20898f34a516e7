import type { Actor } from '../model/actor.ts';
import type { Day } from '../model/date.ts';
import type { Outlet } from '../model/outlet.ts';
import {
  countsOnlyWhole,
  introduces,
  isConjunction,
  isFunctionWord,
  mayStandBeside,
  nationOf,
  type Word,
  wordsIn,
} from './root-words.ts';

export interface Root {
  id: string;
  name: string;
}

interface Named extends Root {
  /** The name as printed needs a capital ("SANA", "Observatory"), for it is one word. */
  capital: boolean;
  from: string | null;
  to: string | null;
}

/** Longest phrase that is looked at, in words: a longer one is a sentence, not a name. */
const LONGEST_PHRASE = 24;

/** Labels under which many groups speak: no one counts in their name. */
const LABELS = new Set(['generic_label']);

/**
 * Makes the function that tells who a phrase of attribution names ("the Britain-based Observatory", "Russia's defence
 * ministry", "SOHR chief X"). Null for sources without a name ("a military source"), for two bodies at once, and for
 * phrases in which a known name only tells where or whom ("residents of Damascus", "a source close to Hezbollah").
 * `packed`: who bears each name, as `packRoots` gives it for the same outlets and actors.
 */
export function createRoots(
  outlets: readonly Outlet[],
  actors: readonly Actor[],
  packed: readonly string[] = packRoots(outlets, actors),
): (phrase: string, day: Day | null) => Root | null {
  // Built at the first question: most pages that are read are not about the conflict and never ask.
  let names: ReadonlyMap<string, string> | null = null;
  const find = (key: string, words: readonly Word[], day: Day | null) => {
    names ??= new Map(packed.map((line) => line.split(BEARERS) as [string, string]));
    const bearers = names.get(key);
    return bearers === undefined ? null : choose(bearers.split(' ').map(named), words, day);
  };
  const named = (bearer: string): Named => {
    const n = Number.parseInt(bearer, 10);
    const capital = bearer.endsWith(CAPITAL);
    const outlet = outlets[n];
    if (outlet) return { id: outlet.id, name: outlet.name, from: null, to: null, capital };
    const { id, name, activeFrom: from, activeTo: to } = actors[n - outlets.length] as Actor;
    return { id, name, from, to, capital };
  };

  let bodies: ReadonlySet<string> | null = null;
  const isBody = (id: string) => {
    bodies ??= new Set(outlets.map((outlet) => outlet.id));
    return bodies.has(id);
  };

  return (phrase, day) => {
    const words = wordsIn(phrase.replace(JOINED, ' and ')).filter((word) => !isArticle(word.text));
    if (words.length === 0 || words.length > LONGEST_PHRASE) return null;
    return (
      find(sequenceOf(words), words, day) ??
      find(bagOf(words), words, day) ??
      inside(words, day, find, (other, root) => isBody(root) && isBody(other))
    );
  };
}

type Find = (key: string, words: readonly Word[], day: Day | null) => Root | null;

/** Signs that join two names as "and" does: "SOHR/VDC". */
const JOINED = /[/&]/g;

/** Stands between a name and its bearers. */
const BEARERS = ';';
/** Marks a bearer whose name needs a capital. */
const CAPITAL = '+';

/**
 * Who bears each name, by its words in order and without order: lines `name;bearer bearer`, where a bearer is the number
 * of its row, the outlets first. To take all names apart costs more than to read an article, so that it is done beforehand.
 */
export function packRoots(outlets: readonly Outlet[], actors: readonly Actor[]): string[] {
  const names = new Map<string, string[]>();
  const rows = [...outlets, ...actors.map((actor) => (LABELS.has(actor.kind) ? null : actor))];
  for (const [n, row] of rows.entries())
    for (const name of row ? [row.name, ...row.aliases] : []) {
      const words = wordsIn(name).filter((word) => !isArticle(word.text));
      if (words.length === 0) continue;
      const bearer = `${n}${words.length === 1 && words[0]?.capital ? CAPITAL : ''}`;
      for (const key of new Set([sequenceOf(words), bagOf(words)]))
        if (key) names.set(key, [...(names.get(key) ?? []), bearer]);
    }
  return [...names].map(([key, bearers]) => `${key}${BEARERS}${bearers.join(' ')}`);
}

/**
 * The longest name inside a phrase, when all the rest may stand beside it. A body that speaks for itself does not stand beside
 * another (`areTwo`): "SOHR, VDC" are two; "Hezbollah's Al-Manar" is one.
 */
function inside(
  words: readonly Word[],
  day: Day | null,
  find: Find,
  areTwo: (other: string, root: string) => boolean,
): Root | null {
  for (const [part, at] of partsOf(words)) {
    const root = find(sequenceOf(part), part, day) ?? find(bagOf(part), part, day);
    if (!root) continue;
    const [before, after] = [words.slice(0, at), words.slice(at + part.length)];
    const rest = [...before, ...after];
    if (rest.some((word) => isConjunction(word.text))) return null;
    if (!rest.every(mayStandBeside)) continue;
    const others = [...partsOf(before, before.length), ...partsOf(after, after.length)];
    const two = others.some(([other]) => {
      if (other.every(introduces)) return false;
      const id = find(sequenceOf(other), other, day)?.id ?? root.id;
      return id !== root.id && areTwo(id, root.id);
    });
    return two ? null : root;
  }
  return null;
}

/** Parts of a phrase and where they begin, the longest first; a name that is also a common word is none. */
function* partsOf(words: readonly Word[], longest = words.length - 1): Generator<[Word[], number]> {
  for (let length = longest; length > 0; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const part = words.slice(at, at + length);
      if (length > 1 || !countsOnlyWhole(part[0]?.text ?? '')) yield [part, at];
    }
}

/** Of rows that bear the name, an outlet or body first, then the actor that existed on the day. */
function choose(rows: readonly Named[], words: readonly Word[], day: Day | null): Root | null {
  const fitting = rows.filter((row) => !row.capital || words[0]?.capital);
  const then = fitting.filter((row) => day === null || existed(row, day));
  const row = then[0] ?? fitting[0];
  return row ? { id: row.id, name: row.name } : null;
}

function existed({ from, to }: Named, day: Day): boolean {
  return (from === null || from <= day) && (to === null || day < to);
}

function sequenceOf(words: readonly Word[]): string {
  return words.map((word) => word.text).join(' ');
}

/** The words without order, articles and prepositions, nations as adjectives: "Ministry of Defence of Syria" and "Syria's defence ministry". */
function bagOf(words: readonly Word[]): string {
  const content = words
    .filter((word) => !isFunctionWord(word.text))
    .map((word) => nationOf(word.text) ?? word.text);
  return content.includes('ministry') || content.includes('minister')
    ? `bag:${[...new Set(content)].sort().join(' ')}`
    : '';
}

function isArticle(word: string): boolean {
  return word === 'the' || word === 'a' || word === 'an';
}
