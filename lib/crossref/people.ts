import people from '../../assets/crossref/people.json' with { type: 'json' };
import type { VictimGroup } from '../model/claim.ts';
import { pattern } from '../model/pattern.ts';
import { firstOf, plainly, without } from './phrases.ts';
import { remembered } from './remembered.ts';

/** What the printed quantity says of the people counted, beside their number. */
export interface People {
  /** The parts of the victims that alone are counted (`children`, `women`); empty when the count is of all of them. */
  parts: readonly string[];
  /** What the people counted are called, for each item of a list: "soldiers" and "interpreter". */
  listed: readonly string[];
  /** Counted on top of another count: "four others". */
  further: boolean;
  /** The words name fighters alone, so that no civilian is among them. */
  armed: boolean;
}

/** Between the items of a list: what follows is a number, or stands for one. */
const ITEM = new RegExp(`(?:,|,? and) (?=\\d|(?:${people.counting.join('|')})\\b)`);
const LAST_WORD = pattern(String.raw`\p{L}+$`);
const ENDS_PHRASE = /[,;:(–—]/;

/** Words of quantities that are remembered: those of some thousand cards. */
const MOST = 2_000;

/** Reads the words of a quantity: "49 children" counts a part, "108 people, including 49 children" counts all. */
export const peopleOf = remembered(MOST, readPeople);

function readPeople(words: string): People {
  const head = headOf(plainly(words));
  const names = (phrases: readonly string[]) => firstOf(phrases, head) !== null;
  return {
    parts: people.parts.filter((part) => names(part.words)).map(({ id }) => id),
    listed: listedIn(head),
    // "More than 50" is a bound; "16 more" is a further count.
    further: firstOf(people.further, without(people.bounds, head)) !== null,
    armed: names(people.armed) && !names(people.unarmed),
  };
}

/** The words without what is only named as being among the people counted. */
function headOf(words: string): string {
  // "15 of them children" counts the children; "108, of them 49 children" counts all.
  const [counted] = firstOf(people.counted, words) ?? [];
  if (counted !== undefined && !ENDS_PHRASE.test(words.slice(0, counted))) return words;
  const [cut = 0] = firstOf(people.including, words) ?? [];
  return cut > 0 ? words.slice(0, cut) : words;
}

/** The last word of each item of a list whose items bear numbers of their own, or of the only one. */
function listedIn(head: string): string[] {
  return head.split(ITEM).flatMap((item) => LAST_WORD.exec(item)?.[0] ?? []);
}

/** Whether one list holds all that the other names, and more: "two soldiers and an interpreter", "two soldiers". */
export function listsMore(outer: People, inner: People): boolean {
  return (
    outer.listed.length > inner.listed.length &&
    inner.listed.length > 0 &&
    inner.listed.every((name) => outer.listed.includes(name))
  );
}

/** No kind is told, or several: the group may hold people of any. */
export function isOfEveryKind(group: VictimGroup): boolean {
  return group === 'unknown' || group === 'mixed';
}

export function sameParts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((part) => b.includes(part));
}

/** The words set the count apart from another of the same text: "another strike", "last week". */
export function isSetApart(text: string): boolean {
  return firstOf(people.apart, plainly(text)) !== null;
}

/** The sentence replaces an older toll, tells one of the whole war, of other days or further dead, or what a picture shows. */
export function isNoToll(sentence: string): boolean {
  const told = plainly(sentence);
  return firstOf(people.superseded, told) !== null || firstOf(people.beside, told) !== null;
}
