import { plain } from '../plain.ts';
import type { Steps } from '../slices.ts';
import { ancestorsOf, holds, isWithin, parentOf } from './flat-tree.ts';
import type { Verdict } from './furniture.ts';
import type { Layout } from './layout.ts';
import { type Kept, leaveOut } from './tallies.ts';

/** Furniture by name is the article after all where it holds more than this share of the page's prose, and so much. */
const MAIN_SHARE = 0.5;
const MAIN_FROM = 100;

/** The same share for paragraphs of one name; notes and lines on the writer are fewer. */
const PARAGRAPHS_SHARE = 0.25;

/** Prose outside of all doubtful parts that is too little for an article. */
export const SCRAP = 200;

/** What a template names after the article's text is that, whatever else it names after it. */
const BODY = /(?:article|story|post|entry)[-_]*(?:body|content|text)/i;

/** A text that the markup declares. */
const BODY_PART = '[itemprop~="articleBody"]';

/** A part that is the article only if it is the page’s main one. */
export interface Doubt {
  element: Element;
  /** The nearest doubtful part around it, as an index; -1 for none. */
  within: number;
  doubted: Exclude<Verdict, 'no'>;
}

/** A page of which some parts are doubtful. */
export interface Doubted extends Kept {
  headlines: readonly Element[];
  declared: readonly Element[];
}

/** Leaves out the doubtful parts that are not the page’s main one. */
export function* dropDoubtful(
  root: Element,
  doubtful: readonly Doubt[],
  page: Doubted,
  layout: Layout,
): Steps<void> {
  const { tallies, dropped, headlines } = page;
  const gone: boolean[] = [];
  function* drop(isOut: (doubt: Doubt, prose: number) => boolean): Steps<void> {
    for (const [index, doubt] of doubtful.entries()) {
      const tally = tallies.get(doubt.element);
      gone[index] ||= gone[doubt.within] ?? false;
      if (!tally || gone[index] || !isOut(doubt, tally.prose)) continue;
      gone[index] = true;
      yield;
      leaveOut(doubt.element, page, layout);
    }
  }

  const holdsFirst = new Set(headlines[0] && ancestorsOf(headlines[0]));
  yield* drop(({ element, doubted }) => doubted === 'unlessTitled' && !holdsFirst.has(element));
  const kept = headlines.filter((headline) => !isWithin(headline, dropped.byPage));
  const holdsTitle = new Set(kept.flatMap(ancestorsOf));
  const isBeside = besideStory(doubtful, page, holdsTitle);
  const proseOfPage = () => tallies.get(root)?.prose ?? 0;
  const long = proseOfPage() * MAIN_SHARE;
  yield* drop((doubt, prose) => prose > long && isBeside(doubt, prose));
  const total = proseOfPage();
  const main = Math.max(total * MAIN_SHARE, MAIN_FROM);
  const left = doubtful.filter(({ within }, index) => {
    gone[index] ||= gone[within] ?? false;
    return !gone[index];
  });
  const isPiece = piecesByName(left, page, holdsTitle, total, main);
  yield* drop((doubt, prose) => {
    if (holdsTitle.has(doubt.element)) return false;
    return (prose <= main && !isPiece(doubt, prose)) || isBeside(doubt, prose);
  });
}

/**
 * Whether a part that tells of something else is left out however long it is, since the headline has a story of its own: prose
 * around it, in no doubtful part, up to what the two stand in. A part that holds a declared article is the page's column.
 */
function besideStory(
  doubtful: readonly Doubt[],
  { tallies, dropped, declared }: Doubted,
  holdsTitle: ReadonlySet<Element>,
): (doubt: Doubt, prose: number) => boolean {
  const proseOf = (element: Element) => tallies.get(element)?.prose ?? 0;
  const outer = doubtful.filter(
    ({ element, within }) =>
      !holdsTitle.has(element) && (within < 0 || holdsTitle.has(doubtful[within]?.element as Element)),
  );
  const told = new Map<Element, number>();
  function storyIn(part: Element): number {
    const known = told.get(part);
    if (known !== undefined) return known;
    let story = proseOf(part);
    for (const { element } of outer)
      if (!dropped.has(element) && holds(part, element)) story -= proseOf(element);
    told.set(part, story);
    return story;
  }

  /** A text is of paragraphs that follow each other, where a column tells of each story in a part of its own. */
  function proseInText(element: Element): number {
    const paragraphs = [...element.querySelectorAll('p')];
    return paragraphs.reduce((sum, one) => (isBesideAnother(one) ? sum + proseOf(one) : sum), 0);
  }

  return ({ element, doubted }, prose) => {
    if (doubted !== 'unlessAlone' && doubted !== 'unlessText') return false;
    if (holdsTitle.has(element) || isParagraph(element)) return false;
    if (declared.some((one) => proseOf(one) > prose / 2 && holds(element, one))) return false;
    if (BODY.test(namesOf(element).join(' '))) return false;
    const both = ancestorsOf(element).find((part) => holdsTitle.has(part));
    if (!both || storyIn(both) < MAIN_FROM) return false;
    return doubted === 'unlessAlone' || proseInText(element) < prose / 2;
  };
}

/**
 * Whether a part is a piece of the article with others of its name. Paragraphs that stand beside others are judged together
 * wherever they are: templates name all of them, or those that only subscribers see. Other parts are on a page that has no
 * prose but in doubtful ones: a channel whose every message is a "widget" holds its text in a hundred small ones. They are so
 * whatever else a page has where they stand in its declared text, or beside the one of their name that holds the headline.
 */
function piecesByName(
  doubtful: readonly Doubt[],
  { tallies }: Kept,
  holdsTitle: ReadonlySet<Element>,
  total: number,
  main: number,
): (doubt: Doubt, prose: number) => boolean {
  const paragraphs = new Map<string, number>();
  const firsts = new Map<string, number>();
  const wholes = new Map<string, number>();
  const headed = new Map<Element | null, string>();
  let outside = total;
  for (const { element, within } of doubtful) {
    const prose = tallies.get(element)?.prose ?? 0;
    const names = prose > 0 ? namesOf(element) : [];
    if (isParagraph(element) && isBesideAnother(element)) count(paragraphs, firstOf(names), prose);
    count(firsts, firstOf(names), prose);
    count(wholes, names.join(' '), prose);
    if (within < 0) outside -= prose;
    if (holdsTitle.has(element)) headed.set(parentOf(element), firstOf(namesOf(element)));
  }
  const kinds = [...wholes].filter(([, share]) => share > main).map(([names]) => names.split(' '));

  /** Builders of pages name each part by its kind, behind names that all parts have; others name some of the pieces for more. */
  function isPiece(names: string[]): boolean {
    const alike = kinds.filter((kind) => firstOf(kind) === firstOf(names));
    if (alike.length === 0) return (firsts.get(firstOf(names)) ?? 0) > main;
    return alike.some((kind) => isAmong(kind, names) || isAmong(names, kind));
  }

  const inStory = new Set<Element | null>();
  function isInStory({ element, doubted }: Doubt, names: string[]): boolean {
    const around = parentOf(element);
    if (doubted !== 'unlessMain') return false;
    if (headed.get(around) !== firstOf(names) && !inStory.has(around) && !element.closest(BODY_PART))
      return false;
    inStory.add(element);
    return true;
  }

  return (doubt, prose) => {
    const { element } = doubt;
    const names = namesOf(element);
    if (names.length === 0) return false;
    if (isParagraph(element) && (paragraphs.get(firstOf(names)) ?? 0) > total * PARAGRAPHS_SHARE) return true;
    return prose > 0 && isPiece(names) && (outside < SCRAP || isInStory(doubt, names));
  };
}

function isAmong(names: readonly string[], others: readonly string[]): boolean {
  return names.every((name) => others.includes(name));
}

function count(shares: Map<string, number>, name: string, prose: number): void {
  if (name) shares.set(name, (shares.get(name) ?? 0) + prose);
}

function isParagraph(element: Element): boolean {
  return plain(element).localName === 'p';
}

function isBesideAnother({ previousElementSibling, nextElementSibling }: Element): boolean {
  return previousElementSibling?.localName === 'p' || nextElementSibling?.localName === 'p';
}

/** An element's tag and classes; those that number it are no names, and without others it has none. */
function namesOf(element: Element): string[] {
  const asked = plain(element);
  const classes = (asked.getAttribute('class') ?? '').split(/\s+/).filter((name) => name && !/\d/.test(name));
  return classes.length > 0 ? [asked.localName, ...classes] : [];
}

function firstOf(names: readonly string[]): string {
  return names.slice(0, 2).join(' ');
}
